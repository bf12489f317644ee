import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Service } from '../chats/service.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import type { Seeded } from '../support/seeded.ts';
import { createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { kill } from './restarts.ts';
import { openSeveral, polls, type Several } from './several.ts';

const databases = useDatabases();
const size = full
  ? { updates: 1000, chats: 40, kills: 12, processes: 3 }
  : { updates: 60, chats: 12, kills: 1, processes: 2 };

/** Whoever polls is killed; one of the others takes its place, and another process is started. */
async function killPolling(running: Service[], several: Several): Promise<void> {
  const polling = running.find((service) => service.stdout().includes('polling has begun'));
  if (!polling) throw new Error('nobody polls');
  await kill(polling);
  running.splice(running.indexOf(polling), 1);
  if (full) running.push(several.launch());
  await expect
    .poll(() => running.some((service) => service.stdout().includes('polling has begun')), { timeout: 60_000 })
    .toBe(true);
}

async function outcomeOf(several: Several, random: Seeded): Promise<string> {
  const askers = createAskers(several.api, size.chats, random);
  const running = Array.from({ length: size.processes }, () => several.launch());
  await Promise.any(running.map(polls));
  const portion = Math.floor(size.updates / (size.kills + 1));
  for (let n = 0; n < size.kills; n += 1) {
    for (let i = 0; i < portion; i += 1) random.pick(askers).ask();
    await sleep(random.number(full ? 1500 : 600));
    await killPolling(running, several);
  }
  for (let i = size.kills * portion; i < size.updates; i += 1) random.pick(askers).ask();
  // Thirty answers a second are what all may send, and after a kill some places are free later: it is not over when nothing is sent for a while.
  await expect.poll(() => tally(askers).lost, { timeout: 120_000 }).toBe(0);
  await several.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, inOrder }).toEqual({ asked: size.updates, lost: 0, inOrder: true });
  return `${lost} of ${asked} lost, ${repeated} repeated, order kept in ${size.chats} chats`;
}

faultRow(
  `${size.processes} processes on PostgreSQL, ${size.kills} kill -9 of whoever leads over ${size.updates} updates`,
  async (random) => outcomeOf(await openSeveral(await databases.emptied(), { latencyMs: [5, 40] }), random),
);
