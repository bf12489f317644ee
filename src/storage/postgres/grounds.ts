import { isDeepStrictEqual } from 'node:util';
import type { Change, StoreName } from '../../domain/outcome.ts';
import { Outdated } from '../../domain/store.ts';
import { expectedVersion, type Held, placeOf } from './rows.ts';

/** What a commit rests on: the version that must stand at each place. */
export type Grounds = { readonly stores: string[]; readonly keys: string[]; readonly versions: number[] };

/** What is known to stand at a place; undefined when that is not known here. */
export type Known = (store: StoreName, key: string) => Held | undefined;

/** The changes of a commit that count: of several to a place the last. */
export function lastOfEach(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((change) => [placeOf(change.store, change.key), change])).values()];
}

/** Throws `Outdated` when what is expected does not stand there as far as is known. */
export function checkExpected(expects: readonly Change[], known: Known): void {
  for (const { store, key, value } of expects) {
    const held = known(store, key);
    if (held && !isDeepStrictEqual(held.value ?? null, value)) throw new Outdated();
  }
}

/**
 * What a commit rests on: what it expects, what it changes, and what its turn has read. Where it is not known what
 * stood there, as with a line that is only added, nothing is expected.
 */
export function groundsOf(
  places: Iterable<{ readonly store: StoreName; readonly key: string }>,
  known: Known,
): Grounds {
  const grounds: Grounds = { stores: [], keys: [], versions: [] };
  const seen = new Set<string>();
  for (const { store, key } of places) {
    const held = known(store, key);
    const place = placeOf(store, key);
    if (!held || seen.has(place)) continue;
    seen.add(place);
    grounds.stores.push(store);
    grounds.keys.push(key);
    grounds.versions.push(expectedVersion(held));
  }
  return grounds;
}
