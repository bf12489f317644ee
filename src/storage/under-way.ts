import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../domain/outcome.ts';
import type { Commit } from '../domain/store.ts';
import type { State } from './state.ts';

/** What is being written and does not show yet: whoever decided upon one of these values has to wait for it. */
export type UnderWay = {
  /** Notes what a commit changes, until it is kept or has failed. */
  add(commit: Pick<Commit, 'changes'>, kept: Promise<unknown>): void;
  /** Kept when none of these values is being written; at once, without waiting, when none is. */
  over(expects: readonly Change[]): Promise<unknown> | undefined;
};

/** Whether changes touch one of these values. */
const touches = (changes: readonly Change[], expects: readonly Change[]): boolean =>
  expects.some(({ store, key }) => changes.some((change) => change.key === key && change.store === store));

/** Creates the list of what is being written. Little is asked of it, so that noting costs nothing, however much a commit changes. */
export function createUnderWay(): UnderWay {
  const writing = new Map<Promise<unknown>, readonly Change[]>();
  return {
    add({ changes }, kept) {
      const done: Promise<unknown> = kept.catch(() => undefined).finally(() => writing.delete(done));
      writing.set(done, changes);
    },
    over(expects) {
      if (!expects.length) return undefined;
      const waits = [...writing].filter(([, changes]) => touches(changes, expects)).map(([done]) => done);
      return waits.length ? Promise.all(waits) : undefined;
    },
  };
}

/** Whether what a commit was decided upon still stands. */
export function standsIn({ values }: State, expects: readonly Change[]): boolean {
  return expects.every(({ store, key, value }) => isDeepStrictEqual(values[store].get(key) ?? null, value));
}
