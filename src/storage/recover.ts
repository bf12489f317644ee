import { access } from 'node:fs/promises';
import { restoringFolder } from './folders.ts';
import type { StoreLog } from './log.ts';
import { type Found, readState } from './read-state.ts';
import { cutSegment, segmentFile } from './segments.ts';
import { setAside } from './set-aside.ts';
import { StoreUnreadable } from './store-unreadable.ts';

/** Between a restore that broke off and its repetition, what lies in the folder is neither the old state nor the new one. */
async function checkNoRestore(folder: string): Promise<void> {
  const started = await access(restoringFolder(folder)).then(
    () => true,
    () => false,
  );
  if (started) throw new Error('a restore has not come to its end: run npm run restore again with the same file');
}

/** Reads the state, for writing on. Only when all is readable is a torn end cut off; of a file that is not, a copy is kept. */
export async function recover(folder: string, log: StoreLog): Promise<Found> {
  await checkNoRestore(folder);
  const found = await readState(folder).catch(async (error: unknown) => {
    if (error instanceof StoreUnreadable) await setAside(folder, error.file, log);
    throw error;
  });
  if (found.torn) {
    const { segment, wholeBytes, line } = found.torn;
    await cutSegment(folder, segment, wholeBytes);
    log.warn({ file: segmentFile(folder, segment), line }, 'cut off a half-written line at the end of the journal');
  }
  return found;
}
