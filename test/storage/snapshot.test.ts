import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commitOf, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const { folder, copy, open } = useFileStores();

/** The files there are, but the shards. */
const names = async (of = folder()) => Object.keys(await filesIn(of)).filter((name) => !name.includes('shards'));

describe('a crash on the way from one snapshot to the next', () => {
  /** The files before the snapshot of a closing store and after it. */
  async function aroundClosing() {
    const store = await open();
    for (const n of [1, 2]) await store.commit(commitOf(n));
    await store.settle('telegram:1#0', 'sent');
    const expected = seen(store);
    const before = await copy();
    await store.close();
    return { before, after: folder(), expected };
  }

  const segment = (of: string, number: number) => join(of, `journal/0000000${number}.jsonl`);
  const snapshot = (of: string, number: number) => join(of, `state/0000000${number}.json`);

  type Around = Awaited<ReturnType<typeof aroundClosing>>;
  const steps: Record<string, (around: Around) => Promise<string>> = {
    'after the new segment': async ({ before }) => {
      await writeFile(segment(before, 2), '');
      return before;
    },
    'while the snapshot is written': async ({ before }) => {
      await writeFile(segment(before, 2), '');
      await writeFile(`${snapshot(before, 2)}.123456`, '{"v":1,"fir');
      return before;
    },
    'before anything old is removed': async ({ before, after }) => {
      await cp(before, after, { recursive: true });
      return after;
    },
    'before the old snapshot is removed': async ({ before, after }) => {
      await cp(snapshot(before, 1), snapshot(after, 1));
      return after;
    },
    'before the old shards are removed': async ({ before, after }) => {
      await cp(join(before, 'state/shards'), join(after, 'state/shards'), { recursive: true });
      return after;
    },
    'while a shard is written': async ({ before }) => {
      await writeFile(segment(before, 2), '');
      await writeFile(join(before, 'state/shards/people-00000002-0.json.123'), '{"v":2,"of":"peo');
      return before;
    },
    'after some shards, before their snapshot': async ({ before, after }) => {
      await writeFile(segment(before, 2), '');
      await cp(join(after, 'state/shards'), join(before, 'state/shards'), { recursive: true });
      return before;
    },
    'when all is done': async ({ after }) => after,
  };

  test.each(Object.entries(steps))('%s is harmless', async (_, step) => {
    const around = await aroundClosing();
    const crashed = await step(around);
    const store = await open({ folder: crashed });
    expect(seen(store)).toEqual(around.expected);
    expect(await store.commit(commitOf(2))).toBe(false);
    expect(await names(crashed)).toEqual(['journal/00000003.jsonl', 'state/00000003.json']);
    expect(
      Object.keys(await filesIn(join(crashed, 'state/shards'))).filter((name) => !name.includes('-00000003-')),
    ).toEqual([]);
  });
});

describe('a journal that grows', () => {
  test('is replaced by a snapshot while commits go on', async () => {
    const store = await open({ segmentBytes: 2_000 });
    for (let n = 0; n < 60; n++) await store.commit(commitOf(n));
    await store.close();
    const [segment, ...snapshots] = await names();
    expect(Number(segment?.match(/\d+/)?.[0])).toBeGreaterThan(2);
    expect(snapshots).toHaveLength(1);
    const again = await open();
    expect(again.unsent()).toEqual(store.unsent());
    expect(again.unsent()).toHaveLength(60);
    expect(again.knows('telegram:0')).toBe(true);
  });

  test('is kept whole when the snapshot cannot be written', async () => {
    const errors: unknown[] = [];
    const error = (_: object, text: string) => errors.push(text);
    const store = await open({ segmentBytes: 2_000, log: { info: () => undefined, warn: () => undefined, error } });
    await rename(join(folder(), 'state'), join(folder(), 'away'));
    for (let n = 0; n < 20; n++) await store.commit(commitOf(n));
    await store.close();
    expect(errors.length).toBeGreaterThan(1);
    await rename(join(folder(), 'away'), join(folder(), 'state'));
    expect((await open()).unsent()).toHaveLength(20);
  });
});

describe('remembered updates', () => {
  test('are forgotten 48 hours after their commit, and nothing else with them', async () => {
    const store = await open();
    await store.commit(commitOf(1, '2026-02-28T11:59:59Z'));
    await store.commit(commitOf(2, '2026-02-28T12:00:01Z'));
    expect(seen(store).updates).toEqual(['telegram:1', 'telegram:2']);
    await store.close();
    expect(seen(await open())).toEqual({
      people: ['telegram:1', 'telegram:2'],
      updates: ['telegram:2'],
      unsent: ['telegram:1#0', 'telegram:2#0'],
    });
  });

  test('need not come in rising order', async () => {
    const store = await open();
    await store.commit(commitOf(9));
    expect(await store.commit(commitOf(3))).toBe(true);
  });
});

test('a snapshot that was lost with its folder is noticed', async () => {
  await (await open()).close();
  await rm(join(folder(), 'state'), { recursive: true });
  await expect(open()).rejects.toThrow('00000001.jsonl cannot be read: line 1: this file is missing');
});

test('values of every store are read again from a snapshot, whatever the store is called', async () => {
  const store = await open();
  const changes = [
    { store: 'auditKeys' as const, key: 'telegram:1', value: { key: 'k1' } },
    { store: 'cases' as const, key: 'HZ-1', value: { id: 'HZ-1', name: 'A', asOf: '2026-01-01' } },
  ];
  await store.commit({ ...commitOf(1), changes });
  await store.close();
  expect((await open()).get('auditKeys', 'telegram:1')).toEqual({ key: 'k1' });
});
