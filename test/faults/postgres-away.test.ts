import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFailed, onTestFinished } from 'vitest';
import type { Service } from '../chats/service.ts';
import { silentLog } from '../../src/storage/log.ts';
import { openPostgres, type PostgresStore } from '../../src/storage/postgres/open-postgres.ts';
import { openBalancer } from '../support/balancer.ts';
import { freePort } from '../support/free-port.ts';
import { type Cluster, createCluster } from '../support/postgres/cluster.ts';
import { openProxy } from '../support/postgres/proxy.ts';
import type { Seeded } from '../support/seeded.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { openSeveral, quietMs, type Several } from './several.ts';

const size = full
  ? { times: 4, chats: 30, updates: 400, processes: 2 }
  : { times: 1, chats: 8, updates: 40, processes: 1 };

/** Short and long ones: whoever tries again ever more seldom must not be caught waiting. */
const awayForMs = [3000, 6000, 10_000, 17_000] as const;

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

/** How it goes away and comes back, and what is to be seen of that meanwhile. */
type Outage = {
  readonly launch: (n: number) => Service;
  /** The log says so when people are heard. */
  readonly heard: string;
  /** Which of the processes hear people. */
  readonly heardAt: 'all' | 'one';
  away(): Promise<void>;
  back(): Promise<void>;
  /** Looks at the service while the server is away. */
  look?(): Promise<void>;
};

/** A hundred answers that have waited take over 3 s at thirty a second; here it is the outage that counts. */
const unpaced = { PAID_BROADCASTS_PER_SECOND: '1000' };

/** Nobody waits longer once it is back; the short form, on machines that are busy with other tests, asserts no times. */
const answeredWithinMs = 5000;

/** The server goes away and comes back while people write; the service stays up, and everybody is answered once, in order. */
async function awayAndBack(
  several: Several,
  random: Seeded,
  { launch, heard, heardAt, away, back, look = async () => undefined }: Outage,
): Promise<string> {
  const running: Service[] = Array.from({ length: size.processes }, (_, n) => launch(n));
  const hearing = () => running.filter((service) => service.stdout().includes(heard)).length;
  await expect.poll(hearing, { timeout: 60_000 }).toBe(heardAt === 'all' ? running.length : 1);
  // A start holds the loop while it builds: what follows is about the outage alone.
  for (let n = 0; n < 2 * running.length; n += 1) several.api.person(500 + n, {}).command('/help');
  await several.quiet();
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
    const ends = sleep(full ? awayForMs[n % awayForMs.length] : 2000);
    await look();
    await ends;
    await back();
    const began = performance.now();
    await several.quiet();
    slowest = Math.max(slowest, performance.now() - began - quietMs);
  }
  expect(running.map((service) => service.process.exitCode)).toEqual(running.map(() => null));
  // On a busy machine nothing may be sent for a while though more is to come.
  await expect.poll(() => tally(askers).lost, { timeout: 40_000 }).toBe(0);
  await several.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, repeated, inOrder }).toEqual({
    asked: size.updates,
    lost: 0,
    repeated: 0,
    inOrder: true,
  });
  if (full) expect(slowest).toBeLessThan(answeredWithinMs);
  return `0 of ${asked} lost, none repeated, order kept; all answered within ${(slowest / 1000).toFixed(1)} s of its return`;
}

/** Answers to posts of updates, each of a chat of its own; how long the slowest took. */
function createPosts(to: string, secret: string) {
  let last = 900_000;
  let slowest = 0;
  async function post(): Promise<string> {
    const id = (last += 1);
    const of = { id, first_name: 'Lan' };
    const message = {
      message_id: 1,
      date: 1,
      chat: { ...of, type: 'private' },
      from: { ...of, is_bot: false },
      text: 'hi',
    };
    const headers = { 'content-type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': secret };
    const began = performance.now();
    const answer = await fetch(to, { method: 'POST', headers, body: JSON.stringify({ update_id: id, message }) });
    await answer.arrayBuffer();
    slowest = Math.max(slowest, performance.now() - began);
    return `${answer.status} ${answer.headers.get('retry-after')}`;
  }
  return { post, slowest: () => slowest };
}

