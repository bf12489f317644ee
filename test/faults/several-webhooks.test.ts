import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { Service } from '../chats/service.ts';
import { openBalancer } from '../support/balancer.ts';
import { freePort } from '../support/free-port.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import type { Seeded } from '../support/seeded.ts';
import { createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { kill } from './restarts.ts';
import { openSeveral, type Several } from './several.ts';

const databases = useDatabases();
const size = full
  ? { updates: 1000, chats: 40, ends: 12, processes: 3 }
  : { updates: 60, chats: 12, ends: 1, processes: 2 };
const startWithinMs = 60_000;

type Behind = { readonly several: Several; readonly launch: (n: number) => Service };

/** Processes behind a balancer; the stand-in delivers to it, a fifth of the updates twice. */
async function openBehind(random: Seeded): Promise<Behind> {
  const ports = await Promise.all(Array.from({ length: size.processes }, freePort));
  const balancer = await openBalancer(ports);
  onTestFinished(() => balancer.close());
  const hook = { WEBHOOK_URL: `http://127.0.0.1:${balancer.port}/telegram`, WEBHOOK_SECRET: 'of-the-webhook' };
  const options = { latencyMs: [5, 40] as const, deliveries: { isLost: () => random.chance(0.2) } };
  const several = await openSeveral(await databases.emptied(), options, hook);
  return { several, launch: (n) => several.launch({ PORT: `127.0.0.1:${ports[n]}` }) };
}

async function isHeard(service: Service): Promise<void> {
  await expect.poll(() => service.stdout(), { timeout: startWithinMs }).toContain('the webhook is set');
}

type Ending = (service: Service) => Promise<void>;

const stop: Ending = async (service) => {
  service.process.kill('SIGTERM');
  expect(await service.ended).toBe(0);
};

/** One process after another is ended and started again while people write. */
async function outcomeOf({ several, launch }: Behind, random: Seeded, end: Ending): Promise<string> {
  const running = Array.from({ length: size.processes }, (_, n) => launch(n));
  await Promise.all(running.map(isHeard));
  const askers = createAskers(several.api, size.chats, random);
  const portion = Math.floor(size.updates / (size.ends + 1));
  for (let n = 0; n < size.ends; n += 1) {
    for (let i = 0; i < portion; i += 1) random.pick(askers).ask();
    await sleep(random.number(full ? 1500 : 600));
    const at = n % size.processes;
    const ending = running[at];
    if (ending) await end(ending);
    running[at] = launch(at);
    await isHeard(running[at]);
  }
  for (let i = size.ends * portion; i < size.updates; i += 1) random.pick(askers).ask();
  await several.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, inOrder }).toEqual({ asked: size.updates, lost: 0, inOrder: true });
  if (end === stop) expect(repeated).toBe(0);
  const twice = several.api.deliveries.filter(({ status }) => status === 200).length - asked;
  expect(twice).toBeGreaterThan(0);
  return `0 of ${asked} lost, ${twice} delivered twice, ${repeated} answers repeated, order kept in ${size.chats} chats`;
}

faultRow(
  `${size.processes} processes behind webhooks, ${size.ends} kill -9 over ${size.updates} updates, a fifth delivered twice`,
  async (random) => outcomeOf(await openBehind(random), random, kill),
);

/** The short form has no time for it. */
if (full) {
  faultRow(
    `${size.processes} processes behind webhooks, restarted one after another ${size.ends} time(s) under ${size.updates} updates`,
    async (random) => outcomeOf(await openBehind(random), random, stop),
  );
}
