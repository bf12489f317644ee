import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import { appendAndSync } from '../../src/storage/journal.ts';
import { commitOf, message, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const { folder, copy, open } = useFileStores();

/** The store as it would be opened after the process was killed now. */
async function openKilled(): Promise<Store> {
  return open({ folder: await copy() });
}

async function withThree(): Promise<Store> {
  const store = await open();
  for (const n of [1, 2, 3]) await store.commit(commitOf(n));
  await store.settle('telegram:2#0', 'sent');
  return store;
}

const three = {
  people: ['telegram:1', 'telegram:2', 'telegram:3'],
  updates: ['telegram:1', 'telegram:2', 'telegram:3'],
  unsent: ['telegram:1#0', 'telegram:3#0'],
};

describe('opening again', () => {
  test('after closing, everything is as it was', async () => {
    await (await withThree()).close();
    const store = await open();
    expect(seen(store)).toEqual(three);
    expect(store.unsent()[0]).toEqual(message('telegram:1#0'));
    expect(await store.commit(commitOf(2))).toBe(false);
  });

  test('after a kill, everything that was promised is there', async () => {
    await withThree();
    expect(seen(await openKilled())).toEqual(three);
  });

  test('after many kills in a row, with commits between', async () => {
    let killed = folder();
    let store = await open();
    for (const n of [1, 2, 3]) {
      await store.commit(commitOf(n));
      killed = await copy(killed);
      store = await open({ folder: killed });
    }
    expect(seen(store).updates).toEqual(three.updates);
  });

  test('leaves one snapshot and one empty segment', async () => {
    await (await withThree()).close();
    await open();
    expect(Object.entries(await filesIn(folder())).map(([path, text]) => [path, text.length > 0])).toEqual([
      ['journal/00000003.jsonl', false],
      ['state/00000003.json', true],
      ...['people', 'people', 'people', 'unsent', 'updates', 'updates', 'updates'].map(() => [
        expect.stringMatching('state/shards/.*-00000003-'),
        true,
      ]),
    ]);
  });
});

describe('the journal', () => {
  test('has one line a commit and one line a settled message', async () => {
    await withThree();
    const lines = (await readFile(join(folder(), 'journal/00000001.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      ...[1, 2, 3].map((n) => ({ v: 3, kind: 'turn', ...commitOf(n) })),
      { v: 3, kind: 'settled', message: 'telegram:2#0', delivery: 'sent', at: '2026-03-02T12:00:00.000Z' },
    ]);
  });

  test('commits that come together share a wait for the disk', async () => {
    let writes = 0;
    const store = await open({ append: (handle, bytes) => (writes++, appendAndSync(handle, bytes)) });
    const first = store.commit(commitOf(0));
    await Promise.resolve(); // the first is being written now
    const rest = Array.from({ length: 99 }, (_, i) => store.commit(commitOf(i + 1)));
    expect(await Promise.all([first, ...rest])).toEqual(Array(100).fill(true));
    expect(writes).toBeLessThanOrEqual(2);
    expect(store.unsent()).toHaveLength(100);
    expect((await openKilled()).unsent()).toEqual(store.unsent());
  });
});

describe('a write that fails', () => {
  /** Writes as ever, but while `fails` is set only the first part, and then it throws. */
  async function openFailing() {
    const disk = { fails: false };
    const store = await open({
      async append(handle, bytes) {
        if (!disk.fails) return appendAndSync(handle, bytes);
        await handle.appendFile(bytes.subarray(0, bytes.length - 10));
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      },
    });
    return { disk, store };
  }

  test('changes nothing, in memory or in the file, for all that shared it', async () => {
    const { disk, store } = await openFailing();
    await store.commit(commitOf(1));
    const before = await filesIn(folder());
    disk.fails = true;
    const failed = await Promise.allSettled([
      store.commit(commitOf(2)),
      store.commit(commitOf(3)),
      store.settle('telegram:1#0', 'sent'),
    ]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(seen(store)).toEqual({ people: ['telegram:1'], updates: ['telegram:1'], unsent: ['telegram:1#0'] });
    expect(await filesIn(folder())).toEqual(before);
  });

  test('can be tried again', async () => {
    const { disk, store } = await openFailing();
    disk.fails = true;
    await expect(store.commit(commitOf(1))).rejects.toMatchObject({ name: 'NotKept', code: 'ENOSPC' });
    disk.fails = false;
    expect(await store.commit(commitOf(1))).toBe(true);
    expect(seen(await openKilled())).toEqual(seen(store));
  });

  test('fails both of two commits of the same update', async () => {
    const { disk, store } = await openFailing();
    disk.fails = true;
    const both = await Promise.allSettled([store.commit(commitOf(1)), store.commit(commitOf(1))]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('a torn end', () => {
  test.each(['{"v":1,"kind":"turn","upd', '\0\0\0', '{"v":1}'])(
    '%j without a line end is cut off, and writing goes on',
    async (torn) => {
      await withThree();
      const killed = await copy();
      await appendFile(join(killed, 'journal/00000001.jsonl'), torn);
      const store = await open({ folder: killed });
      expect(seen(store)).toEqual(three);
      await store.commit(commitOf(4));
      expect(seen(await open({ folder: await copy(killed) })).updates).toEqual([...three.updates, 'telegram:4']);
    },
  );

  test('stays cut off when the start fails afterwards', async () => {
    await withThree();
    const killed = await copy();
    await appendFile(join(killed, 'journal/00000001.jsonl'), '{"v":1');
    const now = () => {
      throw new Error('no clock');
    };
    await expect(open({ folder: killed, now })).rejects.toThrow('no clock');
    expect(seen(await open({ folder: killed }))).toEqual(three);
  });

  test('is reported without its text', async () => {
    const warnings: unknown[] = [];
    const report = (fields: object) => warnings.push(fields);
    await withThree();
    const killed = await copy();
    const file = join(killed, 'journal/00000001.jsonl');
    await appendFile(file, '{"v":1,"secret');
    await open({ folder: killed, log: { info: () => undefined, warn: report, error: report } });
    expect(warnings).toEqual([{ file, line: 5 }]);
  });
});
