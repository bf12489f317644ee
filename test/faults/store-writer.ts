import { writeSync } from 'node:fs';
import { openFileStore } from '../../src/storage/file-store.ts';
import { commitOf } from '../storage/commits.ts';
import { seeded } from '../support/seeded.ts';

/** A segment is full after a few commits, so that a snapshot is nearly always being written. */
const segmentBytes = 8000;
const [folder = '', first = '', seed = ''] = process.argv.slice(2);

/** Tells the parent at once: what it has read was acknowledged before the kill. */
const tell = (line: string): void => void writeSync(1, `${line}\n`);

/** Commits without end, some at a time, and settles every other message; each is told when it is on the disk. */
async function writeOn(): Promise<void> {
  const random = seeded(Number(seed));
  const info = () => tell('snapshot');
  const log = { info, warn: () => undefined, error: () => tell('fault') };
  const store = await openFileStore({ folder, segmentBytes, log });
  const write = async (n: number): Promise<void> => {
    await store.commit(commitOf(n, new Date().toISOString()));
    tell(`kept ${n}`);
    if (n % 2) return;
    await store.settle(`telegram:${n}#0`, 'sent');
    tell(`settled ${n}`);
  };
  for (let n = Number(first); ; ) {
    const some = Array.from({ length: 1 + random.number(20) }, () => write(n++));
    await Promise.all(some);
  }
}

writeOn().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
