import { constants } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Inbox, inboxPlaces } from '../domain/inbox.ts';
import { NotKept } from '../domain/store.ts';
import { syncFolder } from './folders.ts';
import { onDisk, syncWritten } from './synced.ts';

const places = Array.from({ length: inboxPlaces }, (_, place) => place);
const fileOf = (folder: string, place: number): string => join(folder, place ? `inbox-${place}` : 'inbox');

async function textIn(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

/** A place is written again and again: its file stays open, and is as long as the longest text so far. */
type Place = { readonly handle: FileHandle; length: number };

const { O_CREAT, O_RDWR } = constants;

async function openPlace(folder: string, place: number): Promise<Place> {
  const handle = await open(fileOf(folder, place), O_CREAT | O_RDWR | onDisk, 0o600);
  try {
    await syncFolder(folder);
    return { handle, length: (await handle.stat()).size };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Writes a text in one call; blanks take the place of what was longer. Half of it, as a kill leaves it, is relied on by nobody. */
async function fill(place: Place, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const all = Buffer.alloc(Math.max(place.length, bytes.length), ' ');
  bytes.copy(all);
  place.length = all.length;
  for (let from = 0; from < all.length; )
    from += (await place.handle.write(all, from, all.length - from, from)).bytesWritten;
  await syncWritten(place.handle);
}

async function empty(place: Place): Promise<void> {
  await place.handle.truncate(0);
  await place.handle.datasync();
  place.length = 0;
}

/** The inbox of a folder, a file a place; `close` lets go of them. */
export function createInbox(folder: string, held: () => boolean): Inbox & { close(): Promise<void> } {
  const opened = new Map<number, Place>();

  async function at(place: number): Promise<Place> {
    const known = opened.get(place) ?? (await openPlace(folder, place));
    opened.set(place, known);
    return known;
  }

  async function kept(place: number, write: (place: Place) => Promise<void>): Promise<void> {
    try {
      if (!held()) throw Object.assign(new Error('another process has the lock'), { code: 'ELOCKED' });
      await write(await at(place));
    } catch (error) {
      throw new NotKept(error);
    }
  }

  return {
    put: (place, text) => kept(place, (into) => fill(into, text)),
    async clear() {
      for (const place of places) await kept(place, empty);
    },
    async close() {
      for (const { handle } of opened.values()) await handle.close();
      opened.clear();
    },
    async left() {
      const texts = await Promise.all(places.map((place) => textIn(fileOf(folder, place))));
      return texts.map((text) => text.trimEnd()).filter((text) => text !== '');
    },
  };
}
