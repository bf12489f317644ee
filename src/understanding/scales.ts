/** Sums up what is heard of numbered things and tells the most promising; used over and over, a question at a time. */
export type Scales = {
  /** Adds a weight, above zero, to each of the things. */
  add(things: Int32Array, weight: number): void;
  /** The things of which most is heard, beginning with the most promising; then all weights are taken off again. */
  best(): number[];
};

/** How many things are kept, and the share of its whole weight that must be heard of a thing. */
type Bounds = { readonly most: number; readonly leastShare: number };

/** Scales for things with these whole weights. Heavy things of which much is heard promise most. */
export function createScales(wholes: Float64Array, { most, leastShare }: Bounds): Scales {
  const weights = new Float64Array(wholes.length);
  const promises = new Float64Array(wholes.length);
  let touched: number[] = [];

  const keep = (kept: number[], thing: number): void => {
    const promise = promises[thing] ?? 0;
    if (kept.length === most && promise <= (promises[kept[most - 1] ?? 0] ?? 0)) return;
    let at = kept.length;
    while (at > 0 && (promises[kept[at - 1] ?? 0] ?? 0) < promise) at -= 1;
    kept.splice(at, 0, thing);
    if (kept.length > most) kept.pop();
  };

  return {
    add(things, weight) {
      for (const thing of things) {
        const before = weights[thing] ?? 0;
        if (before === 0) touched.push(thing);
        weights[thing] = before + weight;
      }
    },
    best() {
      const kept: number[] = [];
      for (const thing of touched) {
        const weight = weights[thing] ?? 0;
        const whole = wholes[thing] ?? 1;
        weights[thing] = 0;
        if (weight < leastShare * whole) continue;
        promises[thing] = (weight * weight) / whole;
        keep(kept, thing);
      }
      touched = [];
      return kept;
    },
  };
}
