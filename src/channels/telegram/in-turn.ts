/** Runs tasks side by side, but those that share a key one after another, in the order in which they came. */
export type InTurn = (keys: readonly string[], task: () => Promise<void>) => Promise<void>;

/** Creates an order over keys; a task must not fail, as those behind it would fail with it. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<void>>();
  return (keys, task) => {
    const before = keys.flatMap((key) => last.get(key) ?? []);
    const done: Promise<void> = Promise.all(before)
      .then(task)
      .finally(() => {
        for (const key of keys) if (last.get(key) === done) last.delete(key);
      });
    for (const key of keys) last.set(key, done);
    return done;
  };
}
