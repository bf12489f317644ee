import { spawnSync } from 'node:child_process';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { takeLock } from '../../src/storage/lock.ts';
import { isAbandoned, StoreInUse } from '../../src/storage/lock-holder.ts';
import { silentLog } from '../../src/storage/log.ts';
import { commitOf, noon } from './commits.ts';
import { useFileStores } from './file-stores.ts';
import { filesIn } from './temp-folders.ts';

const { folder, open } = useFileStores();
const me = { host: 'desk', pid: 50, started: '900', since: noon };

describe('a lock', () => {
  const other = { ...me, pid: 40 };
  const { started: _, ...unknownStart } = me;
  test.each([
    ['of a process that is gone', { holder: other, ageMs: 0, running: undefined }, true],
    ['of a process that runs', { holder: other, ageMs: 60_000, running: { started: '900' } }, false],
    ['whose pid another process has now', { holder: other, ageMs: 0, running: { started: '901' } }, true],
    [
      'of our own pid at another time',
      { holder: { ...me, started: '1' }, ageMs: 0, running: { started: '900' } },
      true,
    ],
    ['of our own process', { holder: me, ageMs: 60_000, running: { started: '900' } }, false],
    [
      'of our own pid, where no start is told',
      { holder: unknownStart, ageMs: 0, running: { started: undefined } },
      true,
    ],
    [
      'of another host that was heard of lately',
      { holder: { ...me, host: 'b' }, ageMs: 14_000, running: undefined },
      false,
    ],
    ['of another host that is silent', { holder: { ...me, host: 'b' }, ageMs: 16_000, running: undefined }, true],
    ['that is just being written', { holder: undefined, ageMs: 10, running: undefined }, false],
    ['that was never written to its end', { holder: undefined, ageMs: 16_000, running: undefined }, true],
  ])('%s', (_what, lock, abandoned) => {
    expect(isAbandoned(lock, me)).toBe(abandoned);
  });
});

const file = () => join(folder(), 'lock');
const held = (part: object) =>
  writeFile(file(), JSON.stringify({ host: hostname(), pid: process.pid, since: noon, ...part }));

describe('the lock of a data folder', () => {
  test('refuses a second store, and names who has it', async () => {
    const store = await open();
    const { since } = JSON.parse(await readFile(file(), 'utf8')) as { since: string };
    const fault: unknown = await open().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StoreInUse);
    for (const part of [String(process.pid), hostname(), since, folder()]) expect(String(fault)).toContain(part);
    expect(await store.commit(commitOf(1))).toBe(true);
  });

  test('ends with the store', async () => {
    await (await open()).close();
    await expect(readFile(file())).rejects.toThrow('ENOENT');
    await open();
  });

  test('ends with a start that failed', async () => {
    const now = () => {
      throw new Error('no clock');
    };
    await expect(open({ now })).rejects.toThrow('no clock');
    await expect(readFile(file())).rejects.toThrow('ENOENT');
  });

  test('of a process that has ended is taken over at once', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    await held({ pid });
    await open();
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  test('of a silent host is taken over by one of several', async () => {
    await held({ host: 'elsewhere' });
    await expect(takeLock(folder(), silentLog)).rejects.toThrow('process');
    await utimes(file(), new Date(), new Date(Date.now() - 16_000));
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => takeLock(folder(), silentLog)));
    const locks = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
    expect(locks).toHaveLength(1);
    expect(Object.keys(await filesIn(folder()))).toEqual([]);
    await locks[0]?.release();
  });

  test('that was taken over is not removed by its former holder', async () => {
    const lock = await takeLock(folder(), silentLog);
    await held({ host: 'elsewhere' });
    await lock.release();
    expect(await readFile(file(), 'utf8')).toContain('elsewhere');
  });
});
