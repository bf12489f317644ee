/** What was made lately, by text, so that it need not be made anew. */
export type Recent<V> = { of(key: string, make: () => V): V };

/** Remembers so many values; the one that was asked for longest ago makes room. */
export function createRecent<V>(most: number): Recent<V> {
  const known = new Map<string, V>();
  return {
    of(key, make) {
      const value = known.get(key) ?? make();
      known.delete(key);
      known.set(key, value);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      return value;
    },
  };
}
