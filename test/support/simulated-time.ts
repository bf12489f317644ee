import type { Clock } from '../../src/announcements/sender/clock.ts';

/** Time that passes only when everything waits: an hour of sending takes seconds. */
export type SimulatedTime = Clock & {
  /** Lets time pass until something is kept; throws when nothing is waited for any more. */
  until<T>(kept: Promise<T>): Promise<T>;
  /** Moves the clocks on the wall, and nothing else. */
  jump(ms: number): void;
};

type Sleeper = { readonly at: number; readonly wake: () => void };

/** So many turns of the event loop may work of many pieces take before something waits again. */
const mostIdle = 100_000;

/** Lets all that does not wait for time go on. */
const breath = () => new Promise<void>((resolve) => void setImmediate(resolve));

/** Creates simulated time. */
export function createSimulatedTime(start = Date.parse('2026-11-21T05:00:00Z')): SimulatedTime {
  let now = 0;
  let wall = start;
  const sleepers: Sleeper[] = [];

  function sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      const sleeper = { at: now + Math.max(0, ms), wake };
      const place = sleepers.findLastIndex(({ at }) => at <= sleeper.at);
      sleepers.splice(place + 1, 0, sleeper);
    });
  }

  return {
    now: () => now,
    date: () => new Date(wall + now),
    jump: (ms) => void (wall += ms),
    sleep,
    async until(kept) {
      const ended = { over: false };
      const noted = kept.finally(() => (ended.over = true));
      noted.catch(() => undefined);
      let idle = 0;
      for (await breath(); !ended.over; await breath()) {
        const next = sleepers.shift();
        if (!next && ++idle > mostIdle) throw new Error('nothing is waited for, and it is not kept');
        if (!next) continue;
        idle = 0;
        now = Math.max(now, next.at);
        next.wake();
      }
      return noted;
    },
  };
}
