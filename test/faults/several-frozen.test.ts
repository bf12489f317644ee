import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFailed } from 'vitest';
import type { Service } from '../chats/service.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import type { Seeded } from '../support/seeded.ts';
import { createAskers, delays, tally } from './asker.ts';
import { answered } from './records-asked.ts';
import { faultRow, full } from './fault-row.ts';
import { type Listening, listens, openBehind, openSeveral, polls, type Several } from './several.ts';

const databases = useDatabases();
const size = { processes: 2, chats: 30, each: 2 };
/** After so long the session of a frozen process is ended, and another takes its place; then what waits is answered. */
const answeredWithinMs = 10_000;
/** As in deploy/several/nginx.conf: a process says within 2 s that it cannot keep an update. */
const silentMs = 3000;

/** Answers whose calls were on their way: no more than may begin within a second. */
const inFlight = 30;

const leads = (service: Service): boolean => service.stdout().includes('this process leads');

/** The process that leads, once one does. */
async function leaderOf(running: readonly Service[]): Promise<Service> {
  await expect.poll(() => running.some(leads), { timeout: 60_000 }).toBe(true);
  const leader = running.find(leads);
  if (!leader) throw new Error('nobody leads');
  return leader;
}

/** One process is frozen while people write; the others answer, and when it goes on it harms nothing. */
async function outcomeOf(
  several: Several,
  running: readonly Service[],
  frozen: Service,
  random: Seeded,
): Promise<string> {
  onTestFailed(() => running.forEach((service) => console.error(service.stdout(), service.stderr())));
  const { api } = several;
  const askers = createAskers(api, size.chats, random);
  const ask = () => askers.forEach((asker) => asker.ask());
  ask();
  await sleep(random.number(150));
  frozen.process.kill('SIGSTOP');
  for (let n = 1; n < size.each; n += 1) ask();
  await expect.poll(() => tally(askers).lost, { timeout: 60_000 }).toBe(0);
  frozen.process.kill('SIGCONT');
  await sleep(3000);
  await several.quiet();
  const { asked, lost, repeated } = tally(askers);
  expect({ asked, lost }).toEqual({ asked: size.chats * size.each, lost: 0 });
  // A call that was on its way when its process was frozen arrives when that goes on: a repeat, behind what came meanwhile.
  for (const asker of askers) expect([...new Set(answered(asker.chat))]).toEqual(asker.asked);
  const slowest = delays(api, askers).at(-1) ?? Number.POSITIVE_INFINITY;
  expect(slowest).toBeLessThan(answeredWithinMs);
  expect(repeated).toBeLessThanOrEqual(inFlight);
  expect(running.filter((service) => service !== frozen).map((service) => service.process.exitCode)).toEqual([null]);
  return `0 of ${asked} lost, ${repeated} repeated, order kept; all answered within ${(slowest / 1000).toFixed(1)} s`;
}

async function listening(): Promise<Listening & { readonly running: readonly Service[] }> {
  const behind = await openBehind(await databases.emptied(), size.processes, {}, silentMs);
  const running = Array.from({ length: size.processes }, (_, n) => behind.launch(n));
  await Promise.all(running.map(listens));
  return { ...behind, running };
}

/** The short form has no time for it. */
if (full) {
  faultRow('of two processes the one that polls is frozen', async (random) => {
    const several = await openSeveral(await databases.emptied(), { latencyMs: [5, 40] });
    const running = Array.from({ length: size.processes }, () => several.launch());
    await Promise.any(running.map(polls));
    const frozen = await leaderOf(running);
    const outcome = await outcomeOf(several, running, frozen, random);
    // It is to be started again, as another polls now.
    expect(await frozen.ended).toBe(1);
    return outcome;
  });

  faultRow('of two processes behind webhooks the one that leads is frozen', async (random) => {
    const { several, running } = await listening();
    const frozen = await leaderOf(running);
    return outcomeOf(several, running, frozen, random);
  });

  faultRow('of two processes behind webhooks the one that does not lead is frozen', async (random) => {
    const { several, running } = await listening();
    const leader = await leaderOf(running);
    const frozen = running.find((service) => service !== leader);
    if (!frozen) throw new Error('nobody follows');
    return outcomeOf(several, running, frozen, random);
  });
}
