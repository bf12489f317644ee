import type { MiddlewareFn, Transformer } from 'grammy';
import type { Pause } from './pause.ts';

/**
 * Keeps Telegram from taking updates as done before they are: it confirms whatever lies before the offset of a poll
 * (Bot API, getUpdates), and grammY's offset follows the last update it tried, not the last one that was kept.
 */
export type HoldBack = {
  /** While stopping, and behind an update that could not be kept, the rest of the batch passes unhandled. */
  readonly middleware: MiddlewareFn;
  /** Gives each poll the offset of the first update that is not done, so that it is delivered again. */
  readonly transformer: Transformer;
  /** An update could not be kept: it and those behind it are to be delivered again. */
  keep(updateId: number): void;
  /** From now on updates pass unhandled; kept when the one under way is done. */
  stop(): Promise<void>;
};

const firstPauseMs = 1000;
const longestPauseMs = 30_000;

/** Creates the guard of one bot. */
export function createHoldBack(pause: Pick<Pause, 'sleep'>): HoldBack {
  let stopping = false;
  let underWay: number | undefined;
  let held: number | undefined;
  let failures = 0;
  let running: Promise<void> = Promise.resolve();

  const keep = (updateId: number): void => {
    held ??= updateId;
  };

  return {
    keep,
    stop() {
      stopping = true;
      return running;
    },
    async middleware(ctx, next) {
      const id = ctx.update.update_id;
      if (stopping || held !== undefined) return keep(id);
      underWay = id;
      running = next().finally(() => {
        underWay = undefined;
      });
      await running;
      if (held === undefined) failures = 0;
    },
    async transformer(prev, method, payload, signal) {
      const offset = held ?? underWay;
      if (method !== 'getUpdates' || offset === undefined) return prev(method, payload, signal);
      if (!stopping) await pause.sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** failures++));
      const answer = await prev(method, { ...payload, offset }, signal);
      if (answer.ok) held = undefined;
      return answer;
    },
  };
}
