import type { Store } from '../domain/store.ts';
import { type JournalLine, settledLine, turnLine } from './journal-line.ts';
import type { State } from './state.ts';

/** What a store does with its lines. */
export type Keeping = {
  readonly state: State;
  readonly now: () => Date;
  /** Keeps a line and then applies it to the state; when it fails, the state is as before. */
  readonly keep: (line: JournalLine) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The behaviour that all stores have in common, over a state and a way of keeping lines. */
export function createStateStore({ state, now, keep, close }: Keeping): Store {
  const committing = new Map<string, Promise<void>>();
  let closed: Promise<void> | undefined;

  const checkOpen = () => {
    if (closed) throw new Error('the store is closed');
  };

  return {
    person: (key) => state.values.people.get(key),
    conversation: (key) => state.values.conversations.get(key),
    enquiry: (reference) => state.values.enquiries.get(reference),
    flow: (key) => state.values.flows.get(key),
    knows: (update) => state.updates.has(update),
    unsent: () => [...state.unsent.values()],
    async commit(commit) {
      checkOpen();
      if (state.updates.has(commit.update)) return false;
      const first = committing.get(commit.update);
      if (first) {
        await first; // when that fails, this one has failed too: false would mean that the update is kept
        return false;
      }
      const kept = keep(turnLine(commit));
      committing.set(commit.update, kept);
      try {
        await kept;
        return true;
      } finally {
        committing.delete(commit.update);
      }
    },
    async settle(messageId, delivery) {
      checkOpen();
      if (state.unsent.has(messageId)) await keep(settledLine(messageId, delivery, now()));
    },
    close: () => (closed ??= close()),
  };
}
