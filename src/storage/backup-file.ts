import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';
import { syncFolder } from './folders.ts';
import { formatVersion } from './migrations.ts';
import { type CapturedShard, type ShardContent, shardForm, shardText } from './shard.ts';
import { StoreUnreadable } from './store-unreadable.ts';
import { parseStored, type StoredForm } from './stored-json.ts';

const Head = z.strictObject({ v: z.literal(formatVersion), backup: z.iso.datetime() });
const End = z.strictObject({ v: z.literal(formatVersion), values: z.int(), sha256: z.string() });
const headForm: StoredForm<z.infer<typeof Head>> = { kind: 'backup', schema: Head };
const endForm: StoredForm<z.infer<typeof End>> = { kind: 'backup', schema: End };

/** When a backup was made, and how many values it holds. */
export type BackupRead = { readonly at: string; readonly values: number };

/** A backup's lines: its head, a shard a line, and its end with the count and the hash of all before. */
async function* linesFor(shards: readonly CapturedShard[], at: Date): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (line: string): string => {
    hash.update(line);
    return line;
  };
  yield hashed(`${JSON.stringify({ v: formatVersion, backup: at.toISOString() })}\n`);
  for (const shard of shards) {
    await nextTurn();
    yield hashed(shardText(shard));
  }
  const values = shards.reduce((sum, { map }) => sum + map.size, 0);
  yield `${JSON.stringify({ v: formatVersion, values, sha256: hash.digest('hex') })}\n`;
}

/** Whole lines with their ends; what follows the last end is left out. */
async function* linesIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end + 1)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
}

type Each = (shard: ShardContent) => void;

/** Reads lines as a backup; the last one must fit to those before. */
async function readLines(file: string, lines: AsyncIterable<Buffer>, each: Each): Promise<BackupRead> {
  const hash = createHash('sha256');
  const read = { number: 0, at: '', values: 0 };
  let last: Buffer | undefined;
  const take = (line: Buffer): void => {
    hash.update(line);
    read.number += 1;
    if (read.number === 1) return void (read.at = parseStored(headForm, line, file, 1).backup);
    const shard = parseStored(shardForm, line, file, read.number);
    read.values += shard.pairs.length;
    each(shard);
  };
  for await (const line of lines) {
    if (last) take(last);
    last = line;
    await nextTurn(); // several lines may come in one piece
  }
  if (!last || !read.at) throw new StoreUnreadable(file, read.number + 1, 'it has no end');
  const end = parseStored(endForm, last, file, read.number + 1);
  if (end.values !== read.values || end.sha256 !== hash.digest('hex')) {
    throw new StoreUnreadable(file, read.number + 1, 'its content is not what was written');
  }
  return { at: read.at, values: read.values };
}

/** The unpacked bytes of a file; the file is closed however the reading ends. */
async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  const gunzip = createGunzip({ chunkSize: 256 * 1024 });
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    yield* packed.pipe(gunzip) as AsyncIterable<Buffer>;
  } finally {
    packed.destroy();
  }
}

/** Reads a backup to its end and hands over each shard. Throws StoreUnreadable unless it is whole; then nothing it gave may be used. */
export async function readBackup(file: string, each: Each): Promise<BackupRead> {
  try {
    return await readLines(file, linesIn(unpacked(file)), each);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_')) throw new StoreUnreadable(file, 1, `it is damaged (${code})`);
    throw error;
  }
}

/** What the name of a backup ends in until it is whole. */
export const unfinishedEnding = '.unfinished';

/** Writes a backup; it gets its name only after it has been read back whole. */
export async function writeBackup(file: string, shards: readonly CapturedShard[], at: Date): Promise<BackupRead> {
  const unfinished = `${file}${unfinishedEnding}`;
  try {
    const out = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(Readable.from(linesFor(shards, at)), createGzip(), out);
    const read = await readBackup(unfinished, () => undefined);
    await rename(unfinished, file);
    await syncFolder(dirname(file));
    return read;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
