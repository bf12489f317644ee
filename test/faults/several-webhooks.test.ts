import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { useDatabases } from '../support/postgres/databases.ts';
import type { Seeded } from '../support/seeded.ts';
import { createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { kill } from './restarts.ts';
import { type Listening, listens, openBehind } from './several.ts';

const databases = useDatabases();
const size = full
  ? { updates: 1000, chats: 40, kills: 12, processes: 3 }
  : { updates: 60, chats: 12, kills: 1, processes: 2 };
/** The stand-in delivers a fifth of the updates twice. */
const openTwice = async (random: Seeded): Promise<Listening> =>
  openBehind(await databases.emptied(), size.processes, { deliveries: { isLost: () => random.chance(0.2) } });

/** One process after another is killed and started again while people write. */
async function outcomeOf({ several, launch }: Listening, random: Seeded): Promise<string> {
  const running = Array.from({ length: size.processes }, (_, n) => launch(n));
  await Promise.all(running.map(listens));
  const askers = createAskers(several.api, size.chats, random);
  const portion = Math.floor(size.updates / (size.kills + 1));
  for (let n = 0; n < size.kills; n += 1) {
    for (let i = 0; i < portion; i += 1) random.pick(askers).ask();
    await sleep(random.number(full ? 1500 : 600));
    const at = n % size.processes;
    const ending = running[at];
    if (ending) await kill(ending);
    running[at] = launch(at);
    await listens(running[at]);
  }
  for (let i = size.kills * portion; i < size.updates; i += 1) random.pick(askers).ask();
  // Thirty answers a second are what all may send, and after a kill some places are free later: it is not over when nothing is sent for a while.
  await expect.poll(() => tally(askers).lost, { timeout: 120_000 }).toBe(0);
  await several.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, inOrder }).toEqual({ asked: size.updates, lost: 0, inOrder: true });
  const twice = several.api.deliveries.filter(({ status }) => status === 200).length - asked;
  expect(twice).toBeGreaterThan(0);
  return `0 of ${asked} lost, ${twice} delivered twice, ${repeated} answers repeated, order kept in ${size.chats} chats`;
}

faultRow(
  `${size.processes} processes behind webhooks, ${size.kills} kill -9 over ${size.updates} updates, a fifth delivered twice`,
  async (random) => outcomeOf(await openTwice(random), random),
);
