import { expect, test } from 'vitest';
import { createNotKept } from '../../../src/channels/telegram/not-kept.ts';
import type { Turn } from '../../../src/domain/turn.ts';
import { createLogBook } from '../log-book.ts';

const turnOf = (n: number) => ({ update: `telegram:${n}`, chat: `telegram:${n}`, person: `telegram:${n}` }) as Turn;
const said = { lines: [[{ text: 'Please wait.' }]], buttons: [] };

test('who waits to be told that nothing can be kept is not told any more when it is over, and stands before no answer', async () => {
  const told: number[] = [];
  const sent: (() => void)[] = [];
  const say = (chat: number) => new Promise<void>((resolve) => void (told.push(chat) && sent.push(resolve)));
  const words = { toPerson: () => said, toOwner: () => said };
  const notKept = createNotKept({ say, words, owners: ['telegram:999'], log: createLogBook() });
  for (let n = 1; n <= 50; n += 1) expect(notKept.failed(turnOf(n))).toBe(true);
  expect(notKept.failed(turnOf(1))).toBe(false);
  expect(told.length).toBeLessThan(10);
  sent.splice(0).forEach((end) => end());
  await expect.poll(() => sent.length).toBeGreaterThan(0);
  const before = told.length;
  notKept.over();
  sent.splice(0).forEach((end) => end());
  await Promise.resolve();
  expect(told).toHaveLength(before);
  expect(told.slice(0, 2)).toEqual([1, 999]);
  notKept.failed(turnOf(60));
  await expect.poll(() => told.slice(before)).toEqual([60, 999]);
});
