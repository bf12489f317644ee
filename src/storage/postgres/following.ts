import type { Database } from './database.ts';
import type { Holds, Replica } from './replica.ts';
import type { Row } from './rows.ts';

/** Brings a replica up to what is stored. */
export type Following = {
  /** Reads what has changed since the last reading, together with some places; tells what stands at these. */
  read(stores: readonly string[], keys: readonly string[]): Promise<readonly Row[]>;
  /** Reads what has changed; kept when the replica shows all that was kept before the call. */
  follow(): Promise<void>;
};

type Asked = { readonly horizon: string | null; readonly store: Row['store'] | null } & Omit<Row, 'store'> & {
    readonly asked: boolean;
  };

/**
 * The transactions before the horizon are all over and were seen; what later ones wrote is read until they are, too. So
 * nothing is missed, in whatever order transactions begin and end.
 */
const changedSince = (holds: Holds): string => `
select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, null as store, null as key, null as value, 0::bigint as version, false as asked
union all
select null, e.store, e.key, e.value, e.version, false from entries e where ${holds === 'shared' ? 'e.shared and' : ''} e.tx >= $1::xid8
union all
select null, e.store, e.key, e.value, e.version, true from unnest($2::text[], $3::text[]) as x (store, key)
  join entries e on e.store = x.store and e.key = x.key`;

/** What was removed is seen in the table for some minutes; whoever did not look for longer reads everything again. */
const reloadAfterMs = 60_000;
/** Entries read at once when everything is. */
const portion = 5000;

const horizonNow = 'select pg_snapshot_xmin(pg_current_snapshot())::text as xmin';
const nextPortion = (holds: Holds): string => `
select store, key, value, version from entries where ${holds === 'shared' ? 'shared and' : ''} (store, key) > ($1, $2)
order by store, key limit ${portion}`;

/** Creates the following of a replica; the first reading reads everything. */
export function createFollowing(database: Database, patient: Database, replica: Replica, holds: Holds): Following {
  const text = changedSince(holds);
  let horizon: string | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let isOld = false;
  let loading: Promise<void> | undefined;

  /** Everything, in portions: what changes meanwhile is read again behind the horizon of the beginning. */
  async function* everything(): AsyncIterable<readonly Row[]> {
    for (let after: readonly [string, string] | undefined = ['', '']; after; ) {
      const rows: readonly Row[] = await patient.ask<Row>(`everything-${holds}`, nextPortion(holds), after);
      yield rows;
      const end = rows.at(-1);
      after = end && rows.length === portion ? [end.store, end.key] : undefined;
    }
  }

  const changes = (rows: readonly Asked[]) => rows.filter((row): row is Asked & Row => row.store !== null);
  const since = async (xmin?: string) => changes(await patient.ask<Asked>(`changed-${holds}`, text, [xmin, [], []]));

  /** A replica that is in use is changed at once, from one whole state to another; what others read meanwhile is read once more. */
  async function replace(found: readonly (readonly Row[])[], xmin?: string): Promise<void> {
    const latest = await since(xmin);
    replica.clear();
    for (const rows of found) replica.take(rows);
    replica.take(latest);
    replica.take(await since(xmin));
  }

  async function load(): Promise<void> {
    const [now] = await patient.ask<{ xmin: string }>('horizon', horizonNow, []);
    const isInUse = horizon !== undefined;
    const found: (readonly Row[])[] = [];
    for await (const rows of everything()) {
      if (isInUse) found.push(rows);
      else replica.take(rows);
    }
    if (isInUse) await replace(found, now?.xmin);
    horizon ??= now?.xmin;
    isOld = false;
  }

  const loaded = (): Promise<void> => (loading ??= load().finally(() => (loading = undefined)));

  /**
   * What all share is little, and a turn that is decided waits for it. Who leads goes on meanwhile: reading everything may take long;
   * until it is read only removals are not seen, and a commit upon what was removed is refused.
   */
  async function loadWhenOld(at: number): Promise<void> {
    if (horizon !== undefined && at - readAt > reloadAfterMs) isOld = true;
    if (horizon === undefined || (isOld && holds === 'shared')) await loaded();
    else if (isOld) loaded().catch(() => undefined); // the next look tries again
  }

  async function read(stores: readonly string[], keys: readonly string[]): Promise<readonly Row[]> {
    const at = performance.now();
    await loadWhenOld(at);
    const rows = await database.ask<Asked>(`changed-${holds}`, text, [horizon, stores, keys]);
    const found = changes(rows);
    replica.take(found);
    horizon = laterOf(horizon, rows.find((row) => row.horizon !== null)?.horizon ?? undefined);
    readAt = Math.max(readAt, at);
    return found.filter(({ asked }) => asked);
  }

  return { read, follow: () => read([], []).then(() => undefined) };
}

/** Of two readings that ran side by side the later horizon counts: both have been taken in. */
function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return other ?? one;
  return BigInt(other) > BigInt(one) ? other : one;
}
