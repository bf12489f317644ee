import type { AgendaContext, Due } from '../../agenda/agenda.ts';
import { deliveryKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import { isSubscribed } from '../../domain/subscription.ts';
import type { Waiting } from '../../domain/waiting.ts';
import { languageOf } from '../sender/audience.ts';
import { type Letter, lettersOf } from '../sender/letters.ts';
import { digestAnswer, type Told } from './digest.ts';
import { standingOf, toldWithCorrections, waitingOf } from './held.ts';

/** So many people are written to at once, so that nobody's answer waits for it. */
const peopleAtOnce = 100;

type Held = { readonly key: string; readonly id: string; readonly waiting: Waiting };

/** What is due now, by person. What is paused stays where it is. */
function dueByPerson({ store, now }: AgendaContext): Map<string, Held[]> {
  const at = now.toISOString();
  const due = new Map<string, Held[]>();
  for (const [key, waiting] of store.all('waiting')) {
    if (waiting.due > at) continue;
    const { id, person } = waitingOf(key);
    if (standingOf(store, id, store.get('announcements', id)) === 'stays') continue;
    const held = due.get(person);
    if (held) held.push({ key, id, waiting });
    else if (due.size < peopleAtOnce) due.set(person, [{ key, id, waiting }]);
  }
  return due;
}

/** Whether somebody still wants an announcement and can be written to. */
function isWanted({ store }: AgendaContext, person: string, { id }: Held): boolean {
  const announcement = store.get('announcements', id);
  const what = announcement?.what;
  return (
    what?.kind === 'message' &&
    standingOf(store, id, announcement) === 'goes' &&
    isSubscribed(store.get('subscriptions', person), what.to.topic) &&
    !store.person(person)?.away
  );
}

/** The letters of a person: what is gathered as one, everything else each by itself. */
function lettersTo(context: AgendaContext, person: string, held: readonly Held[]): Letter[] {
  const wanted = held.filter((one) => isWanted(context, person, one));
  const told = (some: readonly Held[]) => some.flatMap(({ id }) => toldWithCorrections(context.store, id));
  const gathered = told(wanted.filter(({ waiting }) => waiting.gathered));
  const single = wanted.filter(({ waiting }) => !waiting.gathered).map((one) => told([one]));
  return [...single, gathered].filter(({ length }) => length).map((all) => letterOf(context, person, all));
}

function letterOf({ base, store, word }: AgendaContext, person: string, all: readonly Told[]): Letter {
  const [first] = all;
  const file = all.length === 1 ? first?.what.content.file : undefined;
  const { chat, reply } = word({ chat: person, answer: digestAnswer(base, all, languageOf(store, person)) });
  return { chat, reply: file ? { ...reply, file } : reply };
}

/** It counts as delivered, so that a correction reaches who got it late, too. */
function keptOf(context: AgendaContext, person: string, held: readonly Held[]): Change[] {
  const at = Math.floor(context.now.getTime() / 1000);
  return held.flatMap((one): Change[] => [
    { store: 'waiting', key: one.key, value: null },
    ...(isWanted(context, person, one)
      ? [{ store: 'deliveries' as const, key: deliveryKey(one.id, person), value: { as: 'sent' as const, at } }]
      : []),
  ]);
}

/** Letters in rounds in which each person has one: a round is a name of the sender's. */
function inRounds(update: string, at: string, letters: readonly (readonly Letter[])[]): Change[] {
  const rounds = Math.max(0, ...letters.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lettersOf(
      `${update}:${round}`,
      at,
      letters.flatMap((own) => own.slice(round, round + 1)),
    ),
  ).flat();
}

/** What waited for the end of people's quiet hours or for their digest, handed to the sender when it is due. */
export function* lateAnnouncements(context: AgendaContext): Iterable<Due> {
  const due = [...dueByPerson(context)];
  if (!due.length) return;
  const at = context.now.toISOString();
  const update = `late:${at}`;
  const letters = due.map(([person, held]) => lettersTo(context, person, held));
  const changes = [...inRounds(update, at, letters), ...due.flatMap(([person, held]) => keptOf(context, person, held))];
  const expects = due.flatMap(([, held]) =>
    held.map(({ key, waiting }): Change => ({ store: 'waiting', key, value: waiting })),
  );
  yield { update, changes, notices: [], expects };
}
