import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bringUp, formatVersion, type Migration } from '../../src/storage/migrations.ts';
import { commitOf, message, noon, seen } from './commits.ts';
import { useFileStores } from './file-stores.ts';

const { folder, open } = useFileStores();

/** A line as a made-up version had it, and the steps that lead from there. */
const noting = (step: string): Migration => {
  const note = (json: object) => ({ ...json, [step]: true });
  return { line: note, snapshot: (json) => json, shard: note, backup: note };
};

describe('an older version', () => {
  test.each([
    [1, { v: 3, a: true, b: true }],
    [2, { v: 3, b: true }],
    [3, { v: 3 }],
  ])('%d is brought up step by step', (version, expected) => {
    expect(bringUp({ v: version }, version, 'line', [noting('a'), noting('b')])).toEqual(expected);
  });

  test('each kind has its own steps', () => {
    expect(bringUp({ v: 1 }, 1, 'snapshot', [noting('a')])).toEqual({ v: 2 });
  });

  test('the step is not asked to keep what it is given', () => {
    const json = Object.freeze({ v: 1 });
    expect(bringUp(json, 1, 'shard', [noting('a')])).not.toBe(json);
  });
});

test('a folder of version 1, with its snapshot in one file, is opened as it was and written anew', async () => {
  const people = [['telegram:1', { language: 'vi', firstSeen: noon }]];
  const snapshot = {
    v: 1,
    first: 4,
    values: { people },
    updates: [['telegram:1', noon]],
    unsent: [8, 7].map((n) => message(`m${n}`)),
  };
  await Promise.all(['journal', 'state'].map((name) => mkdir(join(folder(), name))));
  await writeFile(join(folder(), 'state/00000004.json'), `${JSON.stringify(snapshot)}\n`);
  await writeFile(
    join(folder(), 'journal/00000004.jsonl'),
    `${JSON.stringify({ v: 1, kind: 'turn', ...commitOf(2) })}\n`,
  );
  const expected = {
    people: ['telegram:1', 'telegram:2'],
    updates: ['telegram:1', 'telegram:2'],
    unsent: ['m8', 'm7', 'telegram:2#0'],
  };
  const store = await open();
  expect(seen(store)).toEqual(expected);
  expect(store.person('telegram:1')).toEqual({ language: 'vi', firstSeen: noon });
  await store.close();
  expect(seen(await open())).toEqual(expected);
  expect(formatVersion).toBe(3);
});
