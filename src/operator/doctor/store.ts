import { readSegment, segmentNumbers } from '../../storage/segments.ts';
import { readNewestSnapshot } from '../../storage/snapshot-files.ts';
import { StoreUnreadable } from '../../storage/store-unreadable.ts';
import { type Finding, fault, ok, systemCode, warning } from './finding.ts';

/** Reads all that is kept, as a start would, and changes nothing. */
async function readStore(folder: string): Promise<Finding> {
  const snapshot = await readNewestSnapshot(folder);
  const first = snapshot?.first ?? 1;
  const numbers = (await segmentNumbers(folder)).filter((number) => number >= first);
  const missing = numbers.findIndex((number, i) => number !== first + i);
  if (missing >= 0)
    return fault('store', `journal segment ${first + missing} is missing: restore DATA_DIR from a backup`);
  let lines = 0;
  for (const number of numbers) lines += (await readSegment(folder, number)).lines.length;
  const people = snapshot?.values.people.length ?? 0;
  return ok('store', `readable: a snapshot with ${people} people, ${lines} journal line(s) after it`);
}

/** Whether what is kept can be read. A running service may replace a file meanwhile: then it is read once more. */
export async function checkStore(folder: string, again = true): Promise<Finding> {
  try {
    return await readStore(folder);
  } catch (error) {
    if (error instanceof StoreUnreadable)
      return fault(
        'store',
        `${error.message}: stop the service and restore DATA_DIR from a backup; nothing was changed`,
      );
    const code = systemCode(error);
    if (code !== 'ENOENT') return fault('store', `${folder} cannot be read (${code}): check who owns it`);
    return again
      ? checkStore(folder, false)
      : warning('store', `nothing is kept in ${folder} yet: right before the first start only`);
  }
}
