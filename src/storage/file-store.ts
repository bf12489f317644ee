import type { Inbox } from '../domain/inbox.ts';
import { NotKept, type Store } from '../domain/store.ts';
import { type Backups, createBackups } from './backups.ts';
import { makeFolders } from './folders.ts';
import { createGroup } from './group.ts';
import { createInbox } from './inbox.ts';
import { type Append, appendAndSync, createJournal, type Journal } from './journal.ts';
import { lineText } from './journal-line.ts';
import { type Lock, takeLock } from './lock.ts';
import { type StoreLog, silentLog } from './log.ts';
import { recover } from './recover.ts';
import { type Pending, sealLines } from './seal.ts';
import { createSegment } from './segments.ts';
import { capture } from './shard.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { apply, forgetOld, type State } from './state.ts';
import { createStateStore } from './state-store.ts';

/** Where a store keeps its files, and what it works with. */
export type FileStoreOptions = {
  readonly folder: string;
  readonly now?: () => Date;
  readonly log?: StoreLog;
  /** The length of a segment at which a snapshot is written; 8 MB when not given. */
  readonly segmentBytes?: number;
  readonly append?: Append;
};

/** A store in files. */
export type FileStore = Store & {
  /** Does what is due by the clock: a backup, or a compaction that failed. To be called every minute or so; never rejects. */
  tend(): Promise<void>;
  /** Of the same folder, under the same lock. */
  readonly inbox: Inbox;
};

/** All that an open store consists of. */
type Parts = {
  readonly folder: string;
  readonly state: State;
  readonly journal: Journal;
  readonly lock: Lock;
  readonly snapshots: Snapshots;
  readonly backups: Backups;
  readonly now: () => Date;
  readonly segmentBytes: number;
};

/**
 * Opens the store in a folder, as it was when it was last written to: state in memory, every commit in an append-only journal.
 * Throws StoreInUse while another process writes there, and StoreUnreadable, changing no file, when something cannot be read.
 */
export async function openFileStore(options: FileStoreOptions): Promise<FileStore> {
  const { folder, log = silentLog } = options;
  await makeFolders(folder);
  const lock = await takeLock(folder, log);
  try {
    const { state, last } = await recover(folder, log);
    return await openJournal(options, lock, state, last);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openJournal(options: FileStoreOptions, lock: Lock, state: State, last: number): Promise<FileStore> {
  const { folder, log = silentLog, now = () => new Date(), segmentBytes = 8 * 1024 * 1024 } = options;
  const segment = await createSegment(folder, last + 1);
  const journal = createJournal({ folder, segment, append: options.append ?? appendAndSync });
  try {
    forgetOld(state, now());
    const snapshots = createSnapshots({ folder, now, log });
    await snapshots.write({ shards: capture(state), first: journal.segment() });
    const backups = createBackups({ folder, now, log, capture: () => capture(state) });
    return openParts({ folder, state, journal, lock, snapshots, backups, now, segmentBytes });
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/** After a write to the disk the next one waits so long for others to share it. */
const restMs = 8;

function openParts({ folder, state, journal, lock, snapshots, backups, now, segmentBytes }: Parts): FileStore {
  const inbox = createInbox(folder, lock.held);
  let growing: Promise<void> | undefined;
  let closing = false;

  async function write(pending: readonly Pending[]): Promise<void> {
    const lines = sealLines(state, pending);
    try {
      if (!lock.held()) throw Object.assign(new Error('another process has the lock'), { code: 'ELOCKED' });
      await journal.append(lines.map(lineText).join(''));
    } catch (error) {
      throw new NotKept(error);
    }
    for (const line of lines) apply(state, line);
    if (journal.bytes() > segmentBytes) growing ??= snapshots.take(captured).finally(() => (growing = undefined));
  }
  const group = createGroup<Pending>(write, restMs);
  /** A snapshot does not fall between the lines of one commit: it would keep the end of it without its beginning. */
  const { alone: whole } = createGroup<never>(async () => undefined);

  /** Writing goes on in a new segment while what was captured is written. */
  const captured = () =>
    whole(() =>
      group.alone(async () => {
        if (!lock.held()) throw new Error('another process has the lock');
        await journal.advance();
        forgetOld(state, now());
        return { shards: capture(state), first: journal.segment() };
      }),
    );

  async function close(): Promise<void> {
    closing = true;
    await backups.idle();
    await snapshots.take(captured);
    await journal.close();
    await inbox.close();
    await lock.release();
  }

  const compact = () => snapshots.compact(captured);
  const store = createStateStore({
    state,
    now,
    keep: group.add,
    whole,
    compact,
    forgotten: () => snapshots.owe(captured),
    close,
  });
  return {
    ...store,
    inbox,
    async tend() {
      if (closing) return;
      await snapshots.tend(captured);
      await backups.makeIfDue();
    },
  };
}
