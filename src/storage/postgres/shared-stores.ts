import type { Stored, StoreName } from '../../domain/outcome.ts';

/** A function that tells whose a value is. */
type OwnerOf<V> = (key: string, value: V) => string;

const itsKey = (key: string): string => key;
const behind = (mark: string) => (key: string) => key.slice(key.indexOf(mark) + 1);

/**
 * The stores that grow with the number of people, each with whose its values are (undefined: nobody's). Only the process
 * that leads has them in memory; in a turn they are read for its person. All others are in the memory of each process.
 */
const large: { readonly [S in StoreName]?: OwnerOf<Stored[S]> | undefined } = {
  people: itsKey,
  conversations: behind('|'),
  flows: behind('|'),
  subscriptions: itsKey,
  waiting: behind('/'),
  watches: (_key, { person }) => person,
  recipients: undefined,
  deliveries: behind('/'),
  letters: behind('/'),
  asked: undefined,
  auditKeys: itsKey,
  audit: undefined,
};

/** Whether every process has a store in memory. */
export const isShared = (store: StoreName): boolean => !(store in large);

/** Whose a value of a large store is. */
export function ownerOf<S extends StoreName>(store: S, key: string, value: Stored[S]): string | null {
  return large[store]?.(key, value) ?? null;
}
