import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { atOnce } from '../../src/domain/steps.ts';
import { NotKept } from '../../src/domain/store.ts';
import { createPublishing } from '../../src/knowledge/publishing.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Reloading } from '../../src/knowledge/reloading.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { folderWith, goodFiles, readingDay } from './good-base.ts';

const at = '2026-11-21T05:00:00.000Z';
let shipped: string;
const later = mkdtempSync(join(tmpdir(), 'haidang-later-'));
beforeAll(() => {
  shipped = folderWith(goodFiles);
});
afterAll(() => rmSync(later, { recursive: true, force: true }));

const parkFile = Object.keys(goodFiles).find((file) => file.startsWith('parks/')) ?? '';
/** What is wrong with the records as they are, and a change of them at once. */
const faults = () => loadKnowledge([shipped, later], readingDay).faults.map(({ message }) => message);
const change: Reloading<unknown>['change'] = async (write) => atOnce(write());

const edit = (set: Edit['set']): Edit => ({ file: parkFile, set, is: 'a name', state: 'in-force', by: 'k', at });

it('writes what is in force and reads again, only when an edit changed; a faulty one is taken back', async () => {
  const store = createMemoryStore();
  let reads = 0;
  const reload = async () => {
    reads += 1;
    return faults();
  };
  const publishing = createPublishing({ store, folders: { shipped, later }, reload, change });
  publishing.write();
  await publishing.follow();
  expect(reads).toBe(0);
  const keep = (key: string, value: Edit) =>
    store.commit({ update: key, at, changes: [{ store: 'edits', key, value }], messages: [] });
  await keep('good', edit({ aliases: ['Another Name'] }));
  await publishing.follow();
  await publishing.follow();
  expect(reads).toBe(1);
  expect(existsSync(join(later, parkFile))).toBe(true);
  await keep('bad', { ...edit({ area: 'no figure' }), at: '2026-11-22T05:00:00.000Z' });
  await publishing.follow();
  expect(store.get('edits', 'bad')?.state).toBe('faulty');
  expect(store.get('edits', 'good')?.state).toBe('in-force');
  expect(faults()).toEqual([]);
});

it('looks while it reads at what it wrote: what is edited meanwhile is for the next time', async () => {
  const store = createMemoryStore();
  const keep = (key: string, value: Edit) =>
    store.commit({ update: key, at, changes: [{ store: 'edits', key, value }], messages: [] });
  let reads = 0;
  const reload = async () => {
    reads += 1;
    if (reads === 1) await keep('later', { ...edit({ aliases: ['Yet Another'] }), at: '2026-11-23T05:00:00.000Z' });
    return faults();
  };
  const publishing = createPublishing({ store, folders: { shipped, later }, reload, change });
  await keep('good', edit({ aliases: ['Another Name'] }));
  await keep('bad', { ...edit({ area: 'no figure' }), at: '2026-11-22T05:00:00.000Z' });
  await keep('bad, too', { ...edit({ side: 'nowhere' }), at: '2026-11-22T06:00:00.000Z' });
  await Promise.all([publishing.follow(), publishing.follow()]);
  const states = ['good', 'bad', 'bad, too', 'later'].map((key) => store.get('edits', key)?.state);
  expect(states).toEqual(['in-force', 'faulty', 'faulty', 'in-force']);
  expect(reads).toBe(3);
  await publishing.follow();
  expect(faults()).toEqual([]);
});

it('takes a faulty edit back later when that could not be kept at first', async () => {
  const store = createMemoryStore();
  let isAway = true;
  const commit: typeof store.commit = async (given) => {
    if (isAway) throw new NotKept({ code: 'ETIMEDOUT' });
    return store.commit(given);
  };
  const reload = async () => faults();
  const publishing = createPublishing({
    store: { all: store.all, commit },
    folders: { shipped, later },
    reload,
    change,
  });
  publishing.write();
  const bad = edit({ area: 'no figure' });
  await store.commit({ update: 'bad', at, changes: [{ store: 'edits', key: 'bad', value: bad }], messages: [] });
  await expect(publishing.follow()).rejects.toBeInstanceOf(NotKept);
  isAway = false;
  await publishing.follow();
  expect(store.get('edits', 'bad')?.state).toBe('faulty');
  expect(faults()).toEqual([]);
});
