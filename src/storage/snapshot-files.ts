import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import { numbered, numbersOf, stateFolder, syncFolder } from './folders.ts';
import { Snapshot, snapshotOf } from './snapshot.ts';
import { emptyState } from './state.ts';
import { parseStored } from './stored-json.ts';

const ending = '.json';

/** Each snapshot has a file of its own, named for the first segment it does not contain: the one before stays until this one is good. */
const snapshotFile = (folder: string, first: number): string => join(stateFolder(folder), numbered(first, ending));

/** write-file-atomic does not notice that a full disk took only a part. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFileAtomic(file, bytes);
  const { size } = await stat(file);
  if (size === bytes.length) return;
  await rm(file);
  throw new Error(`a snapshot was written only in part: ${size} of ${bytes.length} bytes`);
}

function snapshotAdapter(file: string): Adapter<Snapshot> {
  return {
    read: async () => parseStored(Snapshot, await readFile(file), file, 1),
    write: (snapshot) => writeWhole(file, Buffer.from(`${JSON.stringify(snapshot)}\n`)),
  };
}

const database = (folder: string, first: number) =>
  new Low<Snapshot>(snapshotAdapter(snapshotFile(folder, first)), snapshotOf(emptyState(), first));

/** The newest snapshot; undefined when there is none. */
export async function readNewestSnapshot(folder: string): Promise<Snapshot | undefined> {
  const newest = numbersOf(await readdir(stateFolder(folder)), ending).at(-1);
  if (newest === undefined) return undefined;
  const low = database(folder, newest);
  await low.read();
  return low.data;
}

/** Writes a snapshot; kept when it and its name are on the disk. */
export async function writeSnapshot(folder: string, snapshot: Snapshot): Promise<void> {
  const low = database(folder, snapshot.first);
  low.data = snapshot;
  await low.write();
  await syncFolder(stateFolder(folder));
}

/** Removes older snapshots, and what a writing left behind that a crash ended. */
export async function removeSnapshotsExcept(folder: string, first: number): Promise<void> {
  const kept = numbered(first, ending);
  const names = await readdir(stateFolder(folder));
  const old = names.filter((name) => name !== kept && /^\d{8,}\.json(\.\d+)?$/.test(name));
  for (const name of old) await rm(join(stateFolder(folder), name));
}
