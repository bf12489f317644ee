import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFailed } from 'vitest';
import { silentLog } from '../../src/storage/log.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import type { Service } from '../chats/service.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { arrived, limits, meet, prepare, repeatedOf, until } from './announced.ts';
import { createAskers, tally, writing } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { kill } from './restarts.ts';
import { listens, openBehind } from './several.ts';

const databases = useDatabases();
const size = full ? { recipients: 10_000, kills: 12, processes: 3 } : { recipients: 60, kills: 1, processes: 2 };
/** A kill repeats at most what was under way. */
const width = 3;
/** People ask so often meanwhile, and whichever process takes the update answers. */
const asked = full ? { chats: 100, everyMs: 250 } : { chats: 12, everyMs: 150 };

const leads = (service: Service): boolean => service.stdout().includes('this process leads');

type Running = { readonly service: Service; readonly at: number };

/** Kills whoever sends, and starts another in its place. */
async function killSender(running: Running[], launch: (n: number) => Service): Promise<void> {
  const sender = running.find(({ service }) => leads(service));
  if (!sender) throw new Error('nobody leads');
  await kill(sender.service);
  const { at } = sender;
  running.splice(running.indexOf(sender), 1, ...(full ? [{ service: launch(at), at }] : []));
}

faultRow(
  `${size.kills} kill -9 of whoever sends an announcement to ${size.recipients}, among ${size.processes} processes that all answer meanwhile`,
  async (random) => {
    const url = await databases.emptied();
    const { several, launch } = await openBehind(url, size.processes, { limits: { perSecond: limits.perSecond } });
    const { api } = several;
    const readers = meet(api, size.recipients);
    const askers = createAskers(api, asked.chats, random, 100_000);
    const running = Array.from({ length: size.processes }, (_, at) => ({ service: launch(at), at }));
    await Promise.all(running.map(({ service }) => listens(service)));
    onTestFailed(() => running.forEach(({ service }) => console.error(service.stdout(), service.stderr())));
    const { store } = await openPostgres({ url, log: silentLog });
    await prepare(store, size.recipients);
    const stopAsking = writing(askers, random, asked.everyMs);
    let slowest = 0;
    for (let n = 1; n <= size.kills; n += 1) {
      await until(api, Math.floor((size.recipients * n) / (size.kills + 1)));
      await sleep(random.number(60));

      await killSender(running, launch);
      const [before, began] = [arrived(api), performance.now()];
      await until(api, before + 1);
      slowest = Math.max(slowest, performance.now() - began);
    }
    const repeated = await repeatedOf(api, readers);
    await stopAsking();
    await expect.poll(() => tally(askers).lost, { timeout: 30_000 }).toBe(0);
    await several.quiet();
    expect(repeated).toBeLessThanOrEqual(size.kills * width);
    expect(tally(askers)).toMatchObject({ inOrder: true });
    expect(api.calls.filter(({ fault }) => fault === 'flood')).toEqual([]);
    const answers = tally(askers).asked;
    return `0 of ${size.recipients} and of ${answers} answers lost, ${repeated} announcements repeated, never over ${limits.perSecond} a second, gone on with within ${(slowest / 1000).toFixed(1)} s of a kill`;
  },
);
