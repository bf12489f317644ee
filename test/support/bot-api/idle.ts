import type { Signal } from './signal.ts';
import type { Transcript } from './transcript.ts';
import type { Updates } from './updates.ts';

export type IdleDeps = {
  signal: Signal;
  transcript: Transcript;
  updates: Updates;
  explain: (what: string) => string;
};

function quietFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Resolves when every update is confirmed and no call but the poll has been under way for `quietMs`: the bot has
 * nothing left to do.
 */
export async function untilIdle(deps: IdleDeps, quietMs: number, timeoutMs: number): Promise<void> {
  const { signal, transcript, updates, explain } = deps;
  const state = (): string => `${updates.unconfirmed()} unconfirmed, ${transcript.underWay()} calls under way`;
  const still = (): true | undefined => (updates.unconfirmed() === 0 && transcript.underWay() === 0 ? true : undefined);
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    await signal.until(still, Math.max(1, deadline - Date.now()), () => explain(`the bot to be idle (${state()})`));
    const before = transcript.activity();
    await quietFor(quietMs);
    if (still() && transcript.activity() === before) return;
  }
}
