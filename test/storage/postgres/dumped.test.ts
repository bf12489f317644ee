import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { brokenAt } from '../../../src/domain/audit.ts';
import type { Change } from '../../../src/domain/outcome.ts';
import type { Commit, Store } from '../../../src/domain/store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { type Pair, provenBy, readCollection } from '../../../src/storage/postgres/move.ts';
import { openPostgres, type PostgresStore } from '../../../src/storage/postgres/open-postgres.ts';
import { storeNames } from '../../../src/storage/stores.ts';
import { createInstalledCluster, type InstalledCluster } from '../../support/postgres/installed.ts';
import { installedPostgres } from '../../support/postgres/installed-postgres.ts';
import { commitOf, enquiryOf, flowAt, message, noon } from '../commits.ts';
import { createTempFolders } from '../temp-folders.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const run = promisify(execFile);
const folders = createTempFolders();
const collections = [...storeNames, 'updates', 'unsent'];
const chats = 7;
const before = 120;
let bin: string;
let machines: readonly [InstalledCluster, InstalledCluster];

beforeAll(async () => {
  const found = installedPostgres();
  if (!found) throw new Error('want a PostgreSQL with pg_dump that is installed here');
  bin = found;
  const first = await createInstalledCluster(bin);
  machines = [first, await first.another()];
});

afterAll(async () => {
  await Promise.all(machines.map((machine) => machine.stop().then(machine.remove)));
  await folders.removeAll();
});

async function asked<T>(url: string, ask: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

/** Starts a server and makes a role and an empty database there, as the guide says. */
async function install(machine: InstalledCluster): Promise<string> {
  await machine.start();
  await asked(`postgres://postgres:${machine.password}@127.0.0.1:${machine.port}/postgres`, async (client) => {
    await client.query("create role haidang login password 'for-tests-only'");
    await client.query('create database haidang owner haidang');
  });
  return `postgres://haidang:for-tests-only@127.0.0.1:${machine.port}/haidang`;
}

const placeOf = (n: number): string => `telegram:${n}`;

/** A turn with a person's own values, what concerns everybody, a line of the audit and a message. */
function turnOf(n: number): Commit {
  const update = placeOf(n);
  const changes: Change[] = [
    { store: 'enquiries', key: `HZ-${n}`, value: enquiryOf(update) },
    { store: 'flows', key: `${update}|${update}`, value: flowAt() },
    { store: 'subscriptions', key: update, value: { topics: ['events'], since: noon } },
  ];
  return {
    ...commitOf(n),
    changes: [...commitOf(n).changes, ...changes],
    messages: [{ ...message(`${update}#0`), chat: `telegram:${n % chats}` }],
    audits: [{ actor: 'k1', act: `a${n}`, result: 'done', at: noon }],
  };
}

/** All that is stored. */
const all = (url: string): Promise<ReadonlyMap<string, readonly Pair[]>> =>
  asked(url, async (client) => {
    const found = new Map<string, readonly Pair[]>();
    for (const of of collections) found.set(of, await readCollection(client, of));
    return found;
  });

/** Dumps while turns go on to be kept; tells how many there are in the end. */
async function dumpMeanwhile(url: string, store: Store, file: string): Promise<number> {
  const dumping = run(join(bin, 'pg_dump'), ['--format=custom', `--file=${file}`, url]).then(() => true);
  for (let n = before; ; n += 1) {
    await store.commit(turnOf(n));
    if (await Promise.race([dumping, sleep(1, false)])) return n + 1;
  }
}

/** Lets processes send whatever is handed to them, as the gateway does; tells what was sent in its order. */
async function sendAll(processes: readonly PostgresStore[], rounds: number): Promise<string[]> {
  const sent: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { beat, taken, store } of processes) {
      await beat();
      for (const { id } of taken()) {
        if (!store.sends?.(id)) continue;
        sent.push(id);
        await store.settle(id, 'sent');
      }
    }
  }
  return sent;
}

