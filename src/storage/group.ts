/** Tasks that run one after another; items that come while one runs are written together by the next. */
export type Group<T> = {
  /** Kept when the item is written; rejected, with all items of the same writing, when that fails. */
  add(item: T): Promise<void>;
  /** Runs a task while nothing is being written. */
  alone<R>(task: () => Promise<R>): Promise<R>;
};

/** Gathers items so that many share one write. */
export function createGroup<T>(write: (items: readonly T[]) => Promise<void>): Group<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: { readonly items: T[]; readonly written: Promise<void> } | undefined;

  function alone<R>(task: () => Promise<R>): Promise<R> {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  }

  function nextWriting(): NonNullable<typeof waiting> {
    const items: T[] = [];
    const written = alone(() => {
      waiting = undefined;
      return write(items);
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
