import { access, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupRead, readBackup } from './backup-file.ts';
import {
  fileTime,
  journalFolder,
  makeFolders,
  replacedFolder,
  restoringFolder,
  stateFolder,
  syncFolder,
} from './folders.ts';
import { takeLock } from './lock.ts';
import { silentLog } from './log.ts';
import { createSegment } from './segments.ts';
import { addShard, capture } from './shard.ts';
import { writeSnapshot } from './snapshot-files.ts';
import { emptyState, type State } from './state.ts';

/** What to restore, and where to. */
export type RestoreOptions = {
  readonly folder: string;
  readonly file: string;
  readonly now: Date;
  /** Messages that were not sent when the backup was made are not sent again. */
  readonly withoutUnsent?: boolean;
};

/** What was restored, and where the state lies that it has replaced. */
export type Restored = BackupRead & { readonly unsent: number; readonly replaced: string };

async function moveIfThere(from: string, to: string): Promise<void> {
  const there = await access(from).then(
    () => true,
    () => false,
  );
  if (there) await rename(from, to);
}

/** Writes a state as a store of its own, wholly, before anything of the present one is touched. */
async function prepare(folder: string, state: State): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await makeFolders(folder);
  const segment = await createSegment(folder, 1);
  await segment.handle.close();
  await writeSnapshot(folder, capture(state), segment.number);
}

/** Puts the prepared state in the place of the present one. Broken off, it forbids the start until it is done again. */
async function exchange(folder: string, replaced: string): Promise<void> {
  const prepared = restoringFolder(folder);
  await mkdir(replaced, { recursive: true, mode: 0o700 });
  await moveIfThere(journalFolder(folder), join(replaced, 'journal'));
  await moveIfThere(stateFolder(folder), join(replaced, 'state'));
  await rename(stateFolder(prepared), stateFolder(folder));
  await rename(journalFolder(prepared), journalFolder(folder));
  await rmdir(prepared);
  await syncFolder(folder);
}

/** Restores a backup that is whole into a data folder nobody writes to; the present state is kept beside it. */
export async function restoreBackup({ folder, file, now, withoutUnsent }: RestoreOptions): Promise<Restored> {
  await mkdir(folder, { recursive: true });
  const lock = await takeLock(folder, silentLog);
  try {
    const state = emptyState();
    const read = await readBackup(file, (shard) => addShard(state, shard));
    if (withoutUnsent) state.unsent.clear();
    const replaced = join(replacedFolder(folder), fileTime(now));
    await prepare(restoringFolder(folder), state);
    await exchange(folder, replaced);
    return { ...read, unsent: state.unsent.size, replaced };
  } finally {
    await lock.release();
  }
}
