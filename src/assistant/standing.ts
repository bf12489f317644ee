import type { Change, Outcome } from '../domain/outcome.ts';
import type { PersonState } from '../domain/person.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';

/** A person who cannot be written to since a moment; undefined when that is known already, or nothing is known of them. */
function awaySince(person: string, known: PersonState | undefined, at: string): Change | undefined {
  return known && !known.away ? { store: 'people', key: person, value: { ...known, away: at } } : undefined;
}

/** What follows when a person blocks the bot or lets it in again: it is noted, and nothing is said. */
export function standingChanged(turn: Turn, known: PersonState | undefined, here: boolean): Outcome {
  const { away, ...back } = known ?? { firstSeen: turn.at };
  const returned: Change | undefined = away ? { store: 'people', key: turn.person, value: back } : undefined;
  const change = here ? returned : awaySince(turn.person, known, turn.at);
  return { replies: [], changes: change ? [change] : [], notices: [] };
}

/** Notes that a person's private chat takes nothing any more; a group, which is no person, changes nothing. */
export async function noteAway(store: Pick<Store, 'person' | 'commit'>, chat: string, at: string): Promise<void> {
  const change = awaySince(chat, store.person(chat), at);
  if (change) await store.commit({ update: `away:${chat}:${at}`, at, changes: [change], messages: [] });
}
