import type { AgendaContext, AgendaItem } from '../../agenda/agenda.ts';
import { type Answer, type Arg, type Block, block, choice } from '../../domain/answer.ts';
import type { Directive } from '../../domain/directive.ts';
import { haiPhongDay, haiPhongHour } from '../../domain/hai-phong-time.ts';
import { mayUse, type Role } from '../../domain/officer.ts';
import { isWorkingDay } from '../../domain/working-days.ts';
import { nested } from '../../answers/said.ts';
import { fold } from '../../understanding/fold.ts';
import { filterCases } from '../cases/filter-cases.ts';
import { directiveWords, soonUntil } from '../status/items.ts';
import { standing } from '../status/standing.ts';
import { recordOf, type Subject, subjectName, subjectOfCase } from '../status/subject.ts';
import { openDirectives } from './about.ts';

/** The digest goes out at eight; one that was missed goes out until noon of the same day. */
const fromHour = 8;
const untilHour = 12;
/** Lines a part; the others are counted. */
const mostLines = 8;

/** Something with a day that is past or soon: whose it is, and how it is said. */
type Dated = {
  readonly day: string;
  readonly says: () => Arg;
  readonly names: readonly string[];
  readonly by?: string;
};

const datedDirective = (directive: Directive): Dated => {
  const { person, responsibility, time } = directive.clears;
  return { day: time, says: () => directiveWords(directive), names: [person ?? '', responsibility ?? ''] };
};

/** Where a subject stands, when its next date is past or soon. */
function datedSubject(context: AgendaContext, of: Subject, until: string, officer = ''): Dated[] {
  const { progress, by } = standing(context, of);
  const { next, clears } = progress;
  if (!next || next > until || progress.stage === 'ended' || progress.stage === 'operating') return [];
  const says = () => nested('digest-next', { name: subjectName(context, of), at: { asOf: next } });
  return [
    { day: next, says, names: [officer, clears?.person ?? '', clears?.responsibility ?? ''], ...(by ? { by } : {}) },
  ];
}

/** All that is past or soon, the earliest first. */
function datedOn(context: AgendaContext, today: string): Dated[] {
  const { store } = context;
  const until = soonUntil(today);
  const records = [...store.all('progress')].flatMap(([subject]) => (recordOf(context, subject) ? [subject] : []));
  const all = [
    ...openDirectives(context)
      .filter(({ clears }) => clears.time <= until)
      .map(datedDirective),
    ...records.flatMap((of) => datedSubject(context, of, until)),
    ...filterCases(store, { today }).flatMap(({ value }) =>
      datedSubject(context, subjectOfCase(value), until, value.officer),
    ),
  ];
  return all.toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Somebody of the desk as the digest knows them. */
type Reader = { readonly person: string; readonly role: Role; readonly called: string };

function readersOf({ store, owners }: AgendaContext): Reader[] {
  const officers = [...store.all('officers')].map(([person, { role, called }]) => ({ person, role, called }));
  const others = officers.filter(({ person }) => !owners.includes(person));
  return [...owners.map((person) => ({ person, role: 'owner' as const, called: '' })), ...others];
}

/** Whether something concerns a reader: editors and owners see all, officers what bears their name or they saved last. */
function concerns({ store }: AgendaContext, { person, role, called }: Reader, { names, by }: Dated): boolean {
  if (mayUse(role, 'editor')) return true;
  const key = store.get('auditKeys', person)?.key;
  return (key !== undefined && by === key) || names.some((name) => name && fold(name).includes(fold(called)));
}

function part(say: string, dated: readonly Dated[]): Block[] {
  if (!dated.length) return [];
  const more = dated.length - mostLines;
  return [
    block('line', say, { count: { number: dated.length } }),
    ...dated.slice(0, mostLines).map(({ says }) => block('item', 'digest-item', { value: says() })),
    ...(more > 0 ? [block('note', 'digest-more', { count: { number: more } })] : []),
  ];
}

/** What is past and what is soon, as a message. */
function digestAnswer(today: string, dated: readonly Dated[]): Answer {
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'digest-title', { day: { asOf: today } }),
      ...part(
        'digest-overdue',
        dated.filter(({ day }) => day < today),
      ),
      ...part(
        'digest-due',
        dated.filter(({ day }) => day >= today),
      ),
    ],
    choices: [
      [choice({ do: 'act', verb: 'items', of: 'd' }, 'desk-delayed'), choice({ do: 'act', verb: 'due' }, 'desk-due')],
      [choice({ do: 'act', verb: 'digest', choice: 'off' }, 'digest-off')],
    ],
  };
}

/** Whether digests go out at a moment: the morning of a working day. */
function isMorning({ base, now }: AgendaContext, today: string): boolean {
  const hour = haiPhongHour(now.toISOString());
  return hour >= fromHour && hour < untilHour && isWorkingDay(base.calendar, today);
}

/** The digest of each of the desk who wants one, once a working day; none when there is nothing to tell. */
export const digests: AgendaItem = function* (context) {
  const { store, now } = context;
  const today = haiPhongDay(now.toISOString());
  if (!isMorning(context, today)) return;
  const waiting = readersOf(context).filter(({ person }) => {
    const state = store.get('digests', person);
    return !state?.off && state?.last !== today;
  });
  if (!waiting.length) return;
  const dated = datedOn(context, today);
  for (const reader of waiting) {
    const { person } = reader;
    const own = dated.filter((each) => concerns(context, reader, each));
    yield {
      update: `digest:${person}:${today}`,
      changes: [{ store: 'digests', key: person, value: { last: today } }],
      notices: own.length ? [{ chat: person, answer: digestAnswer(today, own) }] : [],
      expects: [{ store: 'digests', key: person, value: store.get('digests', person) ?? null }],
    };
  }
};
