import { setTimeout as sleep } from 'node:timers/promises';
import type { Metrics, StoreWrite } from './domain/metrics.ts';
import { Outdated, type Store } from './domain/store.ts';

/** A store whose writes are counted, and of which it is known whether it can be written to. */
export type WatchedStore<S extends Store> = { readonly store: S; isWell(): Promise<boolean> };

/** A write that takes longer than this is one that may never end. */
const longestWriteMs = 2000;

/** Watches the writes of a store. */
export function watchStore<S extends Store>(
  store: S,
  metrics: Metrics,
  clock = () => performance.now(),
): WatchedStore<S> {
  const underWay = new Map<symbol, number>();
  let lastKept = true;

  async function watched<T>(what: StoreWrite, write: Promise<T>): Promise<T> {
    const [key, began] = [Symbol(what), clock()];
    underWay.set(key, began);
    const end = (isKept: boolean): void => {
      underWay.delete(key);
      lastKept = isKept;
      metrics.wrote(what, clock() - began, isKept);
    };
    try {
      const result = await write;
      end(true);
      return result;
    } catch (error) {
      end(error instanceof Outdated);
      throw error;
    }
  }

  const hangs = (): boolean => {
    const [oldest = clock()] = underWay.values();
    return clock() - oldest > longestWriteMs;
  };

  const watchedStore: S = {
    ...store,
    commit: (commit) => watched('commit', store.commit(commit)),
    async note(changes) {
      await watched('note', store.note(changes));
      for (const { store: name, value } of changes) if (name === 'deliveries' && value) metrics.delivered(value.as);
    },
    settle: (id, delivery) => watched('settle', store.settle(id, delivery)),
  };
  return {
    store: watchedStore,
    /** After a failed write another one, of nothing, tells whether the fault is over: whoever is not asked would never know. */
    async isWell() {
      if (hangs()) return false;
      if (lastKept) return true;
      const probe = watchedStore.note([]).then(
        () => true,
        () => false,
      );
      const late = sleep(longestWriteMs, false, { ref: false });
      return Promise.race([probe, late]);
    },
  };
}
