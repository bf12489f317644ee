import { setTimeout as sleep } from 'node:timers/promises';

/** Tasks that run one after another; items that come while one runs are written together by the next. */
export type Group<T> = {
  /** Kept when the item is written; rejected, with all items of the same writing, when that fails. */
  add(item: T): Promise<void>;
  /** Runs a task while nothing is being written. */
  alone<R>(task: () => Promise<R>): Promise<R>;
};

/**
 * Gathers items so that many share one write. Between two writes there is a rest, in which items gather; one that comes
 * later is written at once.
 */
export function createGroup<T>(write: (items: readonly T[]) => Promise<void>, restMs = 0): Group<T> {
  let last: Promise<unknown> = Promise.resolve();
  let endedAt = Number.NEGATIVE_INFINITY;
  let waiting: { readonly items: T[]; readonly written: Promise<void> } | undefined;

  function alone<R>(task: () => Promise<R>): Promise<R> {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  }

  function nextWriting(): NonNullable<typeof waiting> {
    const items: T[] = [];
    const written = alone(async () => {
      const rest = endedAt + restMs - performance.now();
      if (rest > 0) await sleep(rest);
      waiting = undefined;
      await write(items).finally(() => (endedAt = performance.now()));
    });
    return { items, written };
  }

  return {
    alone,
    add(item) {
      waiting ??= nextWriting();
      waiting.items.push(item);
      return waiting.written;
    },
  };
}
