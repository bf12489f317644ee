import type { MiddlewareFn, Transformer } from 'grammy';
import type { Pause } from './pause.ts';

/**
 * Keeps Telegram from taking updates as done before they are: it confirms whatever lies before the offset of a poll
 * (Bot API, getUpdates), and grammY's offset follows the last update it tried, not the last one that was kept.
 */
export type HoldBack = {
  /** Lets updates be taken side by side; while stopping, and behind one that could not be kept, they pass unhandled. */
  readonly middleware: MiddlewareFn;
  /** Polls only when all updates are done, or with the offset of the first that is not, so that it is delivered again. */
  readonly transformer: Transformer;
  /** An update could not be kept: it and those behind it are to be delivered again. */
  keep(updateId: number): void;
  /** True for an update that must not be handled any more: the bot is stopping, or one before it could not be kept. */
  isHeld(updateId: number): boolean;
  /** From now on updates pass unhandled; kept when those under way are done. */
  stop(): Promise<void>;
};

/** For so long updates are taken without a break; then what is sent and written meanwhile goes on. */
const breathEveryMs = 4;
const breath = () => new Promise<void>((resolve) => void setImmediate(resolve));

const firstPauseMs = 1000;
const longestPauseMs = 30_000;

/** Creates the guard of one bot; `fault` is told of an update whose handling failed unexpectedly. */
export function createHoldBack(
  pause: Pick<Pause, 'sleep'>,
  fault: (updateId: number, error: unknown) => void,
): HoldBack {
  const underWay = new Map<number, Promise<void>>();
  let stopping = false;
  let held: number | undefined;
  let failures = 0;
  let breathed = 0;

  const keep = (updateId: number): void => {
    held = Math.min(held ?? updateId, updateId);
  };
  const done = () => Promise.all(underWay.values());

  /** The first update that is not done; while all goes well they are waited for. */
  async function firstOpen(): Promise<number | undefined> {
    if (!stopping) await done();
    const open = [...underWay.keys(), ...(held === undefined ? [] : [held])];
    return open.length ? Math.min(...open) : undefined;
  }

  return {
    keep,
    isHeld: (updateId) => stopping || (held !== undefined && updateId > held),
    async stop() {
      stopping = true;
      await done();
    },
    async middleware(ctx, next) {
      const id = ctx.update.update_id;
      if (stopping || held !== undefined) return keep(id);
      const taken = next()
        .catch((error: unknown) => fault(id, error))
        .finally(() => underWay.delete(id));
      underWay.set(id, taken);
      if (performance.now() - breathed < breathEveryMs) return;
      await breath();
      breathed = performance.now();
    },
    async transformer(prev, method, payload, signal) {
      if (method !== 'getUpdates') return prev(method, payload, signal);
      const offset = await firstOpen();
      if (offset === undefined) {
        failures = 0;
        return prev(method, payload, signal);
      }
      if (!stopping) await pause.sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** failures++));
      const answer = await prev(method, { ...payload, offset }, signal);
      if (answer.ok) held = undefined;
      return answer;
    },
  };
}
