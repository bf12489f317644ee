/** Sums over numbered things; used over and over, a question at a time. */
export type Tally = {
  of(thing: number): number;
  /** Adds a weight, above zero, to each of the things. */
  add(things: readonly number[], weight: number): void;
  /** Sets the sum of a thing, above zero. */
  put(thing: number, sum: number): void;
  /** The things that have a sum, in the order in which they first came by one. */
  touched(): readonly number[];
  /** Takes all sums off again. */
  clear(): void;
};

/** A tally of so many things. */
export function createTally(count: number): Tally {
  const sums = new Float64Array(count);
  const touched: number[] = [];
  const put = (thing: number, sum: number): void => {
    if (!sums[thing]) touched.push(thing);
    sums[thing] = sum;
  };
  return {
    of: (thing) => sums[thing] ?? 0,
    put,
    add(things, weight) {
      for (const thing of things) put(thing, (sums[thing] ?? 0) + weight);
    },
    touched: () => touched,
    clear() {
      for (const thing of touched) sums[thing] = 0;
      touched.length = 0;
    },
  };
}
