/** Random numbers that are the same in every run. */
export type Seeded = {
  /** A whole number from 0 up to, but not including, `below`. */
  number(below: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** True in a share of the cases, 0 to 1. */
  chance(share: number): boolean;
};

/** Starts a row of random numbers (mulberry32). */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    pick(items) {
      const item = items[number(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    chance: (share) => next() < share,
  };
}
