import { z } from 'zod';
import type { Inbox } from '../../domain/inbox.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';

const Updates = z.array(z.looseObject({ update_id: z.int() }));
/** An update as it came; what else is in it is checked where it is read. */
export type Update = z.infer<typeof Updates>[number];

/** The updates of a rush, which lie in the inbox until all of them are kept. */
export type Rush = {
  /** Those that a run which was killed has left; they become the rush. Only the first call finds any. */
  left(): Promise<readonly Update[]>;
  /** Puts updates into the inbox; without a place for them there is no rush. */
  begin(updates: readonly Update[]): Promise<void>;
  /** Those that lie there; none when there is no rush. */
  updates(): readonly Update[];
  /** All are kept: the inbox is cleared. */
  over(): Promise<void>;
};

/** What stands in an inbox; half a text, as a kill leaves it, was not relied on yet. */
function updatesIn(text: string): readonly Update[] {
  try {
    return Updates.safeParse(JSON.parse(text)).data ?? [];
  } catch {
    return [];
  }
}

/** Creates the rush of one bot; without an inbox there is never one. */
export function createRush(inbox: Inbox | undefined, log: Log): Rush {
  let current: readonly Update[] = [];
  let looked = false;
  let isEmpty = true;

  return {
    updates: () => current,
    async left() {
      if (looked || !inbox) return [];
      const text = await inbox.left().catch((error: unknown) => {
        log.error(faultCode(error), 'the inbox could not be read; nothing is asked for until it can');
        throw error;
      });
      looked = true;
      isEmpty = text === undefined;
      current = text === undefined ? [] : updatesIn(text);
      return current;
    },
    async begin(updates) {
      if (!inbox) return;
      isEmpty = false;
      try {
        await inbox.put(JSON.stringify(updates));
        current = updates;
      } catch (error) {
        current = [];
        log.warn(faultCode(error), 'the inbox could not be written; updates are asked for when those before are kept');
      }
    },
    async over() {
      current = [];
      if (isEmpty || !inbox) return;
      await inbox.clear().then(
        () => (isEmpty = true),
        (error: unknown) => log.warn(faultCode(error), 'the inbox could not be cleared'),
      );
    },
  };
}
