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

const placeOf = ({ store, key }: Change): string => `${store} ${key}`;

/** Creates the list of what is being written. */
export function createUnderWay(): UnderWay {
  const writing = new Map<string, Promise<unknown>>();
  return {
    add({ changes }, kept) {
      const places = changes.map(placeOf);
      const done = kept
        .catch(() => undefined)
        .finally(() => {
          for (const place of places) if (writing.get(place) === done) writing.delete(place);
        });
      for (const place of places) writing.set(place, done);
    },
    over(expects) {
      const waits = expects.flatMap((change) => writing.get(placeOf(change)) ?? []);
      return waits.length ? Promise.all(waits) : undefined;
    },
  };
}

/** Whether what a commit was decided upon still stands. */
export function standsIn({ values }: State, expects: readonly Change[]): boolean {
  return expects.every(({ store, key, value }) => isDeepStrictEqual(values[store].get(key) ?? null, value));
}
