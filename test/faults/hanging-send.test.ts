import { expect } from 'vitest';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import { createAsker, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { openRestarts } from './restarts.ts';

const hangMs = 30_000;

/** How long the answer to one question takes. */
async function answerMs(api: BotApi, id: number): Promise<number> {
  const person = api.person(id);
  const began = performance.now();
  person.command('/help');
  await person.next();
  return performance.now() - began;
}

faultRow('one send hanging for 30 s', async (random) => {
  const { api, start } = await openRestarts();
  await start();
  await answerMs(api, 6);
  const lan = createAsker(api, 7, random);
  api.faults.push({ method: 'sendMessage', chat: 7, kind: 'delay', ms: hangMs });
  const began = performance.now();
  lan.ask();
  lan.ask();
  await expect.poll(() => api.faults.pending()).toBe(0);
  const others: number[] = [];
  for (let id = 100; id < (full ? 140 : 120); id += 10) {
    others.push(...(await Promise.all(Array.from({ length: 10 }, (_, i) => answerMs(api, id + i)))));
  }
  expect(lan.chat.quiet()).toBe(true);
  expect(Math.max(...others)).toBeLessThan(1000);
  const slowest = `${others.length} other chats answered within ${Math.ceil(Math.max(...others))} ms`;
  if (!full) return slowest;
  await lan.chat.next();
  await lan.chat.next();
  expect(tally([lan])).toEqual({ asked: 2, lost: 0, repeated: 0, inOrder: true });
  return `${slowest}; the hanging one after ${((performance.now() - began) / 1000).toFixed(1)} s, in order`;
});
