/** How many parts a collection has: at 50,000 values a part is written in a few milliseconds. */
const shardCount = 32;

/**
 * A map in parts by the hash of its keys. A part that was captured is never altered again: the next change works on a copy of it.
 * So capturing costs nothing, and a part that is the same object as before has not changed.
 */
export type Shards<V> = {
  get(key: string): V | undefined;
  has(key: string): boolean;
  set(key: string, value: V): void;
  delete(key: string): void;
  entries(): Iterable<[string, V]>;
  /** How often something was set or deleted. */
  revision(): number;
  capture(): readonly ReadonlyMap<string, V>[];
};

/** FNV-1a over the code units. */
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shardCount;
}

/** An empty collection. */
export function createShards<V>(): Shards<V> {
  const parts = Array.from({ length: shardCount }, () => ({ map: new Map<string, V>(), captured: false }));
  let revision = 0;
  const partOf = (key: string) => parts[shardOf(key)] as (typeof parts)[number];

  function toChange(key: string): Map<string, V> {
    revision += 1;
    const part = partOf(key);
    if (part.captured) {
      part.map = new Map(part.map);
      part.captured = false;
    }
    return part.map;
  }

  return {
    get: (key) => partOf(key).map.get(key),
    has: (key) => partOf(key).map.has(key),
    set: (key, value) => void toChange(key).set(key, value),
    delete: (key) => void (partOf(key).map.has(key) && toChange(key).delete(key)),
    *entries() {
      for (const { map } of parts) yield* map;
    },
    revision: () => revision,
    capture() {
      for (const part of parts) part.captured = true;
      return parts.map(({ map }) => map);
    },
  };
}