/** Processes behind webhooks, whose way to the server swallows everything: they say at once that updates must come again. */
async function swallowedBehindWebhooks(random: Seeded): Promise<string> {
  const { proxy, url } = await openServer();
  const ports = await Promise.all(Array.from({ length: size.processes }, freePort));
  const balancer = await openBalancer(ports);
  onTestFinished(() => balancer.close());
  const secret = 'of-the-webhook';
  const to = `http://127.0.0.1:${balancer.port}/telegram`;
  const several = await openSeveral(
    url,
    { latencyMs: [5, 40] },
    { WEBHOOK_URL: to, WEBHOOK_SECRET: secret, ...unpaced },
  );
  const posts = createPosts(to, secret);
  const outcome = await awayAndBack(several, random, {
    launch: (n) => several.launch({ PORT: `127.0.0.1:${ports[n]}` }),
    heard: 'the webhook is set',
    heardAt: 'all',
    away: async () => proxy.swallow(),
    back: async () => proxy.open(),
    async look() {
      const first = await posts.post();
      const others = await Promise.all(Array.from({ length: 50 }, posts.post));
      const later = full ? [await posts.post()] : [];
      expect(new Set([first, ...others, ...later])).toEqual(new Set(['503 1']));
    },
  });
  if (full) expect(posts.slowest()).toBeLessThan(2000);
  return `503 within ${(posts.slowest() / 1000).toFixed(2)} s, ${outcome}`;
}

faultRow(`PostgreSQL stopped and started ${size.times} time(s) under ${size.updates} updates`, async (random) => {
  const { cluster, url } = await openServer();
  const several = await openSeveral(url, { latencyMs: [5, 40] }, unpaced);
  return awayAndBack(several, random, {
    launch: () => several.launch(),
    heard: 'polling has begun',
    heardAt: 'one',
    away: cluster.stop,
    back: cluster.start,
  });
});

faultRow(
  `the connection to PostgreSQL swallowed ${size.times} time(s) under ${size.updates} updates by webhook`,
  swallowedBehindWebhooks,
);

/** The short form has no time for it. */
if (full) {
  faultRow(
    `the connection to PostgreSQL swallowed ${size.times} time(s) under ${size.updates} updates`,
    async (random) => {
      const { proxy, url } = await openServer();
      const several = await openSeveral(url, { latencyMs: [5, 40] }, unpaced);
      return awayAndBack(several, random, {
        launch: () => several.launch(),
        heard: 'polling has begun',
        heardAt: 'one',
        away: async () => proxy.swallow(),
        back: async () => proxy.open(),
      });
    },
  );

  faultRow('the connection to PostgreSQL swallowed in the first second of a process', async () => {
    const { proxy, url } = await openServer();
    const port = await freePort();
    const secret = 'of-the-webhook';
    const to = `http://127.0.0.1:${port}/telegram`;
    const several = await openSeveral(url, {}, { WEBHOOK_URL: to, WEBHOOK_SECRET: secret });
    const service = several.launch({ PORT: `127.0.0.1:${port}` });
    await expect.poll(service.stdout, { interval: 5, timeout: 60_000 }).toContain('the port is open');
    proxy.swallow();
    const posts = createPosts(to, secret);
    const answers: Promise<string>[] = [];
    for (let n = 0; n < 40; n += 1) {
      answers.push(posts.post());
      await sleep(50);
    }
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['503 1']));
    expect(posts.slowest()).toBeLessThan(2000);
    return `503 within ${(posts.slowest() / 1000).toFixed(2)} s`;
  });

  faultRow('all connections of one of two processes left half open', async () => {
    const { cluster, proxy, url } = await openServer();
    const direct = url.replace(`:${proxy.port}/`, `:${cluster.port}/`);
    const one = await openPostgres({ url, log: silentLog });
    const other = await openPostgres({ url: direct, log: silentLog });
    const beating = setInterval(() => [one, other].map(({ beat }) => void beat()), 300);
    onTestFinished(async () => {
      clearInterval(beating);
      await Promise.all([one.close(), other.close()]);
    });
    const at = new Date().toISOString();
    const keep = (by: PostgresStore, key: string) => {
      const value = { role: 'officer', since: at, called: key } as const;
      return by.store.commit({ update: key, at, changes: [{ store: 'officers', key, value }], messages: [] });
    };
    await keep(one, 'before');
    proxy.leaveHalfOpen();
    const began = performance.now();
    await keep(other, 'meanwhile');
    await expect.poll(() => one.store.get('officers', 'meanwhile'), { timeout: 30_000 }).toBeDefined();
    const took = (performance.now() - began) / 1000;
    expect(await keep(one, 'after')).toBe(true);
    await expect.poll(() => other.store.get('officers', 'after')).toBeDefined();
    return `it shows what the other keeps after ${took.toFixed(1)} s, and keeps again`;
  });
}
