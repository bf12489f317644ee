/** Runs tasks side by side, but those that share a place one after another, in the order in which they came. */
export type InOrder = <T>(places: readonly string[], task: () => Promise<T>) => Promise<T>;

/** Creates an order over places. A task that fails holds up none behind it. */
export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return (places, task) => {
    const before = new Set(places.flatMap((place) => last.get(place) ?? []));
    const done = before.size ? Promise.all(before).then(task) : task();
    const over = done
      .catch(() => undefined)
      .finally(() => {
        for (const place of places) if (last.get(place) === over) last.delete(place);
      });
    for (const place of places) last.set(place, over);
    return done;
  };
}
