import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBackup } from '../../src/storage/backup-file.ts';
import { addBackup } from '../../src/storage/backups.ts';
import type { FileStore } from '../../src/storage/file-store.ts';
import { readBeside } from '../../src/storage/read-beside.ts';
import { restoreBackup } from '../../src/storage/restore.ts';
import { StoreUnreadable } from '../../src/storage/store-unreadable.ts';
import { commitOf, noon, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const { folder, copy, open } = useFileStores();
const clock = { now: new Date(noon) };
const later = (minutes: number) => new Date(Date.parse(noon) + minutes * 60_000);
const errors: string[] = [];
const note = (_: object, text: string) => void errors.push(text);
const log = { info: () => undefined, warn: () => undefined, error: note };

const backups = async (of = folder()) => (await readdir(join(of, 'backups'))).map((name) => join(of, 'backups', name));
const newest = async (of = folder()) => (await backups(of)).at(-1) ?? '';
const openTimed = () => open({ now: () => clock.now, log });

async function withTwo(): Promise<FileStore> {
  const store = await openTimed();
  for (const n of [1, 2]) await store.commit(commitOf(n));
  return store;
}

beforeEach(() => {
  clock.now = new Date(noon);
  errors.length = 0;
});

describe('rolling backups', () => {
  test('are made when the last is an hour old, while commits go on', async () => {
    const store = await withTwo();
    await Promise.all([store.tend(), store.commit(commitOf(3)), store.tend()]);
    clock.now = later(59);
    await store.tend();
    expect(await backups()).toHaveLength(1);
    clock.now = later(60);
    await store.tend();
    expect((await backups()).map((file) => file.slice(-33))).toEqual(
      ['/2026-03-02T12-00-00.000Z.jsonl.gz', '/2026-03-02T13-00-00.000Z.jsonl.gz'].map((name) => name.slice(-33)),
    );
  });

  test('hold the whole state', async () => {
    await (await withTwo()).tend();
    const values: string[] = [];
    const read = await readBackup(
      await newest(),
      ({ of, pairs }) => void values.push(...pairs.map(([key]) => `${of} ${key}`)),
    );
    expect(values.toSorted()).toEqual([
      'people telegram:1',
      'people telegram:2',
      'unsent telegram:1#0',
      'unsent telegram:2#0',
      'updates telegram:1',
      'updates telegram:2',
    ]);
    expect(read).toEqual({ at: '2026-03-02T12:00:00.000Z', values: 6 });
  });

  test('that fail are logged, tried again ten minutes later, and cost nothing', async () => {
    const store = await withTwo();
    await writeFile(join(folder(), 'backups'), 'in the way');
    await store.tend();
    clock.now = later(5);
    await store.tend();
    expect(errors).toHaveLength(1);
    await rename(join(folder(), 'backups'), join(folder(), 'away'));
    clock.now = later(15);
    await store.tend();
    expect(await backups()).toHaveLength(1);
    expect(await store.commit(commitOf(3))).toBe(true);
  });

  test('remove what holds a former state and is older than any backup', async () => {
    const store = await withTwo();
    const old = ['unreadable/a.json.2026', 'before-restore/2026/journal/1', 'backups/2026.jsonl.gz.unfinished'];
    for (const path of old) {
      await mkdir(join(folder(), dirname(path)), { recursive: true });
      await writeFile(join(folder(), path), 'former');
    }
    const left = async () => Object.keys(await filesIn(folder())).filter((name) => old.includes(name));
    clock.now = new Date();
    await store.tend();
    expect(await left()).toEqual(old.toSorted());
    clock.now = new Date(Date.now() + 2 * 3_600_000);
    await store.tend();
    expect(await left()).toEqual(['before-restore/2026/journal/1', 'unreadable/a.json.2026']);
    clock.now = new Date(Date.now() + 15 * 24 * 3_600_000);
    await store.tend();
    expect(await left()).toEqual([]);
  });

  test('leave no half one behind', async () => {
    await withTwo();
    await expect(
      addBackup(folder(), [{ of: 'people', map: new Map([['a', { wrong: 1 }]]) }], clock.now),
    ).rejects.toThrow(StoreUnreadable);
    expect(await backups()).toEqual([]);
  });
});

describe('a damaged backup', () => {
  const damages: Record<string, (whole: Buffer) => Buffer> = {
    'that is cut': (whole) => whole.subarray(0, whole.length - 30),
    'with a byte changed': (whole) => Buffer.from(whole.map((byte, i) => (i === 60 ? byte ^ 4 : byte))),
    'with a value changed': (whole) => gzipSync(gunzipSync(whole).toString().replace('"vi"', '"en"')),
    'without one of its lines': (whole) =>
      gzipSync(gunzipSync(whole).toString().split('\n').toSpliced(2, 1).join('\n')),
    'without its end': (whole) => gzipSync(gunzipSync(whole).toString().split('\n').slice(0, -2).join('\n')),
    'of a newer version': (whole) => gzipSync(gunzipSync(whole).toString().replace('{"v":3', '{"v":4')),
    'that is empty': () => Buffer.alloc(0),
    'that is none': () => gzipSync('hello\n'),
  };

  test.each(Object.entries(damages))('%s is refused, and the present state stays', async (_, damage) => {
    const store = await withTwo();
    await store.tend();
    await store.close();
    const file = await newest();
    await writeFile(file, damage(await readFile(file)));
    const before = await filesIn(folder());
    await expect(restoreBackup({ folder: folder(), file, now: clock.now })).rejects.toThrow(StoreUnreadable);
    expect(await filesIn(folder())).toEqual(before);
  });
});

describe('restoring', () => {
  async function backedUp(): Promise<string> {
    const store = await withTwo();
    await store.tend();
    await store.commit(commitOf(3));
    await store.close();
    return newest();
  }

  test('brings the state of the backup back, and keeps the present one', async () => {
    const file = await backedUp();
    const restored = await restoreBackup({ folder: folder(), file, now: clock.now });
    expect(restored).toMatchObject({ at: '2026-03-02T12:00:00.000Z', unsent: 2 });
    expect(seen(await open()).people).toEqual(['telegram:1', 'telegram:2']);
    expect(seen(await open({ folder: restored.replaced })).people).toEqual(['telegram:1', 'telegram:2', 'telegram:3']);
  });

  test('may leave out what was not sent', async () => {
    const file = await backedUp();
    await restoreBackup({ folder: folder(), file, now: clock.now, withoutUnsent: true });
    expect(seen(await open())).toEqual({
      people: ['telegram:1', 'telegram:2'],
      updates: ['telegram:1', 'telegram:2'],
      unsent: [],
    });
  });

  test('works where the present state cannot be read, and in a new folder', async () => {
    const file = await backedUp();
    await writeFile(join(folder(), 'state/00000002.json'), 'broken');
    await restoreBackup({ folder: folder(), file, now: clock.now });
    expect(seen(await open()).people).toHaveLength(2);
    const fresh = join(folder(), 'fresh');
    await restoreBackup({ folder: fresh, file, now: clock.now });
    expect(seen(await open({ folder: fresh })).people).toHaveLength(2);
  });

  test('is refused while the service runs', async () => {
    const store = await withTwo();
    await store.tend();
    await expect(restoreBackup({ folder: folder(), file: await newest(), now: clock.now })).rejects.toThrow('in use');
    expect(await store.commit(commitOf(3))).toBe(true);
  });

  test.each(['state', 'journal'])(
    'broken off after %s was put in place, it forbids the start until it is done again',
    async (moved) => {
      const file = await backedUp();
      const at = folder();
      const whole = await copy();
      await restoreBackup({ folder: whole, file, now: clock.now });
      await rename(join(at, moved), join(at, 'gone'));
      await rename(join(whole, moved), join(at, moved));
      await rename(whole, join(at, 'restoring'));
      await expect(open()).rejects.toThrow('npm run restore');
      await restoreBackup({ folder: at, file, now: clock.now });
      expect(seen(await open()).people).toEqual(['telegram:1', 'telegram:2']);
    },
  );
});

test('a backup beside a running service leaves out the line that is being written', async () => {
  await withTwo();
  const running = await copy();
  await writeFile(join(running, 'journal/00000001.jsonl'), '{"v":2,"kind":"tu', { flag: 'a' });
  await addBackup(running, await readBeside(running), clock.now);
  await restoreBackup({ folder: running, file: await newest(running), now: clock.now });
  expect(seen(await open({ folder: running })).updates).toEqual(['telegram:1', 'telegram:2']);
});

test('a folder is read while snapshots replace each other in it', async () => {
  const store = await open({ segmentBytes: 1 });
  const reading = Array.from({ length: 5 }, () => readBeside(folder()));
  for (let n = 0; n < 10; n++) await store.commit(commitOf(n));
  await expect(Promise.all(reading)).resolves.toHaveLength(5);
});
