import { segmentFile, readSegment, segmentNumbers } from './segments.ts';
import { addSnapshot, readNewestSnapshot } from './snapshot-files.ts';
import { apply, emptyState, type State } from './state.ts';
import { StoreUnreadable } from './store-unreadable.ts';

/** Half a line at the end of the journal, which was never promised to anyone. */
type TornEnd = { readonly segment: number; readonly wholeBytes: number; readonly line: number };

/** The state that was found, the number of the last segment there is (0 in a new folder), and what is torn. */
export type Found = { readonly state: State; readonly last: number; readonly torn?: TornEnd };

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

/** Reads the newest snapshot and the segments after it; changes no file. Throws StoreUnreadable for all but a torn end. */
export async function readState(folder: string): Promise<Found> {
  const state = emptyState();
  const snapshot = await readNewestSnapshot(folder);
  if (snapshot) await addSnapshot(state, folder, snapshot);
  const numbers = await segmentsToRead(folder, snapshot?.first);
  const last = numbers.at(-1) ?? 0;
  let tornEnd: TornEnd | undefined;
  for (const segment of numbers) {
    const { lines, wholeBytes, torn } = await readSegment(folder, segment);
    for (const [i, line] of lines.entries()) {
      if (line.kind === 'turn' && line.parts !== undefined && !state.parts.has(line.parts))
        throw new StoreUnreadable(segmentFile(folder, segment), i + 1, 'the lines that belong to it are missing');
      apply(state, line);
    }
    if (torn && segment !== last)
      throw new StoreUnreadable(segmentFile(folder, segment), lines.length + 1, 'it has no end');
    if (torn) tornEnd = { segment, wholeBytes, line: lines.length + 1 };
  }
  // A commit whose last line was never written was never promised to anyone.
  state.parts.clear();
  return { state, last, ...(tornEnd ? { torn: tornEnd } : {}) };
}
