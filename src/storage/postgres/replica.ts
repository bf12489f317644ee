import type { Stored, StoreName } from '../../domain/outcome.ts';
import { eachStore, storeNames } from '../stores.ts';
import { type Held, heldOf, nothing, type Row } from './rows.ts';
import { isShared } from './shared-stores.ts';

/** How much of the store a process has in memory: what all share, or everything, as the one that leads. */
export type Holds = 'shared' | 'everything';

/** What of the store a process has in memory, each value with its version. */
export type Replica = {
  /** Whether all of a store is in it. */
  has(store: StoreName): boolean;
  at<S extends StoreName>(store: S, key: string): Held<S>;
  all<S extends StoreName>(store: S): Iterable<[string, Stored[S]]>;
  /** A number that is another after each change in a store. */
  revision(store: StoreName): number;
  /** Takes in what was read; of two versions of a place the later one stays, in whatever order they come. */
  take(rows: readonly Row[]): void;
  set(store: StoreName, key: string, held: Held): void;
  clear(): void;
};

/** So many removed places are remembered, so that an older reading of one does not bring it back. */
const mostRemoved = 20_000;

/** Creates an empty replica. */
export function createReplica(holds: Holds): Replica {
  const values: Record<StoreName, Map<string, Held>> = eachStore(() => new Map());
  const removed = new Map<string, [StoreName, string]>();
  const revisions: Record<StoreName, number> = eachStore(() => 0);
  const has = (store: StoreName): boolean => holds === 'everything' || isShared(store);

  function forgetRemoved(): void {
    for (const [place, [store, key]] of removed) {
      if (removed.size <= mostRemoved / 2) return;
      removed.delete(place);
      if (values[store].get(key)?.value === undefined) values[store].delete(key);
    }
  }

  function set(store: StoreName, key: string, held: Held): void {
    if (!has(store) || held.version < (values[store].get(key)?.version ?? 0)) return;
    values[store].set(key, held);
    revisions[store] += 1;
    if (held.value !== undefined) return;
    removed.set(`${store} ${key}`, [store, key]);
    if (removed.size > mostRemoved) forgetRemoved();
  }

  function* all<S extends StoreName>(store: S): Iterable<[string, Stored[S]]> {
    for (const [key, { value }] of values[store] as Map<string, Held<S>>) if (value !== undefined) yield [key, value];
  }

  return {
    has,
    at: <S extends StoreName>(store: S, key: string) => (values[store].get(key) ?? nothing) as Held<S>,
    all,
    revision(store) {
      if (!has(store)) throw new Error(`the store ${store} is not in memory here`);
      return revisions[store];
    },
    take(rows) {
      for (const row of rows) {
        if (Number(row.version) !== values[row.store].get(row.key)?.version) set(row.store, row.key, heldOf(row));
      }
    },
    set,
    clear() {
      for (const store of storeNames) values[store].clear();
      removed.clear();
    },
  };
}
