import type { StoreLog } from './log.ts';
import { cutSegment, readSegment, segmentFile, segmentNumbers } from './segments.ts';
import { stateOf } from './snapshot.ts';
import { readNewestSnapshot } from './snapshot-files.ts';
import { apply, emptyState, type State } from './state.ts';
import { StoreUnreadable } from './store-unreadable.ts';

/** The state that was found, and the number of the last segment there is (0 in a new folder). */
export type Recovered = { readonly state: State; readonly last: number };

/** A gap in the numbers means that a file was lost: what follows it would be applied to the wrong state. */
function checkNoneMissing(folder: string, numbers: readonly number[], first: number): void {
  const missing = numbers.findIndex((number, i) => number !== first + i);
  if (missing >= 0) throw new StoreUnreadable(segmentFile(folder, first + missing), 1, 'this file is missing');
}

/** The segments that a snapshot does not contain. It was written after the first of them was made, so there is one. */
async function segmentsToRead(folder: string, first: number | undefined): Promise<readonly number[]> {
  const numbers = (await segmentNumbers(folder)).filter((number) => number >= (first ?? 1));
  if (first !== undefined && !numbers.length)
    throw new StoreUnreadable(segmentFile(folder, first), 1, 'this file is missing');
  checkNoneMissing(folder, numbers, first ?? 1);
  return numbers;
}

/** Reads the newest snapshot and the segments after it. Only when all is readable is a torn end cut off the last one. */
export async function recover(folder: string, log: StoreLog): Promise<Recovered> {
  const snapshot = await readNewestSnapshot(folder);
  const state = snapshot ? stateOf(snapshot) : emptyState();
  const numbers = await segmentsToRead(folder, snapshot?.first);
  const last = numbers.at(-1) ?? 0;
  for (const number of numbers) {
    const { lines, wholeBytes, torn } = await readSegment(folder, number);
    const file = segmentFile(folder, number);
    if (torn && number !== last) throw new StoreUnreadable(file, lines.length + 1, 'it has no end');
    for (const line of lines) apply(state, line);
    if (!torn) continue;
    await cutSegment(folder, number, wholeBytes);
    log.warn({ file, line: lines.length + 1 }, 'cut off a half-written line at the end of the journal');
  }
  return { state, last };
}
