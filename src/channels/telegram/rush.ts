import { z } from 'zod';
import { type Inbox, inboxPlaces } from '../../domain/inbox.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';

const Updates = z.array(z.looseObject({ update_id: z.int() }));
/** An update as it came; what else is in it is checked where it is read. */
export type Update = z.infer<typeof Updates>[number];

/** What a poll has brought, as it lies in a place of the inbox. */
export type Placed = {
  readonly updates: readonly Update[];
  /** Kept when all of it has been passed on to be taken. */
  readonly passed: Promise<void>;
  isPassed(): boolean;
  pass(): void;
};

/** The updates of a rush, which lie in the inbox until all of them are kept. */
export type Rush = {
  /** Those that a run which was killed has left; they become the rush. Only the first call finds any. */
  left(): Promise<readonly Placed[]>;
  /** What must be passed on and kept before more can be added; undefined while there is a free place. */
  full(): Placed | undefined;
  /** Puts updates into the inbox, behind those that lie there; undefined when there is no place for them. */
  add(updates: readonly Update[]): Promise<Placed | undefined>;
  /** Those that lie there, the oldest first; none when there is no rush. */
  placed(): readonly Placed[];
  /** Those that lie there are passed on once more. */
  again(): readonly Placed[];
  /** All are kept: the inbox is cleared. */
  over(): Promise<void>;
};

/** What stands in a place of an inbox; half a text, as a kill leaves it, was not relied on yet. */
function updatesIn(text: string): readonly Update[] {
  try {
    return Updates.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

const inOrder = (updates: readonly Update[]) => updates.toSorted((a, b) => a.update_id - b.update_id);

function placed(updates: readonly Update[]): Placed {
  let isPassed = false;
  let told = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    told = resolve;
  });
  const pass = () => {
    isPassed = true;
    told();
  };
  return { updates, passed, isPassed: () => isPassed, pass };
}

/** Creates the rush of one bot; without an inbox there is never one. */
export function createRush(inbox: Inbox | undefined, log: Log): Rush {
  /** What each place holds, the oldest first. */
  let places: readonly (Placed | undefined)[] = [];
  let place = 0;
  let looked = false;
  let isEmpty = true;

  const all = (): readonly Placed[] => places.filter((each) => each !== undefined);

  return {
    full: () => (places.length < inboxPlaces ? undefined : places[0]),
    placed: all,
    again() {
      places = places.map((each) => each && placed(each.updates));
      return all();
    },
    async left() {
      if (looked || !inbox) return [];
      const texts = await inbox.left().catch((error: unknown) => {
        log.error(faultCode(error), 'the inbox could not be read; nothing is asked for until it can');
        throw error;
      });
      looked = true;
      isEmpty = texts.length === 0;
      const updates = inOrder(texts.flatMap(updatesIn));
      // Whichever places they lie in, all of them are kept before the first one is written again.
      if (updates.length) places = [placed(updates), ...Array.from({ length: inboxPlaces - 1 }, () => undefined)];
      return all();
    },
    async add(updates) {
      if (!inbox) return undefined;
      isEmpty = false;
      try {
        await inbox.put(place, JSON.stringify(updates));
      } catch (error) {
        log.warn(faultCode(error), 'the inbox could not be written; updates are asked for when those before are kept');
        return undefined;
      }
      place = (place + 1) % inboxPlaces;
      const added = placed(updates);
      places = [...places, added].slice(-inboxPlaces);
      return added;
    },
    async over() {
      places = [];
      place = 0;
      if (isEmpty || !inbox) return;
      await inbox.clear().then(
        () => (isEmpty = true),
        (error: unknown) => log.warn(faultCode(error), 'the inbox could not be cleared'),
      );
    },
  };
}
