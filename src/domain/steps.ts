import { createBreath } from './breath.ts';

/** Work that may rest wherever it yields, and what it comes to: done at once at a start, with breaths while people are answered. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work in moments that never hold the event loop for long; undefined when it was given up since it is no longer wanted. */
export async function withBreaths<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  const breath = createBreath();
  while (isWanted()) {
    const { done, value } = steps.next();
    if (done) return value;
    await breath();
  }
  return undefined;
}

/** Of small things so many are taken between two rests: a rest takes longer than one of them. */
export const handful = 64;

/** What becomes of each thing, with a rest after each, or after so many. */
export function* eachInSteps<T, R>(things: Iterable<T>, take: (thing: T, nth: number) => R, atATime = 1): Steps<R[]> {
  const taken: R[] = [];
  for (const thing of things) {
    taken.push(take(thing, taken.length));
    if (taken.length % atATime === 0) yield;
  }
  return taken;
}
