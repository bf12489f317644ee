import type { MiddlewareFn } from 'grammy';

/**
 * Knows which updates are not kept yet: Telegram takes as done whatever lies before the offset of a poll (Bot API,
 * getUpdates), and grammY's offset follows the last update it tried, not the last one that was kept.
 */
export type HoldBack = {
  /** Lets updates be taken side by side; while stopping, and behind one that could not be kept, they pass unhandled. */
  readonly middleware: MiddlewareFn;
  /** An update could not be kept: it and those behind it are to be delivered again. */
  keep(updateId: number): void;
  /** True for an update that must not be handled any more: the bot is stopping, or one before it could not be kept. */
  isHeld(updateId: number): boolean;
  /** The first update that is to be delivered again. */
  held(): number | undefined;
  /** What was held is delivered again from now on. */
  release(): void;
  /** Kept when no update is under way, or none up to that one. */
  done(upTo?: number): Promise<unknown>;
  /** The first update that is under way or held. */
  firstOpen(): number | undefined;
  stopping(): boolean;
  /** From now on updates pass unhandled; kept when those under way are done. */
  stop(): Promise<void>;
};

/** For so long updates are taken without a break; then what is sent and written meanwhile goes on. */
const breathEveryMs = 1;
const breath = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Creates the guard of one bot; `fault` is told of an update whose handling failed unexpectedly. */
export function createHoldBack(fault: (updateId: number, error: unknown) => void): HoldBack {
  const underWay = new Map<number, Promise<void>>();
  let stopping = false;
  let held: number | undefined;
  let breathed = 0;

  const keep = (updateId: number): void => {
    held = Math.min(held ?? updateId, updateId);
  };
  const done = (upTo = Number.POSITIVE_INFINITY) =>
    Promise.all([...underWay].flatMap(([id, taken]) => (id <= upTo ? [taken] : [])));

  return {
    keep,
    isHeld: (updateId) => stopping || (held !== undefined && updateId > held),
    held: () => held,
    release() {
      held = undefined;
    },
    done,
    firstOpen() {
      const open = [...underWay.keys(), ...(held === undefined ? [] : [held])];
      return open.length ? Math.min(...open) : undefined;
    },
    stopping: () => stopping,
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
  };
}
