import { readFile, rm, stat } from 'node:fs/promises';
import { type Adapter, Low } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';

/** write-file-atomic does not notice that a full disk took only a part. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  await writeFileAtomic(file, bytes);
  const { size } = await stat(file);
  if (size === bytes.length) return;
  await rm(file);
  throw new Error(`a snapshot was written only in part: ${size} of ${bytes.length} bytes`);
}

/** A file that is read and replaced as a whole, once its bytes and its name are on the disk. */
export function wholeFile(file: string): Low<Buffer> {
  const adapter: Adapter<Buffer> = { read: () => readFile(file), write: (bytes) => writeWhole(file, bytes) };
  return new Low(adapter, Buffer.alloc(0));
}
