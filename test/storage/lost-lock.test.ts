import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commitOf, noon } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const { folder, open } = useFileStores();

test('a store whose lock another process has taken over writes nothing more', async () => {
  const errors: string[] = [];
  const error = (_: object, text: string) => void errors.push(text);
  const store = await open({ log: { info: () => undefined, warn: () => undefined, error } });
  await store.commit(commitOf(1));
  await vi.advanceTimersByTimeAsync(5000);
  await store.commit(commitOf(2));
  await writeFile(join(folder(), 'lock'), JSON.stringify({ host: 'elsewhere', pid: 1, since: noon }));
  await vi.advanceTimersByTimeAsync(5000);
  await expect.poll(() => errors).toEqual([expect.stringContaining('taken over')]);
  const before = await filesIn(folder());
  await expect(store.commit(commitOf(3))).rejects.toMatchObject({ name: 'NotKept', code: 'ELOCKED' });
  await expect(store.compact()).rejects.toThrow('lock');
  await store.close();
  expect(await filesIn(folder())).toEqual(before);
});
