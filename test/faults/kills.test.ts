import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Service } from '../chats/service.ts';
import type { Seeded } from '../support/seeded.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { chatsInFlight, kill, openRestarts, type Restarts } from './restarts.ts';

const kills = full ? 12 : 3;
const chats = full ? 40 : 20;
const updates = full ? 600 : 120;

/** Lets the service answer some of what is asked, and sometimes not even start; then it is time to kill it. */
async function someOf(asked: number, { api }: Restarts, service: Service, random: Seeded): Promise<void> {
  if (random.chance(0.15)) return sleep(random.number(2500));
  const sent = () => api.callsTo('sendMessage').length;
  const enough = sent() + random.number(asked);
  await expect.poll(sent, { timeout: 60_000, interval: 1 }).toBeGreaterThan(enough);
  expect(service.process.exitCode).toBeNull();
  await sleep(random.number(30));
}

function askAround(askers: readonly Asker[], count: number, random: Seeded): void {
  for (let i = 0; i < count; i += 1) random.pick(askers).ask();
}

type Killing = { readonly updates: number; readonly chats: number; readonly kills: number; readonly first: number };

/** Kills the service again and again, while `first` updates wait from the start and the others come bit by bit; tells what became of them. */
async function outcomeOf(
  restarts: Restarts,
  random: Seeded,
  { updates, chats, kills, first }: Killing,
): Promise<string> {
  const askers = createAskers(restarts.api, chats, random);
  const portion = Math.ceil(updates / (kills + 1));
  const later = Math.floor((updates - first) / (kills + 1));
  let inFlight = 0;
  askAround(askers, first, random);
  for (let n = 0; n < kills; n += 1) {
    askAround(askers, later, random);
    const service = restarts.launch();
    await someOf(portion, restarts, service, random);
    await kill(service);
    inFlight += await chatsInFlight(restarts.folder);
  }
  askAround(askers, updates - first - kills * later, random);
  await restarts.start();
  await restarts.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, inOrder }).toEqual({ asked: updates, lost: 0, inOrder: true });
  expect(repeated).toBeLessThanOrEqual(inFlight);
  return `${lost} of ${asked} lost, ${repeated} repeated (${inFlight} were in flight at a kill), order kept in ${chats} chats`;
}

faultRow(`${kills} kill -9 at random over ${updates} updates in ${chats} chats`, async (random) =>
  outcomeOf(await openRestarts({ latencyMs: [5, 40] }), random, { updates, chats, kills, first: 0 }),
);

const rush = full ? { updates: 1500, chats: 150, kills: 8 } : { updates: 300, chats: 40, kills: 2 };

faultRow(`${rush.kills} kill -9 while ${rush.updates} updates wait at once in ${rush.chats} chats`, async (random) => {
  const restarts = await openRestarts({ latencyMs: [20, 60] });
  const outcome = await outcomeOf(restarts, random, { ...rush, first: rush.updates });
  expect(restarts.api.callsTo('getUpdates').some(({ payload }) => payload.timeout === 0)).toBe(true);
  return outcome;
});
