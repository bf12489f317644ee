import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { journalFolder } from './folders.ts';
import { type CapturedShard, capture } from './shard.ts';
import { readState } from './read-state.ts';
import { StoreUnreadable } from './store-unreadable.ts';

const mostTries = 10;
const pauseMs = 200;

/** Something that a snapshot of the running service has removed or not yet written. */
const mayPass = (error: unknown): boolean =>
  error instanceof StoreUnreadable || (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Reads the state of a data folder without its lock, while a service may write there; a line that is being written is left out. */
export async function readBeside(folder: string): Promise<readonly CapturedShard[]> {
  if (!existsSync(journalFolder(folder))) throw new Error(`there is no store in ${resolve(folder)} (DATA_DIR)`);
  for (let tried = 1; ; tried++) {
    try {
      return capture((await readState(folder)).state);
    } catch (error) {
      if (tried === mostTries || !mayPass(error)) throw error;
      await pause(pauseMs);
    }
  }
}
