import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets the event loop go on when the work under way has held it for some milliseconds; to be awaited between pieces. */
export type Breath = () => Promise<void>;

const longestMs = 8;

/** Creates the breath of one piece of work. */
export function createBreath(): Breath {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestMs) return;
    await nextTurn();
    since = performance.now();
  };
}
