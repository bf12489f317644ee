import { writeFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { commitOf, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const disk = vi.hoisted(() => ({ full: false }));

/** On a full disk the library writes what fits and reports no fault. */
vi.mock('write-file-atomic', () => ({
  default: (file: string, bytes: Buffer) => writeFile(file, disk.full ? bytes.subarray(0, 20) : bytes),
}));

const { folder, open } = useFileStores();

test('a snapshot that was written only in part replaces nothing', async () => {
  const store = await open();
  await store.commit(commitOf(1));
  disk.full = true;
  await store.close();
  expect(Object.keys(await filesIn(folder()))).toEqual([
    'journal/00000001.jsonl',
    'journal/00000002.jsonl',
    'state/00000001.json',
  ]);
  disk.full = false;
  expect(seen(await open()).updates).toEqual(['telegram:1']);
});
