import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { numbered, numbersOf, shardFolder, stateFolder, syncFolder } from './folders.ts';
import { formatVersion } from './migrations.ts';
import { addShard, type CapturedShard, shardForm, shardText } from './shard.ts';
import { type Snapshot, snapshotForm } from './snapshot.ts';
import type { State } from './state.ts';
import { StoreUnreadable } from './store-unreadable.ts';
import { parseStored, type StoredForm } from './stored-json.ts';
import { wholeFile } from './whole-file.ts';

const ending = '.json';

/** What is on the disk: a snapshot, and which file each of its captured shards has. */
export type Kept = { readonly first: number; readonly files: ReadonlyMap<CapturedShard['map'], string> };

/** Each snapshot has a file of its own, named for the first segment it does not contain: the one before stays until this one is good. */
const snapshotFile = (folder: string, first: number): string => join(stateFolder(folder), numbered(first, ending));

async function readWhole<T>(form: StoredForm<T>, file: string): Promise<T> {
  const low = wholeFile(file);
  try {
    await low.read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StoreUnreadable(file, 1, 'this file is missing');
  }
  return parseStored(form, low.data, file, 1);
}

async function writeText(file: string, text: string): Promise<void> {
  const low = wholeFile(file);
  low.data = Buffer.from(text);
  await low.write();
}

/** The newest snapshot; undefined when there is none. */
export async function readNewestSnapshot(folder: string): Promise<Snapshot | undefined> {
  const newest = numbersOf(await readdir(stateFolder(folder)), ending).at(-1);
  return newest === undefined ? undefined : readWhole(snapshotForm, snapshotFile(folder, newest));
}

/** Adds all that a snapshot holds to a state. */
export async function addSnapshot(state: State, folder: string, { files, shards }: Snapshot): Promise<void> {
  for (const shard of shards) addShard(state, shard);
  for (const name of files) addShard(state, await readWhole(shardForm, join(shardFolder(folder), name)));
}

/** Writes the shards that no file has yet, one after the other, so that none waits long for the event loop. */
async function writeShards(
  folder: string,
  shards: readonly CapturedShard[],
  first: number,
  former: Kept | undefined,
): Promise<Kept> {
  const files = new Map<CapturedShard['map'], string>();
  for (const [i, shard] of shards.entries()) {
    const known = former?.files.get(shard.map);
    const name = known ?? `${shard.of}-${numbered(first, '')}-${i}${ending}`;
    if (!known) {
      await nextTurn();
      await writeText(join(shardFolder(folder), name), shardText(shard));
    }
    files.set(shard.map, name);
  }
  return { first, files };
}

/** Writes a snapshot; kept when it, its shards and their names are on the disk. It counts from its own file on, which is the last. */
export async function writeSnapshot(
  folder: string,
  shards: readonly CapturedShard[],
  first: number,
  former?: Kept,
): Promise<Kept> {
  const kept = await writeShards(folder, shards, first, former);
  await syncFolder(shardFolder(folder));
  const snapshot = { v: formatVersion, first, files: [...kept.files.values()] };
  await writeText(snapshotFile(folder, first), `${JSON.stringify(snapshot)}\n`);
  await syncFolder(stateFolder(folder));
  return kept;
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => /\.json(\.\d+)?$/.test(each) && !kept.has(each))) {
    await rm(join(folder, name));
  }
}

/** Removes other snapshots and shards, and what a writing left behind that failed or that a crash ended. */
export async function removeAllBut(folder: string, { first, files }: Kept): Promise<void> {
  await removeOthers(stateFolder(folder), new Set([numbered(first, ending)]));
  await removeOthers(shardFolder(folder), new Set(files.values()));
}
