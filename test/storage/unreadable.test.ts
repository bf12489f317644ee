import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import { fileTime } from '../../src/storage/folders.ts';
import { StoreUnreadable } from '../../src/storage/store-unreadable.ts';
import { commitOf } from './commits.ts';
import { createTempFolders, filesIn } from './temp-folders.ts';

const folders = createTempFolders();
afterEach(() => folders.removeAll());

const turn = (n: number) => `${JSON.stringify({ v: 1, kind: 'turn', ...commitOf(n) })}\n`;
const snapshot = (part: object = {}) =>
  `${JSON.stringify({ v: 1, first: 1, values: { people: [] }, updates: [], unsent: [], ...part })}\n`;

const shards = (...part: object[]) =>
  `${JSON.stringify({ v: 2, first: 1, files: part.map((_, i) => `people-00000001-${i}.json`) })}\n`;

const j1 = 'journal/00000001.jsonl';
const j2 = 'journal/00000002.jsonl';
const s1 = 'state/00000001.json';
const shard = 'state/shards/people-00000001-0.json';

const cases: [what: string, files: Record<string, string | Buffer>, file: string, line: number, reason: string][] = [
  ['a line that is no JSON', { [j1]: `${turn(1)}{"secret\n${turn(2)}` }, j1, 2, 'it is no JSON in UTF-8'],
  ['an empty line', { [j1]: `${turn(1)}\n${turn(2)}` }, j1, 2, 'it is no JSON in UTF-8'],
  [
    'a line that is no UTF-8',
    { [j1]: Buffer.from(turn(1).replace('telegram', 'tele\xe9gram'), 'latin1') },
    j1,
    1,
    'it is no JSON in UTF-8',
  ],
  ['a last line that has an end', { [j1]: `${turn(1)}{"v":1\n` }, j1, 2, 'it is no JSON in UTF-8'],
  ['a line of another shape', { [j1]: '{"v":1,"kind":"settled"}\n' }, j1, 1, 'message: '],
  ['an unknown kind of line', { [j1]: '{"v":1,"kind":"later"}\n' }, j1, 1, 'kind: '],
  [
    'a value of another shape',
    { [j1]: turn(1).replace('firstSeen', 'seenFirst') },
    j1,
    1,
    'changes.0.value.firstSeen: ',
  ],
  [
    'a line of a newer version',
    { [j1]: `${turn(1)}{"v":4,"kind":"turn"}\n` },
    j1,
    2,
    'it is of version 4, newer than version 3',
  ],
  ['a torn end that is not the last', { [j1]: `${turn(1)}{"v"`, [j2]: turn(2) }, j1, 2, 'it has no end'],
  ['a torn end after a bad line', { [j1]: `{}\n${turn(1)}{"v"` }, j1, 1, ''],
  ['a gap in the journal', { [j1]: turn(1), 'journal/00000003.jsonl': turn(2) }, j2, 1, 'this file is missing'],
  ['a snapshot without its journal', { [s1]: snapshot() }, j1, 1, 'this file is missing'],
  ['a snapshot that is cut', { [s1]: snapshot().slice(0, 30), [j1]: turn(1) }, s1, 1, 'it is no JSON in UTF-8'],
  ['an empty snapshot', { [s1]: '', [j1]: turn(1) }, s1, 1, 'it is no JSON in UTF-8'],
  ['a snapshot of another shape', { [s1]: snapshot({ unsent: {} }), [j1]: turn(1) }, s1, 1, 'unsent: '],
  [
    'a snapshot with an unknown store',
    { [s1]: snapshot({ values: { people: [], parks: [] } }), [j1]: '' },
    s1,
    1,
    'shards.1.of: ',
  ],
  [
    'a snapshot of a newer version',
    { [s1]: snapshot({ v: 4, parks: [] }), [j1]: '' },
    s1,
    1,
    'it is of version 4, newer than version 3',
  ],
  ['a shard that is missing', { [s1]: shards({}), [j1]: '' }, shard, 1, 'this file is missing'],
  [
    'a shard that is cut',
    { [s1]: shards({}), [shard]: '{"v":2,"of":"peo', [j1]: '' },
    shard,
    1,
    'it is no JSON in UTF-8',
  ],
  [
    'a shard of another shape',
    { [s1]: shards({}), [shard]: '{"v":2,"of":"people","pairs":[["a",{"seen":1}]]}', [j1]: '' },
    shard,
    1,
    'pairs.0.1.firstSeen: ',
  ],
  ['a shard outside its folder', { [s1]: shards({}).replace('people', '../people'), [j1]: '' }, s1, 1, 'files.0: '],
  ['a file without a version', { [s1]: '{}', [j1]: '' }, s1, 1, 'v: '],
  ['a file of no version that ever was', { [s1]: '{"v":0}', [j1]: '' }, s1, 1, 'v: '],
  [
    'a bad snapshot, though an older one is good',
    { [s1]: snapshot(), 'state/00000002.json': '{', [j1]: '', [j2]: '' },
    'state/00000002.json',
    1,
    '',
  ],
];

/** The copy of a file, named for when that was last written. */
async function copyOf(folder: string, file: string): Promise<Record<string, string>> {
  const name = `${basename(file)}.${fileTime((await stat(join(folder, file))).mtime)}`;
  return { [`unreadable/${name}`]: await readFile(join(folder, file), 'utf8') };
}

test.each(cases)(
  '%s is refused; no file is touched, and a copy of what cannot be read is kept',
  async (_, files, file, line, reason) => {
    const folder = await folders.make();
    await Promise.all(['journal', 'state/shards'].map((name) => mkdir(join(folder, name), { recursive: true })));
    await Promise.all(Object.entries(files).map(([path, content]) => writeFile(join(folder, path), content)));
    const before = await filesIn(folder);
    const fault = await openFileStore({ folder }).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(StoreUnreadable);
    expect(fault).toMatchObject({ file: join(folder, file), line, reason: expect.stringContaining(reason) });
    expect(String(fault)).not.toContain('secret');
    const copy = reason === 'this file is missing' ? {} : await copyOf(folder, file);
    expect(await filesIn(folder)).toEqual({ ...before, ...copy });
    await expect(openFileStore({ folder })).rejects.toThrow(StoreUnreadable);
    expect(Object.keys(await filesIn(folder))).toHaveLength(Object.keys({ ...before, ...copy }).length);
  },
);

test('an action that this version does not know forbids nothing', async () => {
  const folder = await folders.make();
  await mkdir(join(folder, 'journal'));
  await writeFile(join(folder, j1), turn(1).replace('"page":"help"', '"page":"gone"'));
  const store = await openFileStore({ folder });
  expect(store.unsent()).toHaveLength(1);
  await store.close();
});

test('a folder that was never there is a new store', async () => {
  const folder = await folders.make();
  await rm(folder, { recursive: true });
  const store = await openFileStore({ folder: join(folder, 'deeper') });
  expect(await store.commit(commitOf(1))).toBe(true);
  await store.close();
});
