import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import type { Service } from '../chats/service.ts';
import { type Cluster, createCluster } from '../support/postgres/cluster.ts';
import { openProxy } from '../support/postgres/proxy.ts';
import type { Seeded } from '../support/seeded.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { openSeveral, type Several } from './several.ts';

const size = full
  ? { times: 4, chats: 30, updates: 400, processes: 2 }
  : { times: 1, chats: 8, updates: 40, processes: 1 };

/** A PostgreSQL that only this test uses, with a proxy before it. */
async function openServer(): Promise<{ cluster: Cluster; proxy: Awaited<ReturnType<typeof openProxy>>; url: string }> {
  const cluster = await createCluster();
  await cluster.start();
  const proxy = await openProxy(cluster.port);
  onTestFinished(async () => {
    await proxy.close();
    await cluster.stop();
    await cluster.remove();
  });
  return { cluster, proxy, url: `postgres://postgres:${cluster.password}@127.0.0.1:${proxy.port}/postgres` };
}

/** The server goes away and comes back while people write; the service stays up, and everybody is answered once, in order. */
async function awayAndBack(
  several: Several,
  random: Seeded,
  { away, back }: { away(): Promise<void>; back(): Promise<void> },
): Promise<string> {
  const running: Service[] = Array.from({ length: size.processes }, () => several.launch());
  await expect
    .poll(() => running.some((service) => service.stdout().includes('polling has begun')), { timeout: 60_000 })
    .toBe(true);
  onTestFailed(() => running.forEach((service) => console.error(service.stdout(), service.stderr())));
  const askers: readonly Asker[] = createAskers(several.api, size.chats, random);
  const portion = size.updates / size.times / 4;
  const ask = (count: number) => {
    for (let i = 0; i < count; i += 1) random.pick(askers).ask();
  };
  let slowest = 0;
  for (let n = 0; n < size.times; n += 1) {
    ask(2 * portion);
    await sleep(random.number(300));
    await away();
    ask(2 * portion);
    await sleep(full ? 6000 : 2000);
    const began = performance.now();
    await back();
    await several.quiet();
    slowest = Math.max(slowest, performance.now() - began);
  }
  expect(running.map((service) => service.process.exitCode)).toEqual(running.map(() => null));
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, repeated, inOrder }).toEqual({
    asked: size.updates,
    lost: 0,
    repeated: 0,
    inOrder: true,
  });
  return `0 of ${asked} lost, none repeated, order kept; all answered within ${(slowest / 1000).toFixed(1)} s of its return`;
}

faultRow(`PostgreSQL stopped and started ${size.times} time(s) under ${size.updates} updates`, async (random) => {
  const { cluster, url } = await openServer();
  return awayAndBack(await openSeveral(url, { latencyMs: [5, 40] }), random, {
    away: cluster.stop,
    back: cluster.start,
  });
});

/** The short form has no time for it. */
if (full) {
  faultRow(
    `the connection to PostgreSQL swallowed ${size.times} time(s) under ${size.updates} updates`,
    async (random) => {
      const { proxy, url } = await openServer();
      return awayAndBack(await openSeveral(url, { latencyMs: [5, 40] }), random, {
        away: async () => proxy.swallow(),
        back: async () => proxy.open(),
      });
    },
  );
}
