import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the journal's segments are. */
export const journalFolder = (folder: string): string => join(folder, 'journal');
/** Where the snapshots are. */
export const stateFolder = (folder: string): string => join(folder, 'state');
/** Where the shards of the snapshots are. */
export const shardFolder = (folder: string): string => join(folder, 'state', 'shards');
/** Where the backups are. */
export const backupFolder = (folder: string): string => join(folder, 'backups');
/** Where copies of files are that could not be read. */
export const unreadableFolder = (folder: string): string => join(folder, 'unreadable');
/** Where a restored state is prepared; as long as it is there, a restore has not come to its end. */
export const restoringFolder = (folder: string): string => join(folder, 'restoring');
/** Where the state is kept that a restore has replaced. */
export const replacedFolder = (folder: string): string => join(folder, 'before-restore');

/** A moment as it stands in the name of a file or folder; names sort by time. */
export const fileTime = (at: Date): string => at.toISOString().replaceAll(':', '-');

/** The moment in a name that begins with it; undefined when there is none. */
export function timeInName(name: string): Date | undefined {
  const [, day, h, m, s] = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)/.exec(name) ?? [];
  const at = new Date(`${day}${h}:${m}:${s}`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** Files are numbered from 1 and sort by name. */
export const numbered = (number: number, ending: string): string => `${String(number).padStart(8, '0')}${ending}`;

/** The numbers of the files among names that are a number with the ending, smallest first. */
export function numbersOf(names: readonly string[], ending: string): number[] {
  const stems = names.filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length));
  return stems
    .filter((stem) => /^\d{8,}$/.test(stem))
    .map(Number)
    .toSorted((a, b) => a - b);
}

/** Makes the names of new, renamed and removed files lasting; Windows does so by itself and refuses to be asked. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the folders of a store where they are missing. */
export async function makeFolders(folder: string): Promise<void> {
  await mkdir(journalFolder(folder), { recursive: true });
  await mkdir(shardFolder(folder), { recursive: true });
  await syncFolder(folder);
}
