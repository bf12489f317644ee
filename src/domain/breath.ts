import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets the event loop go on when the work under way has held it for some milliseconds; to be awaited between pieces. */
export type Breath = () => Promise<void>;

/** An answer comes about in some ten steps between which the work goes on: each waits for one piece of it at most. */
const longestMs = 4;

/** Creates the breath of one piece of work. */
export function createBreath(): Breath {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await nextTurn();
    since = performance.now();
  };
}
