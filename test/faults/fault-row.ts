import { expect, onTestFailed, test } from 'vitest';
import { type Seeded, seeded } from '../support/seeded.ts';

/** True for the whole measurement, `npm run faults`; otherwise each row runs in a short form. */
export const full = process.env.FAULTS === 'full';

declare module 'vitest' {
  interface TaskMeta {
    /** What was measured, for the table. */
    outcome?: string;
  }
}

/** `FAULTS_SEED` repeats a run; without it the short form is the same every time and the full one never. */
function seedOfRun(): number {
  const given = Number(process.env.FAULTS_SEED ?? Number.NaN);
  if (Number.isSafeInteger(given)) return given;
  return full ? Math.floor(Math.random() * 2 ** 31) : 1;
}

/** A row of the table: `run` brings the fault about, fails when the outcome is not as wanted, and says what was measured. */
export function faultRow(fault: string, run: (random: Seeded, seed: number) => Promise<string>): void {
  test(fault, { timeout: full ? 900_000 : 90_000 }, async ({ task }) => {
    expect.hasAssertions();
    const seed = seedOfRun();
    onTestFailed(() => console.error(`the same again: FAULTS_SEED=${seed}`));
    task.meta.outcome = await run(seeded(seed), seed);
  });
}
