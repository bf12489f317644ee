import { appendFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../src/domain/outcome.ts';
import { commitOf, enquiryOf, flowAt, message, noon, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const { folder, copy, open } = useFileStores();

const canary = 'telegram:5501777';
const set: Change[] = [
  { store: 'people', key: canary, value: { firstSeen: noon } },
  { store: 'conversations', key: `telegram:-1|${canary}`, value: { records: [], fields: [], at: noon } },
];
const removed = set.map((change) => ({ ...change, value: null }));
const to = (chat: string) => ({ ...message('m'), chat });

const mentioning = async (of = folder()) =>
  Object.entries(await filesIn(of)).flatMap(([name, text]) => (text.includes('5501777') ? [name] : []));

test('after compacting, no file holds what was removed before', async () => {
  const store = await open();
  await store.commit({ ...commitOf(1), changes: set });
  await store.compact();
  expect((await mentioning()).map((name) => name.replace(/-.*/, ''))).toEqual([
    'state/shards/conversations',
    'state/shards/people',
  ]);
  await store.commit({ ...commitOf(2), changes: removed });
  expect((await mentioning()).length).toBeGreaterThan(2);
  await store.compact();
  expect(await mentioning()).toEqual([]);
  expect(seen(await open({ folder: await copy() })).updates).toEqual(['telegram:1', 'telegram:2']);
});

test('a compaction asked for while one runs sees what was removed meanwhile', async () => {
  const store = await open();
  await store.commit({ ...commitOf(1), changes: set });
  const first = store.compact();
  await store.commit({ ...commitOf(2), changes: removed });
  await Promise.all([first, store.compact()]);
  expect(await mentioning()).toEqual([]);
});

test('the last message of somebody is followed by a compaction', async () => {
  const store = await open();
  await store.commit({ ...commitOf(1), changes: set, messages: [] });
  await store.commit({ ...commitOf(2), changes: removed, messages: [{ ...to(canary), forget: true }] });
  expect((await mentioning()).length).toBeGreaterThan(0);
  await store.settle('m', 'refused');
  expect(await mentioning()).toEqual([]);
});

test('also when it is sent only after the next start', async () => {
  const store = await open();
  await store.commit({ ...commitOf(1), changes: set, messages: [] });
  await store.commit({ ...commitOf(2), changes: removed, messages: [{ ...to(canary), forget: true }] });
  const killed = await copy();
  const again = await open({ folder: killed });
  expect(await mentioning(killed)).toEqual([expect.stringContaining('shards/unsent')]);
  await again.settle('m', 'sent');
  expect(await mentioning(killed)).toEqual([]);
});

test('a compaction that failed rejects, loses nothing and is made up for', async () => {
  let now = new Date(noon);
  const store = await open({ now: () => now });
  await store.commit({ ...commitOf(1), changes: set, messages: [] });
  await store.commit({ ...commitOf(2), changes: removed, messages: [{ ...to(canary), forget: true }] });
  await rename(join(folder(), 'state'), join(folder(), 'away'));
  await expect(store.compact()).rejects.toThrow('ENOENT');
  await store.settle('m', 'sent');
  await rename(join(folder(), 'away'), join(folder(), 'state'));
  expect((await mentioning()).length).toBeGreaterThan(0);
  now = new Date(now.getTime() + 10 * 60_000);
  await store.tend();
  expect((await mentioning()).filter((name) => !name.startsWith('backups'))).toEqual([]);
  expect(seen(await open({ folder: await copy() })).updates).toEqual(['telegram:1', 'telegram:2']);
});

test('a quiet service compacts once a day, and drops what nobody can go on from', async () => {
  let now = new Date(noon);
  const store = await open({ now: () => now });
  await store.commit({ ...commitOf(1), changes: [set[1] as Change], messages: [] });
  now = new Date(now.getTime() + 23 * 3_600_000);
  await store.tend();
  expect((await mentioning()).length).toBeGreaterThan(0);
  now = new Date(now.getTime() + 3 * 3_600_000);
  await store.tend();
  expect(store.conversation(`telegram:-1|${canary}`)).toBeUndefined();
  expect((await mentioning()).filter((name) => !name.startsWith('backups'))).toEqual([]);
});

test('a guided conversation that is over, and an enquiry after a year, go with a snapshot', async () => {
  let now = new Date(noon);
  const store = await open({ now: () => now });
  const changes: Change[] = [
    { store: 'flows', key: `a|${canary}`, value: flowAt() },
    { store: 'enquiries', key: 'HZ-1', value: enquiryOf(canary) },
  ];
  await store.commit({ ...commitOf(1), changes, messages: [] });
  const left = async (days: number) => {
    now = new Date(Date.parse(noon) + days * 24 * 3_600_000);
    await store.compact();
    return store.entriesOf(canary).map((entry) => entry.store);
  };
  expect(await left(1.9)).toEqual(['flows', 'enquiries']);
  expect(await left(2.1)).toEqual(['enquiries']);
  expect(await left(364)).toEqual(['enquiries']);
  expect(await left(366)).toEqual([]);
  expect(await mentioning()).toEqual([]);
});

test('only the shards that changed are written again', async () => {
  const store = await open();
  await Promise.all([1, 2, 3, 4].map((n) => store.commit({ ...commitOf(n), messages: [] })));
  await store.compact();
  const people = async () => Object.keys(await filesIn(folder())).filter((name) => name.includes('people'));
  const before = await people();
  await store.commit({ ...commitOf(5), changes: commitOf(1).changes, messages: [] });
  await store.compact();
  const after = await people();
  expect(after).toHaveLength(before.length);
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1);
  expect(seen(await open({ folder: await copy() })).people).toEqual(seen(store).people);
});

test('what a service that is gone left behind is removed at the next start', async () => {
  await (await open()).close();
  await appendFile(join(folder(), 'state/shards/people-00000009-0.json'), `{"v":2,"of":"people","pairs":[["${canary}"`);
  await (await open()).close();
  expect(await mentioning()).toEqual([]);
});
