import type { Entry, Stored, StoreName } from '../../domain/outcome.ts';
import type { Deciding, OutgoingMessage } from '../../domain/store.ts';
import { type Held, nothing, placeOf } from './rows.ts';

/**
 * What a turn that is being decided has before it of what is not in memory. What it asks for and does not find is noted,
 * and it gets nothing; what it decides then is thrown away, and it is decided anew when all it asked for is there.
 */
export type View = {
  readonly of: Deciding;
  readonly held: Map<string, readonly [StoreName, string, Held]>;
  readonly whole: Map<StoreName, ReadonlyMap<string, Stored[StoreName]>>;
  readonly own: Map<string, readonly Entry[]>;
  unsent: readonly OutgoingMessage[] | undefined;
  missing: Missing;
};

/** What was asked for and is not there yet. */
export type Missing = {
  readonly places: Map<string, readonly [StoreName, string]>;
  readonly whole: Set<StoreName>;
  readonly own: Set<string>;
  unsent: boolean;
};

const nothingMissing = (): Missing => ({ places: new Map(), whole: new Set(), own: new Set(), unsent: false });

/** The places of which nearly every turn of a person reads. */
function usualPlaces({ person, chat }: Deciding): (readonly [StoreName, string])[] {
  return [
    ['people', person],
    ['conversations', `${chat}|${person}`],
    ['flows', `${chat}|${person}`],
    ['subscriptions', person],
    ['auditKeys', person],
  ];
}

/** Opens the view of a turn; what nearly every turn reads is missing at first. */
export function openView(of: Deciding): View {
  const places = new Map(usualPlaces(of).map((place) => [placeOf(...place), place]));
  return {
    of,
    held: new Map(),
    whole: new Map(),
    own: new Map(),
    unsent: undefined,
    missing: { ...nothingMissing(), places },
  };
}

/** Whether something was asked for that is not there yet. */
export const isWanting = ({ missing: { places, whole, own, unsent } }: View): boolean =>
  places.size > 0 || whole.size > 0 || own.size > 0 || unsent;

/** Hands over what is missing, to be fetched. */
export function takeMissing(view: View): Missing {
  const { missing } = view;
  view.missing = nothingMissing();
  return missing;
}

/** What stands at a place; noted as missing when that is not known. */
export function viewedAt(view: View, store: StoreName, key: string): Held {
  const place = placeOf(store, key);
  const held = view.held.get(place)?.[2];
  if (held) return held;
  const inWhole = view.whole.get(store);
  if (inWhole) return { ...nothing, value: inWhole.get(key) };
  view.missing.places.set(place, [store, key]);
  return nothing;
}

/** All values of a store; noted as missing when they are not known. */
export function viewedAll(view: View, store: StoreName): Iterable<[string, Stored[StoreName]]> {
  const whole = view.whole.get(store);
  if (!whole) view.missing.whole.add(store);
  return whole ?? [];
}
