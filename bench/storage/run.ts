import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Blocking, blockingOf } from './blocking.ts';
import type { Engine } from './engine.ts';
import { type Costs, costsOf } from './measure.ts';
import { ours } from './ours.ts';
import { plainLowdb } from './plain-lowdb.ts';
import { sqlite } from './sqlite.ts';

const sizes = [1000, 10_000, 50_000];

/** Folders on the disk that is measured: BENCH_DIR, or where temporary files are. */
async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(process.env.BENCH_DIR ?? tmpdir(), 'haidang-bench-'));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The costs of an engine, or undefined when it is not installed. */
function measured({ open }: Engine, people: number): Promise<Costs | undefined> {
  return inFolder(async (folder) => {
    const opened = await open(folder, people);
    const costs = opened && (await costsOf(opened, people));
    await opened?.close();
    return costs;
  });
}

const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

function costRow(people: number, { name }: Engine, costs: Costs | undefined): void {
  const cells = costs && [costs.one, costs.oneP99, costs.hundred, costs.hundredWorst].map(ms);
  row([people.toLocaleString('en'), name, ...(cells ?? ['not installed', '', '', ''])]);
}

function target(isMet: boolean, what: string): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}`);
}

/** Prints the costs of changes by engine and size; returns our own by size. */
async function printCosts(): Promise<Map<number, Costs>> {
  const own = new Map<number, Costs>();
  row(['people', 'store', 'one change, median ms', 'p99 ms', '100 at once, median ms', 'worst ms']);
  row(['---', '---', '---', '---', '---', '---']);
  for (const people of sizes) {
    for (const engine of [ours, plainLowdb, sqlite]) {
      const costs = await measured(engine, people);
      costRow(people, engine, costs);
      if (engine === ours && costs) own.set(people, costs);
    }
  }
  return own;
}

/** Prints how long the loop is held, by size. */
async function printBlocking(): Promise<Blocking[]> {
  const all: Blocking[] = [];
  row(['people', 'loop held by a snapshot of all, ms', 'which took, ms', 'loop held by a backup, ms', 'start, ms']);
  row(['---', '---', '---', '---', '---']);
  for (const people of sizes) {
    const blocking = await inFolder((folder) => blockingOf(folder, people));
    row([
      people.toLocaleString('en'),
      ...[blocking.snapshot, blocking.snapshotTook, blocking.backup, blocking.start].map(ms),
    ]);
    all.push(blocking);
  }
  return all;
}

const own = await printCosts();
console.log();
const blocking = await printBlocking();
console.log();
const hundred = own.get(10_000)?.hundred ?? Number.NaN;
const held = Math.max(...blocking.flatMap(({ snapshot, backup }) => [snapshot, backup]));
target(hundred < 100, `100 changes at once with 10,000 people take under 100 ms: ${ms(hundred)} ms`);
target(held < 50, `no snapshot and no backup holds the event loop for 50 ms: ${ms(held)} ms at most`);
