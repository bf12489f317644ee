import { constants } from 'node:fs';
import { type FileHandle, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { journalFolder, numbered, numbersOf, syncFolder } from './folders.ts';
import { type JournalLine, lineForm } from './journal-line.ts';
import { parseStored } from './stored-json.ts';
import { onDisk } from './synced.ts';

const ending = '.jsonl';
const newline = 0x0a;
const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants;

/** A segment of the journal that is being written. */
export type Segment = { readonly number: number; readonly handle: FileHandle };

/** What a segment holds: its lines, and the length of the file up to the end of the last whole one. */
export type SegmentContent = {
  readonly lines: readonly JournalLine[];
  readonly wholeBytes: number;
  readonly torn: boolean;
};

/** The file of a segment. */
export const segmentFile = (folder: string, number: number): string =>
  join(journalFolder(folder), numbered(number, ending));

/** The numbers of the segments there are, smallest first. */
export async function segmentNumbers(folder: string): Promise<number[]> {
  return numbersOf(await readdir(journalFolder(folder)), ending);
}

/** Starts a segment; one that is there already is never written to. */
export async function createSegment(folder: string, number: number): Promise<Segment> {
  const file = segmentFile(folder, number);
  const handle = await open(file, O_APPEND | O_CREAT | O_EXCL | O_WRONLY | onDisk);
  try {
    await syncFolder(journalFolder(folder));
    return { number, handle };
  } catch (error) {
    await handle.close();
    await rm(file);
    throw error;
  }
}

/** Reads and checks a segment. What follows the last line's end was never promised to anyone; it is reported as torn. */
export async function readSegment(folder: string, number: number): Promise<SegmentContent> {
  const file = segmentFile(folder, number);
  const bytes = await readFile(file);
  const lines: JournalLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(parseStored(lineForm, bytes.subarray(start, end), file, lines.length + 1));
    start = end + 1;
  }
  return { lines, wholeBytes: start, torn: start < bytes.length };
}

/** Cuts off what follows the last whole line. */
export async function cutSegment(folder: string, number: number, wholeBytes: number): Promise<void> {
  const handle = await open(segmentFile(folder, number), 'r+');
  try {
    await handle.truncate(wholeBytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Removes the segments before a number, oldest first. */
export async function removeSegmentsBefore(folder: string, first: number): Promise<void> {
  const old = (await segmentNumbers(folder)).filter((number) => number < first);
  for (const number of old) await rm(segmentFile(folder, number));
}
