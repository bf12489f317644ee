import { constants, copyFile, mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileTime, unreadableFolder } from './folders.ts';
import type { StoreLog } from './log.ts';

const harmless = new Set(['ENOENT', 'EEXIST']);

/** Keeps a copy of a file that cannot be read, named for when it was last written, so that starting often makes one copy only. */
export async function setAside(folder: string, file: string, log: StoreLog): Promise<void> {
  try {
    const { mtime } = await stat(file);
    await mkdir(unreadableFolder(folder), { recursive: true });
    const copy = join(unreadableFolder(folder), `${basename(file)}.${fileTime(mtime)}`);
    await copyFile(file, copy, constants.COPYFILE_EXCL);
    log.warn({ file, copy }, 'kept a copy of a file that cannot be read');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!harmless.has(code)) log.error({ file, code }, 'could not keep a copy of a file that cannot be read');
  }
}
