import { openFileStore } from '../../src/storage/file-store.ts';
import { at } from './people.ts';
import { longestBlock } from './measure.ts';
import { ours } from './ours.ts';

/** How long the loop was held while all shards were written, while a backup was made, and how long a start took, in milliseconds. */
export type Blocking = {
  readonly snapshot: number;
  readonly snapshotTook: number;
  readonly backup: number;
  readonly start: number;
};

const hourMs = 60 * 60 * 1000;

/** Measures the store's own work beside the changes, on a folder with so many people. */
export async function blockingOf(folder: string, people: number): Promise<Blocking> {
  await (await ours.open(folder, people))?.close();
  let now = new Date(at);
  const began = performance.now();
  const store = await openFileStore({ folder, now: () => now });
  const start = performance.now() - began;
  const spoken = { records: [], fields: [], at };
  const changes = Array.from({ length: people }, (_, n) => ({
    store: 'conversations' as const,
    key: `${n}|${n}`,
    value: spoken,
  }));
  await store.commit({ update: 'again', at, changes, messages: [] });
  const asked = performance.now();
  const snapshot = await longestBlock(() => store.compact());
  const snapshotTook = performance.now() - asked;
  now = new Date(now.getTime() + 2 * hourMs);
  const backup = await longestBlock(() => store.tend());
  await store.close();
  return { snapshot, snapshotTook, backup, start };
}
