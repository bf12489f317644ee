import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import { dataFolder } from '../chats/service.ts';
import type { Seeded } from '../support/seeded.ts';
import { faultRow, full } from './fault-row.ts';

const kills = full ? 40 : 6;

/** What was acknowledged: the numbers of commits, and of those whose message was noted as sent. */
type Acknowledged = { kept: Set<number>; settled: Set<number>; snapshots: number };

/** Starts a process that writes, kills it while it does, and adds up what it had been promised. */
async function writeUntilKilled(folder: string, so: Acknowledged, random: Seeded): Promise<void> {
  const first = Math.max(-1, ...so.kept) + 1001;
  const args = ['dist/test/faults-writer.js', folder, String(first), String(random.number(1e9))];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise<string | null>((resolve) => {
    child.on('close', (_code, signal) => resolve(signal));
  });
  await expect.poll(() => told, { timeout: 30_000, interval: 5 }).toContain('kept');
  await sleep(random.number(200));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  note(told, so);
}

/** Only whole lines count: the last may be cut. */
function note(told: string, so: Acknowledged): void {
  for (const line of told.split('\n').slice(0, -1)) {
    const [word, number] = line.split(' ');
    if (word === 'snapshot') so.snapshots += 1;
    else if (word === 'kept') so.kept.add(Number(number));
    else if (word === 'settled') so.settled.add(Number(number));
    else throw new Error(`the writer met a ${line}`);
  }
}

/** What was acknowledged and is not in the folder as it would be read at a start. */
async function missing(folder: string, { kept, settled }: Acknowledged): Promise<string[]> {
  const store = await openFileStore({ folder });
  const unsent = new Set(store.unsent().map(({ id }) => id));
  await store.close();
  const gone = [...kept].filter((n) => !store.knows(`telegram:${n}`) || !store.person(`telegram:${n}`));
  const lost = [...kept].filter((n) => n % 2 && !unsent.has(`telegram:${n}#0`));
  const again = [...settled].filter((n) => unsent.has(`telegram:${n}#0`));
  return [...gone.map((n) => `commit ${n}`), ...lost.map((n) => `message ${n}`), ...again.map((n) => `end of ${n}`)];
}

faultRow(`${kills} kill -9 during writes and snapshots`, async (random) => {
  const folder = dataFolder();
  const so: Acknowledged = { kept: new Set(), settled: new Set(), snapshots: 0 };
  for (let n = 0; n < kills; n += 1) {
    await writeUntilKilled(folder, so, random);
    expect(await missing(folder, so)).toEqual([]);
  }
  expect(so.snapshots).toBeGreaterThan(kills / 2);
  return `read ${kills} of ${kills} times, 0 missing of ${so.kept.size} commits and ${so.settled.size} settlements, ${so.snapshots} snapshots`;
});
