import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Inbox, inboxPlaces } from '../domain/inbox.ts';
import { NotKept } from '../domain/store.ts';
import { syncFolder } from './folders.ts';

const places = Array.from({ length: inboxPlaces }, (_, place) => place);
const fileOf = (folder: string, place: number): string => join(folder, place ? `inbox-${place}` : 'inbox');

async function textIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

/** The inbox of a folder: a file a place, written anew each time. Half a text, as a kill leaves it, was never relied on. */
export function createInbox(folder: string, held: () => boolean): Inbox {
  const lasting = new Set<number>();

  async function write(place: number, text: string): Promise<void> {
    if (!held()) throw Object.assign(new Error('another process has the lock'), { code: 'ELOCKED' });
    const handle = await open(fileOf(folder, place), 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    if (!lasting.has(place)) await syncFolder(folder);
    lasting.add(place);
  }

  const kept = (place: number, text: string) =>
    write(place, text).catch((error: unknown) => {
      throw new NotKept(error);
    });

  return {
    put: kept,
    async clear() {
      for (const place of places) await kept(place, '');
    },
    async left() {
      const texts = await Promise.all(places.map((place) => textIn(fileOf(folder, place))));
      return texts.filter((text) => text !== '');
    },
  };
}
