import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createInbox } from '../../src/storage/inbox.ts';
import { useFileStores } from './file-stores.ts';

const stores = useFileStores();
const file = () => join(stores.folder(), 'inbox');

test('what was put last into each place is left after a kill, and nothing once it was cleared', async () => {
  const { inbox } = await stores.open();
  expect(await inbox.left()).toEqual([]);
  await inbox.put(0, 'a longer text');
  await inbox.put(0, 'words');
  await inbox.put(2, 'more words');
  const copied = createInbox(await stores.copy(), () => true);
  expect(await copied.left()).toEqual(['words', 'more words']);
  await inbox.clear();
  expect(await inbox.left()).toEqual([]);
  expect(await readFile(file(), 'utf8')).toBe('');
});

test('who has lost the lock writes nothing into the inbox of the next', async () => {
  const { inbox } = await stores.open();
  await inbox.put(0, 'words');
  const late = createInbox(stores.folder(), () => false);
  await expect(late.put(0, 'other words')).rejects.toMatchObject({ code: 'ELOCKED' });
  await expect(late.clear()).rejects.toMatchObject({ code: 'ELOCKED' });
  expect(await inbox.left()).toEqual(['words']);
});

test('a snapshot, a backup and a new start leave it as it is', async () => {
  const store = await stores.open();
  await store.inbox.put(0, 'words');
  await store.compact();
  await store.tend();
  await store.close();
  const again = await stores.open();
  expect(await again.inbox.left()).toEqual(['words']);
});
