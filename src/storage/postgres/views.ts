import type { Change, Entry, Stored, StoreName } from '../../domain/outcome.ts';
import type { Deciding, OutgoingMessage } from '../../domain/store.ts';
import { asStoreFault } from './database.ts';
import type { Known } from './grounds.ts';
import type { PostgresParts } from './parts.ts';
import { heldOf, messageOf, nothing, placeOf, type Row } from './rows.ts';
import { isShared } from './shared-stores.ts';
import { isWanting, type Missing, openView, takeMissing, type View, viewedAll, viewedAt } from './view.ts';

/** What the turn of a commit had before it. */
type Viewed = {
  readonly chat: string | undefined;
  readonly known: Known;
  /** The places it has read. */
  read(): Iterable<{ readonly store: StoreName; readonly key: string }>;
  readonly view: View;
};

/** What turns have before them of what is not in memory. */
export type Views = {
  decide<T>(deciding: Deciding, decide: () => T): Promise<T>;
  at(store: StoreName, key: string): Stored[StoreName] | undefined;
  all(store: StoreName): Iterable<[string, Stored[StoreName]]>;
  ownOf(person: string): readonly Entry[];
  /** What waits to be sent to the chat of the turn; undefined outside of one. */
  unsent(): readonly OutgoingMessage[] | undefined;
  /** The view of the turn that a commit is of, which is then over. */
  of(update: string): Viewed;
  /** Reads what stands at the places of changes. */
  learn(changes: readonly Change[], into: Viewed): Promise<void>;
};

/** A turn that goes on asking for more is broken. */
const mostReadings = 30;
/** Turns between their decision and their commit. */
const mostOpen = 2000;

const notInTurn = (store: StoreName): Error => new Error(`outside a turn the store ${store} cannot be read here`);

/** Creates the views over a database. */
export function createViews({
  database,
  patient,
  replica,
  following,
}: Pick<PostgresParts, 'database' | 'patient' | 'replica' | 'following'>): Views {
  const open = new Map<string, View>();
  let current: View | undefined;

  async function readPlaces(view: View, places: Missing['places']): Promise<void> {
    const wanted = [...places.values()].filter(([store]) => !replica.has(store));
    const rows = await following.read(
      wanted.map(([store]) => store),
      wanted.map(([, key]) => key),
    );
    for (const [place, [store, key]] of places) view.held.set(place, [store, key, nothing]);
    for (const row of rows) view.held.set(placeOf(row.store, row.key), [row.store, row.key, heldOf(row)]);
  }

  async function readWhole(view: View, store: StoreName): Promise<void> {
    const rows = await patient.ask<Row>(
      'whole',
      'select store, key, value, version from entries where store = $1 and value is not null',
      [store],
    );
    const values = rows.map((row) => [row.key, heldOf(row).value] as const);
    view.whole.set(store, new Map(values as readonly (readonly [string, Stored[StoreName]])[]));
  }

  async function readOwn(view: View, person: string): Promise<void> {
    const rows = await database.ask<Row>(
      'own',
      'select store, key, value, version from entries where owner = $1 and not shared and value is not null',
      [person],
    );
    for (const row of rows) view.held.set(placeOf(row.store, row.key), [row.store, row.key, heldOf(row)]);
    view.own.set(
      person,
      rows.map((row) => ({ store: row.store, key: row.key, value: heldOf(row).value }) as Entry),
    );
  }

  async function readUnsent(view: View): Promise<void> {
    const rows = await database.ask<{ message: string }>(
      'unsent',
      'select message from outbox where chat = $1 order by seq',
      [view.of.chat],
    );
    view.unsent = rows.map(({ message }) => messageOf(message));
  }

  /** Even when nothing is missing, what all have in memory is brought up to the moment of the turn. */
  async function fetch(view: View): Promise<void> {
    const missing = takeMissing(view);
    try {
      await readPlaces(view, missing.places);
      for (const store of missing.whole) await readWhole(view, store);
      for (const person of missing.own) await readOwn(view, person);
      if (missing.unsent) await readUnsent(view);
    } catch (error) {
      throw asStoreFault(error);
    }
  }

  /** What is decided while something is missing counts for nothing, a fault in it neither. */
  function tried<T>(view: View, decide: () => T): { readonly result: T } | undefined {
    current = view;
    try {
      const result = decide();
      return isWanting(view) ? undefined : { result };
    } catch (error) {
      if (!isWanting(view)) throw error;
      return undefined;
    } finally {
      current = undefined;
    }
  }

  function remember(view: View): void {
    open.delete(view.of.update);
    open.set(view.of.update, view);
    if (open.size > mostOpen) for (const first of open.keys()) return void open.delete(first);
  }

  const knownIn =
    (view: View): Known =>
    (store, key) =>
      view.held.get(placeOf(store, key))?.[2];

  return {
    async decide(deciding, decide) {
      const view = openView(deciding);
      for (let readings = 0; readings < mostReadings; readings += 1) {
        await fetch(view);
        const done = tried(view, decide);
        if (!done) continue;
        remember(view);
        return done.result;
      }
      throw new Error(`a turn asked for more ${mostReadings} times`);
    },
    at(store, key) {
      if (current) return viewedAt(current, store, key).value;
      // Beside a turn a language is looked up for a word to somebody: without it the app's is as good.
      if (store === 'people') return undefined;
      throw notInTurn(store);
    },
    all(store) {
      if (!current) throw notInTurn(store);
      return viewedAll(current, store);
    },
    ownOf(person) {
      if (!current) throw notInTurn('people');
      const own = current.own.get(person);
      if (!own) current.missing.own.add(person);
      return own ?? [];
    },
    unsent() {
      if (!current) return undefined;
      if (!current.unsent) current.missing.unsent = true;
      return current.unsent ?? [];
    },
    of(update) {
      const view = open.get(update) ?? openView({ update, person: '', chat: '' });
      const isTurn = open.delete(update);
      return {
        view,
        chat: isTurn ? view.of.chat : undefined,
        known: knownIn(view),
        *read() {
          for (const [store, key] of view.held.values()) if (!isShared(store)) yield { store, key };
        },
      };
    },
    learn: (changes, { view }) =>
      changes.length
        ? readPlaces(
            view,
            new Map(changes.map(({ store, key }) => [placeOf(store, key), [store, key]] as const)),
          ).catch((error: unknown) => {
            throw asStoreFault(error);
          })
        : Promise.resolve(),
  };
}
