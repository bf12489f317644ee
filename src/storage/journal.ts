import type { FileHandle } from 'node:fs/promises';
import { createSegment, type Segment } from './segments.ts';
import { syncWritten } from './synced.ts';

/** Adds bytes to the end of a file; kept when they are on the disk. */
export type Append = (handle: FileHandle, bytes: Buffer) => Promise<void>;

/** Writes the bytes and waits for the disk. */
export const appendAndSync: Append = async (handle, bytes) => {
  await handle.appendFile(bytes);
  await syncWritten(handle);
};

/** The journal that is being written. Its calls must not overlap. */
export type Journal = {
  /** The number of the segment that is being written. */
  segment(): number;
  /** The length of that segment. */
  bytes(): number;
  append(text: string): Promise<void>;
  /** Goes on in a new segment. */
  advance(): Promise<void>;
  close(): Promise<void>;
};

/** What a journal works with: a new segment, and the way of writing. */
export type JournalDeps = { readonly folder: string; readonly segment: Segment; readonly append: Append };

/** A journal that goes on in an empty segment. */
export function createJournal({ folder, segment, append }: JournalDeps): Journal {
  let current = segment;
  let wholeBytes = 0;
  let torn = false;

  /** Half a line left behind would make one unreadable line together with the next. */
  async function cutTorn(): Promise<void> {
    if (!torn) return;
    await current.handle.truncate(wholeBytes);
    await current.handle.datasync();
    torn = false;
  }

  return {
    segment: () => current.number,
    bytes: () => wholeBytes,
    async append(text) {
      await cutTorn();
      const bytes = Buffer.from(text);
      try {
        await append(current.handle, bytes);
      } catch (error) {
        torn = true;
        await cutTorn().catch(() => undefined); // tried again before the next writing
        throw error;
      }
      wholeBytes += bytes.length;
    },
    async advance() {
      await cutTorn();
      const ended = current;
      current = await createSegment(folder, ended.number + 1);
      wholeBytes = 0;
      await ended.handle.close();
    },
    close: () => current.handle.close(),
  };
}
