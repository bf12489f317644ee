/** So few things are put in order at once. */
const few = 32;

/**
 * The things that stand from one place to another when all are in order, in that order. Only what may stand there is put
 * in order, so that a page of a long list takes as long as one look at each thing.
 */
export function inOrder<T>(things: readonly T[], compare: (a: T, b: T) => number, from: number, to: number): T[] {
  if (to <= 0 || from >= things.length) return [];
  const pivot = things[things.length >> 1];
  if (things.length <= few || pivot === undefined || (from <= 0 && to >= things.length))
    return things.toSorted(compare).slice(Math.max(0, from), to);
  const [before, same, after]: [T[], T[], T[]] = [[], [], []];
  for (const thing of things) {
    const order = compare(thing, pivot);
    (order < 0 ? before : order > 0 ? after : same).push(thing);
  }
  const behind = before.length + same.length;
  return [
    ...inOrder(before, compare, from, to),
    ...same.slice(Math.max(0, from - before.length), Math.max(0, to - before.length)),
    ...inOrder(after, compare, from - behind, to - behind),
  ];
}
