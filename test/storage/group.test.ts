import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createGroup } from '../../src/storage/group.ts';

test('between two writes items gather; the first after a quiet time is written at once', async () => {
  const written: string[][] = [];
  const group = createGroup<string>(async (items) => void written.push([...items]), 100);
  await group.add('first');
  const second = group.add('second');
  await sleep(10);
  await Promise.all([second, group.add('third')]);
  expect(written).toEqual([['first'], ['second', 'third']]);
});

test('a write that fails rejects its own items and rests before the next', async () => {
  const writes: number[] = [];
  const group = createGroup<string>(async ([item]) => {
    writes.push(performance.now());
    if (item === 'bad') throw new Error('full');
  }, 30);
  await expect(group.add('bad')).rejects.toThrow('full');
  await group.add('good');
  const [first = 0, second = 0] = writes;
  expect(second - first).toBeGreaterThanOrEqual(25);
});
