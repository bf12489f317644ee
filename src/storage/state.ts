import type { Change } from '../domain/outcome.ts';
import type { OutgoingMessage } from '../domain/store.ts';
import type { JournalLine } from './journal-line.ts';
import { eachStore, type StoreName, type ValueOf } from './stores.ts';

/** All that is stored, as it is kept in memory. */
export type State = {
  readonly values: { readonly [S in StoreName]: Map<string, ValueOf<S>> };
  /** Committed updates, each with the time of its commit. */
  readonly updates: Map<string, string>;
  /** Messages whose sending has not ended, in the order of their commits. */
  readonly unsent: Map<string, OutgoingMessage>;
};

/** How long a committed update is remembered; Telegram offers one again for at most 24 hours. */
const rememberedMs = 48 * 60 * 60 * 1000;

/** The state before anything happened. */
export function emptyState(): State {
  return { values: eachStore(() => new Map()), updates: new Map(), unsent: new Map() };
}

function applyChange(values: State['values'], { store, key, value }: Change): void {
  const map: Map<string, unknown> = values[store];
  if (value === null) map.delete(key);
  else map.set(key, value);
}

/** Brings a state on by one line. It depends on nothing else, and lines applied once more in their order change nothing. */
export function apply(state: State, line: JournalLine): void {
  switch (line.kind) {
    case 'turn':
      for (const change of line.changes) applyChange(state.values, change);
      for (const message of line.messages) state.unsent.set(message.id, message);
      state.updates.set(line.update, line.at);
      return;
    case 'settled':
      state.unsent.delete(line.message);
  }
}

/** Forgets the updates that no channel will deliver again. */
export function forgetOldUpdates({ updates }: State, now: Date): void {
  const oldest = now.getTime() - rememberedMs;
  for (const [update, at] of updates) {
    if (Date.parse(at) < oldest) updates.delete(update);
  }
}
