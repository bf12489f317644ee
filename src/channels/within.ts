import { setTimeout as sleepFor } from 'node:timers/promises';

/** Waits for a promise, but for no longer than this. */
export async function within(ms: number, promise: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const late = sleepFor(ms, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([promise, late]).finally(() => timer.abort());
}
