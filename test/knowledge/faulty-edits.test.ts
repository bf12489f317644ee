import { expect, it } from 'vitest';
import type { Edit } from '../../src/domain/edit.ts';
import { faultyEdits } from '../../src/knowledge/faulty-edits.ts';

const edit = (id: string): readonly [string, Edit] => [
  id,
  { file: 'parks/a.yaml', set: {}, is: id, state: 'in-force', by: 'k', at: '2026-11-21T05:00:00.000Z' },
];

/** Which of some letters make the knowledge faulty, where these do not go together; how often it is read for that. */
async function blamed(letters: string, clashes: readonly string[], before = ''): Promise<readonly [string, number]> {
  let reads = 0;
  const isSound = async (edits: readonly (readonly [string, Edit])[]) => {
    reads += 1;
    const ids = edits.map(([id]) => id);
    return !clashes.some((clash) => [...clash].every((letter) => ids.includes(letter)));
  };
  const faulty = await faultyEdits(isSound, [...letters].map(edit), new Set(before));
  return [faulty.map(([id]) => id).join(''), reads];
}

it.each([
  ['the newest alone, after two readings', 'abcd', ['d'], 'abc', 'd', 2],
  ['the older of two that are new', 'abcd', ['c'], 'ab', 'c', 4],
  ['both that are new', 'abcd', ['c', 'd'], 'ab', 'cd', 4],
  ['the newer of two that do not go together', 'abcd', ['ad'], 'abc', 'd', 2],
  ['an old one, since its file was changed by hand', 'abcd', ['b'], 'abc', 'b', 6],
  ['none, when the knowledge is faulty without any', 'abcd', [''], 'abc', '', 2],
  ['none, when a reading failed for once', 'abcd', ['x'], 'abc', '', 2],
  ['those of many, in few readings', 'abcdefghijklmnop', ['f', 'm'], '', 'fm', 13],
] as const)('blames %s', async (_, letters, clashes, before, faulty, reads) => {
  expect(await blamed(letters, clashes, before)).toEqual([faulty, reads]);
});
