import { z } from 'zod';
import { type Inbox, inboxPlaces } from '../../domain/inbox.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';

const Updates = z.array(z.looseObject({ update_id: z.int() }));
/** An update as it came; what else is in it is checked where it is read. */
export type Update = z.infer<typeof Updates>[number];

/** The updates of a rush, which lie in the inbox until all of them are kept. */
export type Rush = {
  /** Those that a run which was killed has left; they become the rush. Only the first call finds any. */
  left(): Promise<readonly Update[]>;
  /** Up to which update all must be kept before more can be added; undefined while there is a free place. */
  full(): number | undefined;
  /** Puts updates into the inbox, behind those that lie there; false when there is no place for them. */
  add(updates: readonly Update[]): Promise<boolean>;
  /** Those that lie there; none when there is no rush. */
  updates(): readonly Update[];
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

/** Creates the rush of one bot; without an inbox there is never one. */
export function createRush(inbox: Inbox | undefined, log: Log): Rush {
  /** As many of the last polls as there are places, the oldest first. */
  let polls: readonly (readonly Update[])[] = [];
  let place = 0;
  let looked = false;
  let isEmpty = true;

  return {
    full: () => (polls.length < inboxPlaces ? undefined : polls[0]?.at(-1)?.update_id),
    updates: () => polls.flat(),
    async left() {
      if (looked || !inbox) return [];
      const texts = await inbox.left().catch((error: unknown) => {
        log.error(faultCode(error), 'the inbox could not be read; nothing is asked for until it can');
        throw error;
      });
      looked = true;
      isEmpty = texts.length === 0;
      const updates = inOrder(texts.flatMap(updatesIn));
      if (updates.length) polls = [updates, [], []];
      return updates;
    },
    async add(updates) {
      if (!inbox) return false;
      isEmpty = false;
      try {
        await inbox.put(place, JSON.stringify(updates));
      } catch (error) {
        log.warn(faultCode(error), 'the inbox could not be written; updates are asked for when those before are kept');
        return false;
      }
      place = (place + 1) % inboxPlaces;
      polls = [...polls, updates].slice(-inboxPlaces);
      return true;
    },
    async over() {
      polls = [];
      place = 0;
      if (isEmpty || !inbox) return;
      await inbox.clear().then(
        () => (isEmpty = true),
        (error: unknown) => log.warn(faultCode(error), 'the inbox could not be cleared'),
      );
    },
  };
}
