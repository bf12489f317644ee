import { existsSync } from 'node:fs';
import type { Settings } from '../config.ts';
import type { Stored, StoreName } from '../domain/outcome.ts';
import { journalFolder } from '../storage/folders.ts';
import { readBeside } from '../storage/read-beside.ts';

/** Whether a store of files was ever begun in the folder. */
export const isBegun = (folder: string): boolean => existsSync(journalFolder(folder));

/** All values of a store by their keys, from PostgreSQL or the files, as the settings say; the service may run. */
export async function keptOf<S extends StoreName>(
  { DATABASE_URL: url, DATA_DIR: folder }: Settings,
  store: S,
): Promise<ReadonlyMap<string, Stored[S]>> {
  if (url) return (await import('../storage/postgres/beside.ts')).readStoreBeside(url, store);
  const shards = await readBeside(folder);
  const pairs = shards.flatMap(({ of, map }) => (of === store ? [...map] : [])) as [string, Stored[S]][];
  return new Map(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
