import { randomUUID } from 'node:crypto';
import { askedOnReturn, restingChanges } from '../announcements/subscriptions/returning.ts';
import type { Wanted } from '../announcements/subscriptions/own.ts';
import type { Answer } from '../domain/answer.ts';
import type { Change, Outcome } from '../domain/outcome.ts';
import type { PersonState } from '../domain/person.ts';
import type { Reply } from '../domain/reply.ts';
import { decided, type Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';

/** A person who cannot be written to since a moment; undefined when that is known already, or nothing is known of them. */
function awaySince(person: string, known: PersonState | undefined, at: string): Change | undefined {
  return known && !known.away ? { store: 'people', key: person, value: { ...known, away: at } } : undefined;
}

/** What follows when a person blocks the bot or lets it in again: it is noted, and what they are subscribed to rests. */
export function standingChanged(
  store: Wanted,
  { person, at }: Turn,
  known: PersonState | undefined,
  here: boolean,
): Outcome {
  const { away, ...back } = known ?? { firstSeen: at };
  const returned: Change | undefined = away ? { store: 'people', key: person, value: back } : undefined;
  const change = here ? returned : awaySince(person, known, at);
  const resting = here ? [] : restingChanges(store, person, at);
  return { replies: [], changes: [...(change ? [change] : []), ...resting], notices: [] };
}

/** Somebody who is back is asked once whether announcements shall go on, unless they have just said so themselves. */
export function withReturn(
  store: Wanted,
  { person, chat, at, input }: Turn,
  outcome: Outcome,
  word: (answer: Answer) => Reply,
): Outcome {
  const left = input.kind === 'membership' && !input.here;
  const said = outcome.forget || outcome.changes.some(({ store: name }) => name === 'subscriptions');
  const asked = left || said || chat !== person ? undefined : askedOnReturn(store, person, at);
  if (!asked) return outcome;
  return { ...outcome, replies: [...outcome.replies, word(asked.answer)], changes: [...outcome.changes, asked.change] };
}

/** Notes, under an update that names nobody, that a person's private chat takes nothing any more; a group, which is no person, changes nothing. */
export async function noteAway(
  store: Wanted & Pick<Store, 'person' | 'commit' | 'decide'>,
  chat: string,
  at: string,
): Promise<void> {
  const update = `away:${randomUUID()}`;
  const changes = await decided(store, { update, person: chat, chat }, () => {
    const change = awaySince(chat, store.person(chat), at);
    return [...(change ? [change] : []), ...restingChanges(store, chat, at)];
  });
  if (changes.length) await store.commit({ update, at, changes, messages: [] });
}
