import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BackupRead, unfinishedEnding, writeBackup } from './backup-file.ts';
import { backupsToRemove, isBackupDue, longestKeptMs } from './backup-rotation.ts';
import { backupFolder, fileTime, replacedFolder, unreadableFolder } from './folders.ts';
import type { StoreLog } from './log.ts';
import type { CapturedShard } from './shard.ts';

/** The rolling backups of an open store. */
export type Backups = {
  /** Makes a backup when there is none of the last hour, and removes those that are too old; never rejects. */
  makeIfDue(): Promise<void>;
  /** Kept when none is being made. */
  idle(): Promise<void>;
};

/** What rolling backups are made of. */
export type BackupDeps = {
  readonly folder: string;
  readonly now: () => Date;
  readonly log: StoreLog;
  readonly capture: () => readonly CapturedShard[];
};

const againAfterMs = 10 * 60 * 1000;
/** After this time nobody writes on; the process was killed. */
const unfinishedMs = 60 * 60 * 1000;

/** Writes a verified backup among the others of a data folder. */
export async function addBackup(
  folder: string,
  shards: readonly CapturedShard[],
  at: Date,
): Promise<BackupRead & { readonly file: string }> {
  await mkdir(backupFolder(folder), { recursive: true, mode: 0o700 });
  const file = join(backupFolder(folder), `${fileTime(at)}.jsonl.gz`);
  return { file, ...(await writeBackup(file, shards, at)) };
}

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

async function removeOlder(folder: string, before: number, ending = ''): Promise<void> {
  for (const name of (await namesIn(folder)).filter((each) => each.endsWith(ending))) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < before) await rm(path, { recursive: true });
  }
}

/** Removes the backups that are no longer needed, and what else holds a former state and is older than any backup. */
async function removeOld(folder: string, now: Date): Promise<void> {
  const before = now.getTime() - longestKeptMs;
  const names = await namesIn(backupFolder(folder));
  for (const name of backupsToRemove(names, now)) await rm(join(backupFolder(folder), name));
  await removeOlder(backupFolder(folder), now.getTime() - unfinishedMs, unfinishedEnding);
  await removeOlder(unreadableFolder(folder), before);
  await removeOlder(replacedFolder(folder), before);
}

/** Creates the backups of a folder. */
export function createBackups({ folder, now, log, capture }: BackupDeps): Backups {
  let running: Promise<void> | undefined;
  let failedAt = Number.NEGATIVE_INFINITY;

  async function make(at: Date): Promise<void> {
    if (!isBackupDue(await namesIn(backupFolder(folder)), at)) return;
    const { file, values } = await addBackup(folder, capture(), at);
    await removeOld(folder, at);
    log.info({ file, values }, 'made a backup');
  }

  async function tried(at: Date): Promise<void> {
    if (at.getTime() - failedAt < againAfterMs) return;
    try {
      await make(at);
    } catch (error) {
      failedAt = at.getTime();
      log.error({ err: error }, 'could not make a backup; it is tried again in ten minutes');
    }
  }

  return {
    makeIfDue: () => (running ??= tried(now()).finally(() => (running = undefined))),
    idle: async () => running,
  };
}
