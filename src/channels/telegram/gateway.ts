import PQueue from 'p-queue';
import { type Metrics, noMetrics } from '../../domain/metrics.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import { within } from '../within.ts';
import { faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';
import { type Begun, deliver, type DeliverDeps, type Ended } from './deliver.ts';

/** The one way out to Telegram: in order within a chat, side by side across chats. */
export type Gateway = {
  /** Takes up what an earlier run committed and did not send. */
  start(): void;
  /** Takes committed messages; those of other channels are not its affair. */
  push(messages: readonly OutgoingMessage[]): void;
  /** Kept when nothing is left to send. */
  idle(): Promise<void>;
  /** Sends what it has, but for no longer than this; what is left stays in the store. */
  stop(deadlineMs: number): Promise<void>;
};

export type GatewayDeps = DeliverDeps & {
  readonly store: Pick<Store, 'unsent' | 'settle' | 'sends' | 'again'>;
  /** Told of a chat that takes nothing from the bot any more (Bot API, error 403). */
  readonly blocked: (chat: string) => Promise<void>;
  /** Told of a message that did not arrive, before its end is noted. */
  readonly undelivered: (message: OutgoingMessage, delivery: 'refused' | 'unsure') => Promise<void>;
  readonly metrics?: Metrics;
  /** How many chats are written to at the same time. */
  readonly width?: number;
};

/** What is to be sent to one chat; `waits` until one of those that write at the same time is free for it. */
type Lane = { readonly answers: OutgoingMessage[]; readonly announced: OutgoingMessage[]; waits: boolean };

/** With a round trip of 110 ms these are some 1,800 messages a second; Telegram asks for a pause when it takes fewer. */
const mostAtOnce = 200;

/** What has been done of a message that is not settled; one that is handed over again goes on from there. */
type Sending = Begun & { ended?: Exclude<Ended, 'left'> };
/** So many are remembered: others may have settled those that this process has left. */
const mostBegun = 1000;

/** Answers go before announcements. */
const next = ({ answers, announced }: Lane): OutgoingMessage | undefined => answers.shift() ?? announced.shift();

const laneOf = (lane: Lane, { announced }: OutgoingMessage) => (announced ? lane.announced : lane.answers);
const urgency = ({ answers }: Lane): number => (answers.length ? 1 : 0);

/** Creates the gateway; nothing is sent before the first push or start. */
export function createGateway(deps: GatewayDeps): Gateway {
  const { store, pause, log, width = mostAtOnce, metrics = noMetrics } = deps;
  const lanes = new Map<number, Lane>();
  const queue = new PQueue({ concurrency: width });
  const begun = new Map<string, Sending>();
  let stopped = false;

  function begin({ id }: OutgoingMessage, chat: number): Sending {
    const known = begun.get(id);
    if (known) return known;
    const sending: Sending = { parts: 0, chat, isSure: true };
    begun.set(id, sending);
    if (begun.size > mostBegun) for (const first of begun.keys()) if (begun.delete(first)) break;
    return sending;
  }

  async function sendOne(message: OutgoingMessage, chat: number): Promise<void> {
    const isOurs = () => store.sends?.(message.id) ?? true;
    if (!isOurs()) return;
    const sending = begin(message, chat);
    const ended = sending.ended ?? (await deliver(deps, message, sending, isOurs));
    if (!sending.ended) metrics.sent(ended);
    if (ended === 'left') return;
    sending.ended = ended;
    if (ended === 'blocked') await deps.blocked(message.chat);
    const delivery = ended === 'blocked' ? 'refused' : ended;
    if (delivery !== 'sent') await deps.undelivered(message, delivery);
    await store.settle(message.id, delivery);
    begun.delete(message.id);
  }

  /** A message whose end cannot be noted does not stop those behind it; it will be sent again after the next start. */
  async function drain(lane: Lane, chat: number): Promise<void> {
    lane.waits = false;
    for (let message = next(lane); message; message = next(lane)) {
      const { id } = message;
      await sendOne(message, chat).catch((error: unknown) => {
        log.error({ message: id, ...faultCode(error) }, 'the end of a message could not be noted');
        store.again?.(id);
      });
    }
    lanes.delete(chat);
  }

  /** Opens a chat's lane with its first message: when there is room, it is sent at once. */
  function openLane(chat: number, message: OutgoingMessage): void {
    const lane: Lane = { answers: [], announced: [], waits: queue.pending >= width };
    laneOf(lane, message).push(message);
    lanes.set(chat, lane);
    void queue.add(() => drain(lane, chat), { id: String(chat), priority: urgency(lane) });
  }

  function enter(message: OutgoingMessage): void {
    const chat = idOfAddress(message.chat);
    if (chat === undefined || stopped) return;
    const lane = lanes.get(chat);
    if (!lane) return openLane(chat, message);
    laneOf(lane, message).push(message);
    if (lane.waits) queue.setPriority(String(chat), urgency(lane));
  }

  const push: Gateway['push'] = (messages) => messages.forEach(enter);
  const idle = () => queue.onIdle();
  return {
    push,
    idle,
    start() {
      // Where several processes send, the store hands over what is left to this one.
      if (!store.sends) push(store.unsent());
    },
    async stop(deadlineMs) {
      await within(deadlineMs, idle());
      stopped = true;
      pause.end();
    },
  };
}
