import { hash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Metrics, noMetrics } from '../../domain/metrics.ts';
import type { Update } from './rush.ts';

/** What a delivery is answered with; after a 503 Telegram sends it again in so many seconds (`Retry-After`). */
type Receipt = { readonly status: 200 | 400 | 401 } | { readonly status: 503; readonly retryAfter: number };

/** Takes updates that Telegram delivers one by one (Bot API, setWebhook); it knows nothing of HTTP but its statuses. */
export type Webhook = {
  /** What is answered before the body is looked at: nothing of a stranger's is read. */
  refusal(secret: string | undefined): Receipt | undefined;
  /** Kept with 200 only when the update is kept. */
  receive(body: string): Promise<Receipt>;
  /** Takes nothing more from now on; kept when those under way have ended. */
  stop(): Promise<void>;
};

export type WebhookDeps = {
  readonly secret: string;
  /** Takes an update to its end; fails when it is to be delivered again. */
  readonly take: (update: Update) => Promise<unknown>;
  /** Whether updates can be taken yet. */
  readonly isReady: () => boolean;
  readonly metrics?: Metrics;
  readonly answerWithinMs?: number;
};

/** Telegram waits for an answer; one that takes longer goes on beside, and is known when the update comes again. */
const usualAnswerMs = 1500;
const again: Receipt = { status: 503, retryAfter: 1 };

const Delivered = z.looseObject({ update_id: z.int() });

function updateIn(body: string): Update | undefined {
  try {
    return Delivered.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Hashes are of one length, so that comparing them tells nothing of the secret, nor of how long it is. */
const hashOf = (text: string): Buffer => hash('sha256', text, 'buffer');

/** Creates what takes the deliveries of one bot. */
export function createWebhook(deps: WebhookDeps): Webhook {
  const { take, isReady, metrics = noMetrics, answerWithinMs = usualAnswerMs } = deps;
  const wanted = hashOf(deps.secret);
  const underWay = new Set<Promise<unknown>>();
  let stopping = false;

  function notReady(): Receipt {
    metrics.refused('not-ready');
    return again;
  }

  /** Plain timers: this happens once an update. */
  function inTime(receipt: Promise<Receipt>): Promise<Receipt> {
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        metrics.refused('late');
        resolve(again);
      }, answerWithinMs);
      void receipt.then(resolve).finally(() => clearTimeout(late));
    });
  }

  function taken(update: Update): Promise<Receipt> {
    const receipt = take(update)
      .then(
        (): Receipt => ({ status: 200 }),
        () => again,
      )
      .finally(() => underWay.delete(receipt));
    underWay.add(receipt);
    return inTime(receipt);
  }

  return {
    refusal(secret) {
      if (!timingSafeEqual(hashOf(secret ?? ''), wanted)) {
        metrics.refused('wrong-secret');
        return { status: 401 };
      }
      return stopping || !isReady() ? notReady() : undefined;
    },
    async receive(body) {
      const update = updateIn(body);
      if (update) return stopping ? notReady() : taken(update);
      metrics.refused('malformed');
      return { status: 400 };
    },
    async stop() {
      stopping = true;
      while (underWay.size) await Promise.all(underWay);
    },
  };
}
