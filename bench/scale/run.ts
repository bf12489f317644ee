import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { silentLog } from '../../src/storage/log.ts';
import { bringUp } from '../../src/storage/postgres/bring-up.ts';
import { createCluster } from '../../test/support/postgres/cluster.ts';
import { type Measured, measure } from './turns.ts';

const populations = [10_000, 100_000, 1_000_000];
const rounds = 5;
const turnsARound = 400;

const run = promisify(execFile);

async function statement(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(text);
  await client.end();
}

/** People who have been here, each with a subscription and what was last spoken of. */
const populate = (people: number): string => `
insert into entries (store, key, value, owner, shared, version, tx, at)
select s.store, 'telegram:' || n || s.ending || case when s.ending = '' then '' else n::text end, s.value, 'telegram:' || n, false,
  nextval('versions'), pg_current_xact_id(), now()
from generate_series(1, ${people}) n, (values
  ('people', '', '{"language":"vi","firstSeen":"2026-01-01T00:00:00Z"}'),
  ('subscriptions', '', '{"topics":["events"],"since":"2026-01-01T00:00:00Z","quiet":"off"}'),
  ('conversations', '|telegram:', '{"records":[],"fields":[],"at":"2026-01-01T00:00:00Z"}')
) s (store, ending, value)`;

/** One after another, in turn among the populations, so that what else the machine does meets all alike. */
async function costs(urls: ReadonlyMap<number, string>): Promise<Map<number, Measured[]>> {
  const all = new Map<number, Measured[]>(populations.map((people) => [people, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [people, url] of urls) {
      const measured = await measure(url, `cost${round}`, people, turnsARound, 1);
      if (round > 0) all.get(people)?.push(measured); // the first round warms up
    }
  }
  return all;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function rate(url: string, processes: number, people: number): Promise<{ perSecond: number; cpuMs: number }> {
  const turns = 1500;
  const args = (n: number) => [
    '--import',
    'tsx',
    'bench/scale/worker.ts',
    url,
    `rate${processes}-${n}`,
    String(people),
    String(turns),
    '20',
  ];
  const outputs = await Promise.all(Array.from({ length: processes }, (_, n) => run(process.execPath, args(n))));
  const all = outputs.map(({ stdout }) => JSON.parse(stdout) as Measured);
  const perSecond = all.reduce((sum, { seconds }) => sum + turns / seconds, 0);
  return { perSecond, cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / (turns * processes) };
}

async function main(): Promise<void> {
  const cluster = await createCluster();
  await cluster.start();
  try {
    const server = `postgres://postgres:${cluster.password}@127.0.0.1:${cluster.port}/`;
    const urls = new Map<number, string>();
    for (const people of populations) {
      const url = `${server}people_${people}`;
      await statement(`${server}postgres`, `create database people_${people}`);
      await bringUp(url, silentLog);
      await statement(url, populate(people));
      await statement(url, 'vacuum analyze');
      urls.set(people, url);
    }
    console.log('| people in the store | time of a turn, ms | processor time of a turn, ms |\n| --- | --- | --- |');
    for (const [people, all] of await costs(urls)) {
      const time = median(all.map(({ medianMs }) => medianMs));
      const cpu = median(all.map(({ cpuMs, turns }) => cpuMs / turns));
      console.log(`| ${people.toLocaleString('en')} | ${time.toFixed(2)} | ${cpu.toFixed(2)} |`);
    }
    console.log('\n| processes | turns kept a second | processor time of a turn, ms |\n| --- | --- | --- |');
    for (const processes of [1, 2, 4]) {
      const { perSecond, cpuMs } = await rate(urls.get(100_000) ?? '', processes, 100_000);
      console.log(`| ${processes} | ${Math.round(perSecond)} | ${cpuMs.toFixed(2)} |`);
    }
  } finally {
    await cluster.stop();
    await cluster.remove();
  }
}

await main();
