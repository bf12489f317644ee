import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the journal's segments are. */
export const journalFolder = (folder: string): string => join(folder, 'journal');
/** Where the snapshots are. */
export const stateFolder = (folder: string): string => join(folder, 'state');

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
  await mkdir(stateFolder(folder), { recursive: true });
  await syncFolder(folder);
}
