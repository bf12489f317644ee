import PQueue from 'p-queue';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import { within } from '../within.ts';
import { faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';
import { deliver, type DeliverDeps } from './deliver.ts';

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
  readonly store: Pick<Store, 'unsent' | 'settle'>;
  /** How many chats are written to at the same time. */
  readonly width?: number;
};

/** Creates the gateway; nothing is sent before the first push or start. */
export function createGateway(deps: GatewayDeps): Gateway {
  const { store, pause, log, width = 25 } = deps;
  const lanes = new Map<number, OutgoingMessage[]>();
  const queue = new PQueue({ concurrency: width });
  let stopped = false;

  async function sendOne(message: OutgoingMessage, chat: number): Promise<void> {
    const ended = await deliver(deps, message, chat);
    if (ended !== 'left') await store.settle(message.id, ended);
  }

  /** A message whose end cannot be noted does not stop those behind it; it will be sent again after the next start. */
  async function drain(lane: OutgoingMessage[], chat: number): Promise<void> {
    for (let message = lane[0]; message; message = lane[0]) {
      const { id } = message;
      await sendOne(message, chat).catch((error: unknown) => {
        log.error({ message: id, ...faultCode(error) }, 'the end of a message could not be noted');
      });
      lane.shift();
    }
    lanes.delete(chat);
  }

  function enter(message: OutgoingMessage): void {
    const chat = idOfAddress(message.chat);
    if (chat === undefined || stopped) return;
    const lane = lanes.get(chat);
    if (lane) return void lane.push(message);
    const fresh = [message];
    lanes.set(chat, fresh);
    void queue.add(() => drain(fresh, chat));
  }

  const push: Gateway['push'] = (messages) => messages.forEach(enter);
  const idle = () => queue.onIdle();
  return {
    push,
    idle,
    start: () => push(store.unsent()),
    async stop(deadlineMs) {
      await within(deadlineMs, idle());
      stopped = true;
      pause.end();
    },
  };
}
