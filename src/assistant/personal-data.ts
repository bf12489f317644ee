import { type Answer, block, type Choice, choice } from '../domain/answer.ts';
import { asItsPersonSees, withoutOfficer } from '../domain/enquiry.ts';
import type { Change, Entry } from '../domain/outcome.ts';
import { plainText, type TextDocument } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';

/** What is told of a person's data, beside what was decided about it. */
export type OwnData = { readonly answer: Answer; readonly document?: TextDocument; readonly forget?: true };

/** Where a person's data is looked up. */
export type OwnDataDeps = Pick<Store, 'entriesOf' | 'unsent' | 'all'>;

const privacyLines = ['what', 'subscriptions', 'words', 'why', 'how-long', 'where', 'yours'] as const;

const answerOf = (blocks: Answer['blocks'], choices: readonly Choice[][] = []): Answer => ({
  kind: 'answer',
  records: [],
  blocks,
  choices,
});

const toMenu = choice({ do: 'menu', page: 'start' }, 'button-menu');

/** What is stored of people, why, how long and where. */
export function privacyAnswer(): Answer {
  const lines = privacyLines.map((line) => block('item', `privacy-${line}`));
  return answerOf([block('title', 'privacy-title'), ...lines], [[toMenu]]);
}

/** In a group everybody would read along. */
const isPrivate = ({ chat, person }: Turn): boolean => chat === person;
const askInPrivate: OwnData = { answer: answerOf([block('line', 'personal-in-private')]) };

/** What a group sees of something that is answered in private. */
export const answeredInPrivate: Answer = answerOf([block('line', 'desk-in-private')]);

/** What officers keep for themselves of an enquiry is not told; it goes with the enquiry. */
const asTold = (entry: Entry): Entry =>
  entry.store === 'enquiries' ? { ...entry, value: asItsPersonSees(entry.value) } : entry;

/** What is stored of the person as it will be after this turn, which itself makes them known. */
function stored(deps: OwnDataDeps, { person, at }: Turn): readonly Entry[] {
  const entries = deps.entriesOf(person).map(asTold);
  const isKnown = entries.some(({ store, key }) => store === 'people' && key === person);
  return isKnown ? entries : [{ store: 'people', key: person, value: { firstSeen: at } }, ...entries];
}

/** All that is stored of a person, and nothing of anybody else, as a file. */
export function myData(deps: OwnDataDeps, turn: Turn): OwnData {
  if (!isPrivate(turn)) return askInPrivate;
  const waiting = deps.unsent().filter(({ chat }) => chat === turn.chat);
  const content = {
    person: turn.person,
    at: turn.at,
    stored: stored(deps, turn),
    unsent: waiting.map(({ id, reply }) => ({ id, text: plainText(reply) })),
  };
  const document = { name: 'mydata.json', text: `${JSON.stringify(content, null, 2)}\n` };
  return { answer: answerOf([block('line', 'mydata-file')], [[toMenu]]), document };
}

/** Asks before anything is deleted. */
export function askToDelete(turn: Turn): OwnData {
  if (!isPrivate(turn)) return askInPrivate;
  const yes = choice({ do: 'forget' }, 'button-delete-me');
  const no = choice({ do: 'menu', page: 'start' }, 'button-keep-me');
  return { answer: answerOf([block('line', 'deleteme-ask'), block('line', 'deleteme-remains')], [[yes], [no]]) };
}

/** What is said when a person's data is deleted: that it is, and what remains for how long. */
export function deleteNow(turn: Turn): OwnData {
  if (!isPrivate(turn)) return askInPrivate;
  return { answer: answerOf([block('line', 'deleteme-done'), block('line', 'deleteme-remains')]), forget: true };
}

/** Enquiries of others that somebody of the desk worked on, without them. */
function workedOn({ all }: OwnDataDeps, person: string): Change[] {
  return [...all('enquiries')].flatMap(([key, enquiry]): Change[] => {
    const { desk } = enquiry;
    const isIn = desk?.holder === person || desk?.notes.some(({ by }) => by === person);
    return isIn && enquiry.person !== person
      ? [{ store: 'enquiries', key, value: withoutOfficer(enquiry, person) }]
      : [];
  });
}

/** The changes after which nothing of a person is stored. */
export function removalOf(deps: OwnDataDeps, person: string): readonly Change[] {
  const own = deps.entriesOf(person).map(({ store, key }): Change => ({ store, key, value: null }));
  return [...own, ...workedOn(deps, person)];
}
