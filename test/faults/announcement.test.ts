import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { Seeded } from '../support/seeded.ts';
import { arrived, limits, meet, prepare, repeatedOf, until } from './announced.ts';
import { faultRow, full } from './fault-row.ts';
import { kill, openRestarts, type Restarts } from './restarts.ts';

const kills = full ? 20 : 3;
/** A kill repeats at most what was under way. */
const width = 3;
type Ends = { readonly end: 'SIGKILL' | 'SIGTERM'; readonly times: number; readonly recipients: number };

/** Ends the service at random moments of the sending; tells how soon it was gone on with after each start, at the latest. */
async function endInside(restarts: Restarts, random: Seeded, { end, times, recipients }: Ends): Promise<number> {
  let slowest = 0;
  for (let n = 1; n <= times; n += 1) {
    const service = await restarts.start();
    const [before, began] = [arrived(restarts.api), performance.now()];
    await until(restarts.api, before + 1);
    slowest = Math.max(slowest, performance.now() - began);
    await until(restarts.api, Math.floor((recipients * n) / (times + 1)));
    await sleep(random.number(60));
    if (end === 'SIGKILL') await kill(service);
    else {
      service.process.kill('SIGTERM');
      expect(await service.ended).toBe(0);
    }
  }
  return slowest;
}

function faultOf(ends: Ends, most: number): void {
  const { end, times, recipients } = ends;
  faultRow(`${times} ${end} inside an announcement to ${recipients}`, async (random) => {
    const restarts = await openRestarts({ latencyMs: [5, 40], limits });
    const readers = meet(restarts.api, recipients);
    await prepare(await openFileStore({ folder: restarts.folder }), recipients);
    const slowest = await endInside(restarts, random, ends);
    await restarts.start();
    const repeated = await repeatedOf(restarts.api, readers);
    expect(repeated).toBeLessThanOrEqual(most);
    expect(slowest).toBeLessThan(full ? 5000 : 30_000);
    return `0 of ${recipients} lost, ${repeated} repeated, gone on with within ${(slowest / 1000).toFixed(1)} s of the start`;
  });
}

faultOf({ end: 'SIGKILL', times: kills, recipients: full ? 10_000 : 300 }, kills * width);
faultOf({ end: 'SIGTERM', times: full ? 5 : 1, recipients: full ? 600 : 60 }, 0);
