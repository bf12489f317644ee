import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { silentLog } from '../../src/storage/log.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import type { Service } from '../chats/service.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { arrived, limits, meet, prepare, repeatedOf, until } from './announced.ts';
import { faultRow, full } from './fault-row.ts';
import { kill } from './restarts.ts';
import { openSeveral } from './several.ts';

const databases = useDatabases();
const size = full ? { recipients: 10_000, kills: 12, processes: 3 } : { recipients: 60, kills: 1, processes: 2 };
/** A kill repeats at most what was under way. */
const width = 3;

const leads = (service: Service): boolean => service.stdout().includes('this process leads');

/** Kills whoever sends, and starts another in its place. */
async function killSender(running: Service[], launch: () => Service): Promise<void> {
  const sender = running.find(leads);
  if (!sender) throw new Error('nobody leads');
  await kill(sender);
  running.splice(running.indexOf(sender), 1, ...(full ? [launch()] : []));
}

faultRow(
  `${size.kills} kill -9 of whoever sends an announcement to ${size.recipients}, among ${size.processes} processes`,
  async (random) => {
    const url = await databases.emptied();
    const { store } = await openPostgres({ url, log: silentLog });
    await prepare(store, size.recipients);
    const { api, launch } = await openSeveral(url, { latencyMs: [5, 40], limits });
    const readers = meet(api, size.recipients);
    const running = Array.from({ length: size.processes }, () => launch());
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
    expect(repeated).toBeLessThanOrEqual(size.kills * width);
    return `0 of ${size.recipients} lost, ${repeated} repeated, gone on with within ${(slowest / 1000).toFixed(1)} s of a kill`;
  },
);