type Numbers = { readonly version: number; readonly seq: number; readonly ofLater: number };

/** The last version of a value and the last place of a message, and how many values seem to be of transactions yet to come. */
const numbersIn = (url: string): Promise<Numbers> =>
  asked(url, async (client) => {
    const { rows } = await client.query<Numbers>(`select max(version)::int as version,
      (select max(seq)::int from outbox) as seq,
      count(*) filter (where tx >= pg_snapshot_xmax(pg_current_snapshot()))::int as "ofLater" from entries`);
    const [row] = rows;
    if (!row) throw new Error('want numbers');
    return row;
  });

const keysOf = (found: ReadonlyMap<string, readonly Pair[]>, of: string) => (found.get(of) ?? []).map(([key]) => key);

test('a dump made while people write holds all that was kept before it, and a start goes on from it', async () => {
  const [first, second] = machines;
  const url = await install(first);
  const process = await openPostgres({ url, log: silentLog });
  for (let n = 0; n < before; n += 1) {
    await process.store.commit(turnOf(n));
    if (n % 3 === 0) await process.store.settle(`${placeOf(n)}#0`, 'sent');
  }
  const kept = await all(url);
  const file = join(await folders.make(), 'haidang.dump');
  const end = await dumpMeanwhile(url, process.store, file);
  expect(end).toBeGreaterThan(before);
  await process.close();
  await first.stop();
  await first.remove();

  const restored = await install(second);
  await run(join(bin, 'pg_restore'), ['--exit-on-error', '--no-owner', `--dbname=${restored}`, file]);
  const held = await all(restored);
  for (const of of collections) {
    const wanted = new Set(keysOf(kept, of));
    const there = (held.get(of) ?? []).filter(([key]) => wanted.has(key));
    expect(provenBy(of, there)).toEqual(provenBy(of, kept.get(of) ?? []));
  }
  expect(kept.get('people')).toHaveLength(before);

  // Of the turns that were kept meanwhile each is there whole, or not at all.
  const turns = keysOf(held, 'updates').toSorted();
  for (const of of ['people', 'subscriptions']) expect(keysOf(held, of).toSorted()).toEqual(turns);
  for (const of of ['enquiries', 'flows', 'audit']) expect(keysOf(held, of)).toHaveLength(turns.length);
  const settled = Math.ceil(before / 3);
  expect(keysOf(held, 'unsent')).toHaveLength(turns.length - settled);

  const numbers = await numbersIn(restored);
  const processes = [
    await openPostgres({ url: restored, log: silentLog }),
    await openPostgres({ url: restored, log: silentLog }),
  ] as const;
  const [one, other] = processes;
  const sent = await sendAll(processes, 3);
  expect(sent.toSorted()).toEqual(keysOf(held, 'unsent').toSorted());
  for (let chat = 0; chat < chats; chat += 1) {
    const numbers = sent.map((id) => Number(/\d+/.exec(id)?.[0])).filter((n) => n % chats === chat);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  }
  for (const [at, update] of turns.entries()) {
    const again = { ...commitOf(at), update };
    expect(await (at % 2 ? one : other).store.commit(again)).toBe(false);
  }
  expect(await sendAll(processes, 2)).toEqual([]);

  // What comes after stands behind what was restored, and is seen by all.
  const next = { ...turnOf(end), messages: [message('next')] };
  expect(await one.store.commit(next)).toBe(true);
  await other.beat();
  expect(other.store.get('enquiries', `HZ-${end}`)).toEqual(enquiryOf(placeOf(end)));
  const everything = await other.openEverything();
  const lines = [...everything.all('audit')].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  expect([lines.length, brokenAt(lines)]).toEqual([turns.length + 1, undefined]);
  const after = await numbersIn(restored);
  expect(after.version).toBeGreaterThan(numbers.version);
  expect(after.seq).toBeGreaterThan(numbers.seq);
  expect([numbers.ofLater > 0, after.ofLater]).toEqual([true, 0]);
  await Promise.all(processes.map(({ close }) => close()));
});
