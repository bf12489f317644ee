import type { Store } from '../domain/store.ts';
import { makeFolders } from './folders.ts';
import { createGroup } from './group.ts';
import { type Append, appendAndSync, createJournal, type Journal } from './journal.ts';
import { type JournalLine, lineText } from './journal-line.ts';
import { type StoreLog, silentLog } from './log.ts';
import { recover } from './recover.ts';
import { createSegment, removeSegmentsBefore } from './segments.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { removeSnapshotsExcept, writeSnapshot } from './snapshot-files.ts';
import { apply, forgetOldUpdates, type State } from './state.ts';
import { createStateStore } from './state-store.ts';

/** Where a store keeps its files, and what it works with. */
export type FileStoreOptions = {
  readonly folder: string;
  readonly now?: () => Date;
  readonly log?: StoreLog;
  /** The length of a segment at which a snapshot is written; 4 MB when not given. */
  readonly segmentBytes?: number;
  readonly append?: Append;
};

/** Only a snapshot that is wholly on the disk allows to remove what it replaces. */
async function keepSnapshot(folder: string, snapshot: Snapshot): Promise<void> {
  await writeSnapshot(folder, snapshot);
  await removeSegmentsBefore(folder, snapshot.first);
  await removeSnapshotsExcept(folder, snapshot.first);
}

/**
 * Opens the store in a folder, as it was when it was last written to: state in memory, every commit in an append-only journal.
 * Throws StoreUnreadable, and changes no file, when something there cannot be read.
 */
export async function openFileStore(options: FileStoreOptions): Promise<Store> {
  const { folder, log = silentLog, append = appendAndSync } = options;
  await makeFolders(folder);
  const { state, last } = await recover(folder, log);
  const journal = createJournal({ folder, append, segment: await createSegment(folder, last + 1) });
  try {
    return await startStore(options, state, journal);
  } catch (error) {
    await journal.close();
    throw error;
  }
}

async function startStore(options: FileStoreOptions, state: State, journal: Journal): Promise<Store> {
  const { folder, now = () => new Date(), log = silentLog, segmentBytes = 4 * 1024 * 1024 } = options;
  let snapshotting: Promise<void> | undefined;

  const group = createGroup<JournalLine>(async (lines) => {
    await journal.append(lines.map(lineText).join(''));
    for (const line of lines) apply(state, line);
    if (journal.bytes() > segmentBytes) snapshotting ??= snapshot().finally(() => (snapshotting = undefined));
  });

  function capture(): Snapshot {
    forgetOldUpdates(state, now());
    return snapshotOf(state, journal.segment());
  }

  /** Writing goes on in the new segment meanwhile. A failure loses nothing: the segments stay, and the next time it is tried again. */
  async function snapshot(): Promise<void> {
    try {
      const captured = await group.alone(() => journal.advance().then(capture));
      await keepSnapshot(folder, captured);
      log.info({ firstSegment: captured.first }, 'wrote a snapshot of the store');
    } catch (error) {
      log.error({ err: error }, 'could not write a snapshot of the store; its journal is whole');
    }
  }

  async function close(): Promise<void> {
    await snapshotting;
    await snapshot();
    await journal.close();
  }

  await keepSnapshot(folder, capture());
  return createStateStore({ state, now, keep: group.add, close });
}
