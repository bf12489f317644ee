import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** With this flag a write is on the disk when it returns, so that one call does for two (open(2), O_DSYNC); 0 where there is none. */
export const onDisk: number = constants.O_DSYNC || 0;

/** Waits for the disk where a write does not. */
export async function syncWritten(handle: FileHandle): Promise<void> {
  if (!onDisk) await handle.datasync();
}
