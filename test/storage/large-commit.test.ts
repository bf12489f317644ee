import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/domain/outcome.ts';
import { NotKept, Outdated, type Store } from '../../src/domain/store.ts';
import { appendAndSync } from '../../src/storage/journal.ts';
import { commitOf, noon } from './commits.ts';
import { useFileStores } from './file-stores.ts';

const { folder, copy, open } = useFileStores();
const count = 450;

/** So many new cases in one commit. */
function large(n: number, name = 'a') {
  const changes = Array.from({ length: count }, (_, i): Change => {
    const id = `C-${i}`;
    return { store: 'cases', key: id, value: { id, name, asOf: '2026-01-01' } };
  });
  return { ...commitOf(n), changes };
}

const held = (store: Store) => [...store.all('cases')].length;
const journalFile = (of: string) => join(of, 'journal/00000001.jsonl');
const linesOf = async (of: string) => (await readFile(journalFile(of), 'utf8')).split(/(?<=\n)/);

describe('a large commit', () => {
  test('shows all at once, while other commits go on', async () => {
    const store = await open();
    const kept = store.commit(large(1));
    const others: number[] = [];
    for (let n = 2; n < 5; n += 1) {
      await store.commit(commitOf(n));
      others.push(held(store));
    }
    expect(others).toEqual([0, 0, 0]);
    expect(await kept).toBe(true);
    expect(held(store)).toBe(count);
    expect(store.unsent()).toHaveLength(4);
  });

  test('is all there after a kill once it was promised', async () => {
    const store = await open();
    await store.commit(large(1));
    expect(held(await open({ folder: await copy() }))).toBe(count);
  });

  test('of a kill at any line before the last nothing is there, and its update may come again', async () => {
    const store = await open();
    await store.commit(large(1));
    const lines = await linesOf(folder());
    expect(lines.length).toBeGreaterThan(3);
    for (let whole = 0; whole < lines.length - 1; whole += 1) {
      const killed = await copy();
      const bytes = Buffer.byteLength(lines.slice(0, whole).join(''));
      await truncate(journalFile(killed), bytes + 10);
      const again = await open({ folder: killed });
      expect([held(again), again.knows('telegram:1'), again.unsent()]).toEqual([0, false, []]);
      expect(await again.commit(large(1, 'b'))).toBe(true);
      expect(held(await open({ folder: await copy(killed) }))).toBe(count);
    }
  });

  test('falls into no snapshot, whenever one is taken', async () => {
    const store = await open({ segmentBytes: 2000 });
    const kept = store.commit(large(1));
    for (let n = 2; n < 9; n += 1) await Promise.all([store.commit(commitOf(n)), store.compact()]);
    await kept;
    await store.compact();
    await store.commit(large(20, 'later'));
    await store.close();
    const again = await open();
    expect(held(again)).toBe(count);
    expect(again.get('cases', 'C-1')?.name).toBe('later');
  });

  test('of which a line cannot be written has no effect, and may be tried again', async () => {
    let writes = 0;
    const store = await open({
      async append(handle, bytes) {
        writes += 1;
        if (writes === 4) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        await appendAndSync(handle, bytes);
      },
    });
    await expect(store.commit(large(1))).rejects.toBeInstanceOf(NotKept);
    expect(held(store)).toBe(0);
    expect(await store.commit(large(1, 'b'))).toBe(true);
    const again = await open({ folder: await copy() });
    expect([held(again), again.get('cases', 'C-7')?.name]).toEqual([count, 'b']);
  });

  test('is outdated as a whole by what changed while it was written', async () => {
    const store = await open();
    const key = 'telegram:9';
    const expects: Change[] = [{ store: 'people', key, value: null }];
    const kept = store.commit({ ...large(1), expects });
    await store.commit({ ...commitOf(9), changes: [{ store: 'people', key, value: { firstSeen: noon } }] });
    await expect(kept).rejects.toBeInstanceOf(Outdated);
    expect(held(store)).toBe(0);
    expect(held(await open({ folder: await copy() }))).toBe(0);
  });

  test('whose first lines are missing makes the journal unreadable instead of half a state', async () => {
    const store = await open();
    await store.commit(large(1));
    const killed = await copy();
    const lines = await linesOf(folder());
    await writeFile(journalFile(killed), lines.at(-1) ?? '');
    await expect(open({ folder: killed })).rejects.toThrow('the lines that belong to it are missing');
  });

  test('lets the event loop go in between', async () => {
    const store = await open();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    await store.commit(large(1));
    delay.enable();
    await store.commit(large(2, 'b'));
    delay.disable();
    expect(delay.max / 1e6).toBeLessThan(50);
  });
});
