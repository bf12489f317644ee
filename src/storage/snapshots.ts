import { createGroup } from './group.ts';
import type { StoreLog } from './log.ts';
import { removeSegmentsBefore } from './segments.ts';
import type { CapturedShard } from './shard.ts';
import { type Kept, removeAllBut, writeSnapshot } from './snapshot-files.ts';

/** A state at the end of a segment, and the segment that comes after it. */
type Captured = { readonly shards: readonly CapturedShard[]; readonly first: number };
type Capture = () => Promise<Captured>;

/** The snapshots of an open store, written one after another. */
export type Snapshots = {
  /** Writes what was captured, and removes what it replaces. */
  write(captured: Captured): Promise<void>;
  /** Writes a snapshot of what is captured after the call; those who ask while one is written share the next. */
  compact(capture: Capture): Promise<void>;
  /** The same, but a failure is logged: nothing is lost, as the journal stays whole. */
  take(capture: Capture): Promise<void>;
  /** The same, and after a failure it is due until it succeeds. */
  owe(capture: Capture): Promise<void>;
  /** Writes one that is due, or the daily one. */
  tend(capture: Capture): Promise<void>;
};

type SnapshotDeps = { readonly folder: string; readonly now: () => Date; readonly log: StoreLog };

/** One a day at least, so that what was removed or is over does not stay in the journal of a quiet service. */
const longestMs = 24 * 60 * 60 * 1000;
const againAfterMs = 10 * 60 * 1000;

/** Creates the snapshots of a folder. */
export function createSnapshots({ folder, now, log }: SnapshotDeps): Snapshots {
  let former: Kept | undefined;
  let due = false;
  let writtenAt = 0;
  let failedAt = Number.NEGATIVE_INFINITY;

  /** Only a snapshot that is wholly on the disk allows to remove what it replaces. */
  async function write({ shards, first }: Captured): Promise<void> {
    try {
      former = await writeSnapshot(folder, shards, first, former);
    } catch (error) {
      if (former) await removeAllBut(folder, former).catch(() => undefined); // half of it takes room on a full disk
      throw error;
    }
    writtenAt = now().getTime();
    await removeSegmentsBefore(folder, first);
    await removeAllBut(folder, former);
    log.info({ firstSegment: first }, 'wrote a snapshot of the store');
  }

  const group = createGroup<Capture>(async ([capture]) => {
    if (capture) await write(await capture());
  });

  function logged(task: Promise<void>): Promise<boolean> {
    return task.then(
      () => true,
      (error: unknown) => {
        log.error({ err: error }, 'could not write a snapshot of the store; its journal is whole');
        return false;
      },
    );
  }

  const owe = async (capture: Capture) => {
    due = false;
    if (await logged(group.add(capture))) return;
    due = true;
    failedAt = now().getTime();
  };

  const isDue = (at: number) => at - failedAt >= againAfterMs && (due || at - writtenAt >= longestMs);

  return {
    write,
    compact: group.add,
    owe,
    async take(capture) {
      await logged(group.add(capture));
    },
    tend: async (capture) => (isDue(now().getTime()) ? owe(capture) : undefined),
  };
}
