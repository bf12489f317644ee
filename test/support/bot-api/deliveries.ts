import { setTimeout as sleep } from 'node:timers/promises';
import { isObject, type JsonObject, numberOf, objectOf } from './json.ts';
import type { Update, Updates } from './updates.ts';

/** Where updates are delivered (Bot API method setWebhook); none while the address is empty. */
export type WebhookSet = JsonObject & { url: string; secret?: string; connections?: number };

/** One try at delivering an update; status 0 when the connection broke. */
export type Delivery = { readonly updateId: number; readonly status: number };

/** How deliveries differ from the usual ones. */
export type DeliveryOptions = {
  /** Whether the bot's 200 gets lost on its way, so that the same update is delivered once more. */
  isLost?: () => boolean;
  /** The pause before another try that asks for none; it doubles from try to try. */
  retryMs?: number;
  /** Each over a connection of its own, so that a balancer shares them out evenly. */
  apart?: boolean;
};

/** The deliveries of a bot: in order in a chat, side by side across chats, again until the bot says 200. */
export type Deliveries = {
  /** Every try, in the order of their ends. */
  readonly tried: readonly Delivery[];
  /** Delivers what waits, from now on whenever this is called. */
  look(): void;
  /** Breaks off what is under way; it waits for the next look. */
  stop(): void;
};

type Deps = DeliveryOptions & { updates: Updates; webhook: () => WebhookSet };

const longestRetryMs = 1000;

/** The stand-in posts nothing to anybody else. */
export const isOfThisMachine = (url: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url);

/** Updates of one chat, or of one person without a chat, are delivered in order. */
function laneOf(update: Update): string {
  const content = Object.values(update).find(isObject);
  if (!content) return '';
  const message = objectOf(content, 'message') ?? content;
  const where = objectOf(message, 'chat') ?? objectOf(content, 'from');
  return String(where && numberOf(where, 'id'));
}

/** Creates the deliveries of a queue; nothing is delivered before a webhook is set. */
export function createDeliveries({
  updates,
  webhook,
  isLost = () => false,
  retryMs = 50,
  apart = false,
}: Deps): Deliveries {
  const tried: Delivery[] = [];
  const lanes = new Set<string>();
  let leaving = new AbortController();

  async function post(update: Update, signal: AbortSignal): Promise<{ status: number; waitMs?: number }> {
    const { url, secret } = webhook();
    const headers = {
      'content-type': 'application/json',
      ...(apart ? { connection: 'close' } : {}),
      ...(secret ? { 'X-Telegram-Bot-Api-Secret-Token': secret } : {}),
    };
    try {
      const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update), signal });
      await answer.arrayBuffer();
      const seconds = Number(answer.headers.get('retry-after'));
      return { status: answer.status, ...(seconds ? { waitMs: seconds * 1000 } : {}) };
    } catch {
      return { status: 0 };
    }
  }

  async function deliver(update: Update, signal: AbortSignal): Promise<void> {
    for (let times = 0; !signal.aborted && isOfThisMachine(webhook().url); times += 1) {
      const { status, waitMs } = await post(update, signal);
      if (signal.aborted) return;
      tried.push({ updateId: update.update_id, status });
      if (status >= 200 && status < 300 && !isLost()) return updates.take(update);
      const pause = waitMs ?? Math.min(longestRetryMs, retryMs * 2 ** times);
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }

  function look(): void {
    const { url, connections = 40 } = webhook();
    if (!isOfThisMachine(url)) return;
    for (const update of updates.waiting()) {
      const lane = laneOf(update);
      if (lanes.size >= connections) return;
      if (lanes.has(lane)) continue;
      lanes.add(lane);
      const { signal } = leaving;
      void deliver(update, signal).finally(() => {
        lanes.delete(lane);
        if (!signal.aborted) look();
      });
    }
  }

  return {
    tried,
    look,
    stop() {
      leaving.abort();
      leaving = new AbortController();
    },
  };
}
