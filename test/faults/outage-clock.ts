import { setImmediate as nextTurn } from 'node:timers';
import { onTestFinished, vi } from 'vitest';

/** Waiting as node:timers/promises offers it, on the timers that the test moves. */
export function waitOnTimers<T>(
  ms: number,
  value?: T,
  { signal }: { signal?: AbortSignal } = {},
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(value), ms);
    const end = (): void => {
      clearTimeout(timer);
      reject(new Error('the wait was ended'));
    };
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

const realTurns = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const turn = (left: number): unknown => (left ? nextTurn(() => turn(left - 1)) : resolve());
    turn(count);
  });

/** Moves time on in steps; in each, what goes over the network meanwhile really happens. */
async function pass(ms: number, stepMs = 500): Promise<void> {
  for (let passed = 0; passed < ms; passed += stepMs) {
    await realTurns(40);
    await vi.advanceTimersByTimeAsync(stepMs);
  }
}

/** Takes over the clock and every timer until the test ends. */
export function takeClock(): { pass: typeof pass } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return { pass };
}
