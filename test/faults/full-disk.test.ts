import { expect, onTestFinished } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import { type Desk, openDesk } from '../chats/open-desk.ts';
import { createTempFolders } from '../storage/temp-folders.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { type Disk, pretendedDisk, smallDisk } from './full-disk.ts';
import { kill, openRestarts } from './restarts.ts';

const people = full ? 40 : 12;
const within = { timeout: 60_000 };

/** All that a store knows of the people who ask. */
function known(store: Store, askers: readonly Asker[]) {
  const keys = askers.map(({ chat }) => `telegram:${chat.id}`);
  return {
    unsent: store.unsent(),
    people: keys.map((key) => store.person(key)),
    spokenOf: keys.map((key) => store.conversation(`${key}|${key}`)),
  };
}

/** What a start would find on the disk now. */
async function knownOnDisk(folder: string, askers: readonly Asker[]) {
  const folders = createTempFolders();
  const copy = await openFileStore({ folder: await folders.copyOf(folder) });
  const found = known(copy, askers);
  await copy.close();
  await folders.removeAll();
  return found;
}

/** Asks until something cannot be kept; what fits into the last block on the disk still is. */
async function askUntilFull({ api, log }: Desk, askers: readonly Asker[]): Promise<void> {
  const failed = () => log.lines.filter(({ level }) => level === 'error').length;
  for (let round = 0; failed() === 0 && round < 20; round += 1) {
    for (const asker of askers) asker.ask();
    await expect.poll(() => api.unconfirmed() === 0 || failed() > 0, within).toBe(true);
  }
  expect(failed()).toBeGreaterThan(0);
}

/** Fills the disk under a desk in this process and frees it again; memory and disk are compared in between and after. */
async function fillAndFree(disk: Disk, random: Parameters<typeof createAskers>[2]): Promise<string> {
  const store = await openFileStore(disk);
  onTestFinished(() => store.close());
  const desk = await openDesk({ store });
  onTestFinished(() => desk.close());
  const askers = createAskers(desk.api, people, random);
  for (const asker of askers) asker.ask();
  await desk.api.idle({ timeoutMs: 60_000 });
  disk.fill();
  await askUntilFull(desk, askers);
  const waiting = desk.api.unconfirmed();
  expect(await knownOnDisk(disk.folder, askers)).toEqual(known(store, askers));
  disk.free();
  await desk.api.idle({ quietMs: 300, timeoutMs: 90_000 });
  expect(await knownOnDisk(disk.folder, askers)).toEqual(known(store, askers));
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ lost, repeated, inOrder }).toEqual({ lost: 0, repeated: 0, inOrder: true });
  expect(waiting).toBeGreaterThan(0);
  return `on ${disk.name}: memory equals disk, ${waiting} updates came again, ${lost} of ${asked} lost, ${repeated} repeated`;
}

faultRow('a disk that is full, in process', (random) => fillAndFree(smallDisk() ?? pretendedDisk(), random));

faultRow('appending that fails with ENOSPC, in process', (random) => fillAndFree(pretendedDisk(), random));

faultRow('a disk that is full, kill -9 meanwhile', async (random) => {
  const disk = smallDisk();
  if (!disk) return 'not run: no disk can be mounted here';
  const restarts = await openRestarts({}, disk.folder);
  const askers = createAskers(restarts.api, people, random);
  const first = await restarts.start();
  const failed = () => first.stdout().includes('"level":50');
  disk.fill();
  for (let round = 0; !failed() && round < 20; round += 1) {
    for (const asker of askers) asker.ask();
    await expect.poll(() => restarts.api.unconfirmed() === 0 || failed(), within).toBe(true);
  }
  expect(failed()).toBe(true);
  await kill(first);
  disk.free();
  await restarts.start();
  await restarts.quiet();
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ lost, inOrder }).toEqual({ lost: 0, inOrder: true });
  return `${lost} of ${asked} lost, ${repeated} repeated (sent, and not noted while the disk was full)`;
});
