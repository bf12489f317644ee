import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFailed } from 'vitest';
import type { Service } from '../chats/service.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { freePort } from '../support/free-port.ts';
import type { Seeded } from '../support/seeded.ts';
import { createAskers, delays, tally, writing } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { limits } from './announced.ts';
import { type Listening, listens, openBehind, openSeveral, polls } from './several.ts';

const databases = useDatabases();
const size = { processes: 3, rounds: 4, chats: 60, everyMs: 70 };
/** Nobody waits longer for an answer, whatever is restarted meanwhile. */
const answeredWithinMs = 5000;
const { perSecond } = limits;

/** Every process is stopped and started again, one after another, some times over; what is started is waited for. */
async function outcomeOf(
  { several, launch }: Pick<Listening, 'several' | 'launch'>,
  random: Seeded,
  isThere: (service: Service, n: number) => Promise<unknown>,
  begun: (running: readonly Service[]) => Promise<unknown>,
): Promise<string> {
  const running = Array.from({ length: size.processes }, (_, n) => launch(n));
  onTestFailed(() => running.forEach((service) => console.error(service.stdout(), service.stderr())));
  await begun(running);
  const askers = createAskers(several.api, size.chats, random);
  const stop = writing(askers, random, size.everyMs);
  for (let n = 0; n < size.rounds * size.processes; n += 1) {
    const at = n % size.processes;
    running[at]?.process.kill('SIGTERM');
    expect(await running[at]?.ended).toBe(0);
    running[at] = launch(at);
    await isThere(running[at], at);
    await sleep(random.number(500));
  }
  await stop();
  await several.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ lost, repeated, inOrder }).toEqual({ lost: 0, repeated: 0, inOrder: true });
  expect(several.api.calls.filter(({ fault }) => fault === 'flood')).toEqual([]);
  const took = delays(several.api, askers);
  const slowest = took.at(-1) ?? Number.POSITIVE_INFINITY;
  expect(slowest).toBeLessThan(answeredWithinMs);
  const usual = took[Math.floor(took.length / 2)] ?? 0;
  return `0 of ${asked} lost, none repeated, order kept; half answered within ${Math.round(usual)} ms, all within ${(slowest / 1000).toFixed(1)} s`;
}

const row = (how: string): string =>
  `${size.processes} processes ${how}, each restarted ${size.rounds} times, one after another, while people write`;

/** The short form has no time for it. */
if (full) {
  faultRow(row('behind webhooks'), async (random) => {
    const listening = await openBehind(await databases.emptied(), size.processes, { limits: { perSecond } });
    return outcomeOf(listening, random, listens, (running) => Promise.all(running.map(listens)));
  });

  faultRow(row('of which one polls'), async (random) => {
    const several = await openSeveral(await databases.emptied(), { latencyMs: [5, 40], limits: { perSecond } });
    const ports = await Promise.all(Array.from({ length: size.processes }, freePort));
    const launch = (n: number) => several.launch({ PORT: `127.0.0.1:${ports[n]}` });
    const isLive = (n: number): Promise<boolean> =>
      fetch(`http://127.0.0.1:${ports[n]}/live`).then(
        ({ ok }) => ok,
        () => false,
      );
    const isThere = async (_: Service, n: number): Promise<void> => {
      await expect.poll(() => isLive(n), { timeout: 60_000 }).toBe(true);
    };
    return outcomeOf({ several, launch }, random, isThere, async (running) => {
      await Promise.any(running.map(polls));
      await Promise.all(running.map(isThere));
    });
  });
}
