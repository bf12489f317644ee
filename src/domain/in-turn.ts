/** Runs tasks side by side, but those that share a key one after another, in the order in which they came. */
export type InTurn = <T>(keys: readonly string[], task: () => Promise<T>) => Promise<T>;

/** Creates an order over keys. A task that fails holds up none behind it. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (keys, task) => {
    const before = new Set(keys.flatMap((key) => last.get(key) ?? []));
    const done = Promise.all(before).then(task);
    const over = done
      .catch(() => undefined)
      .finally(() => {
        for (const key of keys) if (last.get(key) === over) last.delete(key);
      });
    for (const key of keys) last.set(key, over);
    return done;
  };
}
