import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inbox } from '../domain/inbox.ts';
import { NotKept } from '../domain/store.ts';
import { syncFolder } from './folders.ts';

const inboxFile = (folder: string): string => join(folder, 'inbox');

/** The inbox of a folder: one file, written anew each time. Half a text, as a kill leaves it, was never relied on. */
export function createInbox(folder: string, held: () => boolean): Inbox {
  const file = inboxFile(folder);
  let lasting = false;

  async function write(text: string): Promise<void> {
    if (!held()) throw Object.assign(new Error('another process has the lock'), { code: 'ELOCKED' });
    const handle = await open(file, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    if (!lasting) await syncFolder(folder);
    lasting = true;
  }

  const kept = (text: string) =>
    write(text).catch((error: unknown) => {
      throw new NotKept(error);
    });

  return {
    put: kept,
    clear: () => kept(''),
    async left() {
      const text = await readFile(file, 'utf8').catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
        throw error;
      });
      return text || undefined;
    },
  };
}
