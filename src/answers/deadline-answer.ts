import { type Answer, type Arg, type Block, block } from '../domain/answer.ts';
import type { Duration } from '../domain/entries.ts';
import { type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import type { DeadlineQuestion } from '../domain/question.ts';
import { type Counted, lastDayToFile, periodEnd, workingDayFrom } from '../domain/working-days.ts';
import { underField } from './choices.ts';
import { cited, isUnverified } from './cite.ts';
import { clockBlocks, countedBlocks, filedOnDayOff, provisionalBlocks } from './deadline-count.ts';
import { calendarYears, dayArg } from './day-words.ts';
import { notPublishedBlocks } from './not-published.ts';
import { nested } from './said.ts';

/** A time limit counted out for the day of the question. */
type Due = { readonly entry: Duration; readonly counted: Counted };

function dueOf({ calendar }: KnowledgeBase, question: DeadlineQuestion, entry: Duration): Due {
  const { day, counts } = question;
  if (counts === 'back-from-due') return { entry, counted: lastDayToFile(calendar, day, entry) };
  const received = workingDayFrom(calendar, day);
  return { entry, counted: received ? periodEnd(calendar, received, entry) : { kind: 'beyond-calendar' } };
}

/** The day that was asked for: when it is due, or by when to file; for a notice before an event, when each may be. */
function askedDay(base: KnowledgeBase, { day, counts }: DeadlineQuestion, { entry, counted }: Due): Arg {
  if (counted.kind === 'beyond-calendar') return nested('deadline-beyond', { years: calendarYears(base.calendar) });
  const received = dayArg(counted.received);
  const end = dayArg(counted.end);
  const back = counts === 'back-from-due';
  if (entry.counts === 'before')
    return back
      ? nested('deadline-notify-by', { date: received, event: dayArg(day) })
      : nested('deadline-not-before', { date: end, received });
  return back
    ? nested('deadline-file-by', { date: received, wanted: dayArg(day) })
    : nested('deadline-due', { date: end });
}

const daysOf = ({ value, unit }: Duration): Arg => ({ amount: value, unit });

const withCase = ({ case: prose }: Duration, value: Arg): Arg =>
  prose ? nested('with-case', { case: { prose }, value }) : value;

/** Says of a day that it may still move. */
function hedged({ counted }: Due, value: Arg): Arg {
  const undecided = counted.kind === 'counted' && counted.provisional.length > 0;
  return undecided ? nested('provisional-value', { value }) : value;
}

/** The day asked for, before it that nobody has checked the days it rests on. */
function headline(base: KnowledgeBase, question: DeadlineQuestion, due: Due): Block {
  const value = withCase(due.entry, hedged(due, askedDay(base, question, due)));
  return block('line', isUnverified(base, due.entry) ? 'unofficial-value' : 'item', { value });
}

/** Another case: its own day, unless it is counted from another event than the ordinary case. */
function otherCase(base: KnowledgeBase, question: DeadlineQuestion, ordinary: Duration, due: Due): Arg {
  const { entry } = due;
  const days = cited(base, daysOf(entry), entry);
  const from = entry.countedFrom;
  if (from && from.en !== ordinary.countedFrom?.en)
    return withCase(entry, nested('with-counted-from', { value: days, from: { prose: from } }));
  const day = nested('deadline-by-days', { day: askedDay(base, question, due), days });
  return withCase(entry, hedged(due, day));
}

function otherCases(
  base: KnowledgeBase,
  question: DeadlineQuestion,
  [ordinary, ...others]: readonly Duration[],
): Block[] {
  if (!ordinary) return [];
  return others.map((entry) => {
    const value = otherCase(base, question, ordinary, dueOf(base, question, entry));
    return block('item', 'item', { value });
  });
}

/** How the count went: from which day, over which days off, and what may still change it. */
function howCounted(base: KnowledgeBase, question: DeadlineQuestion, { entry, counted }: Due): Block[] {
  const days = cited(base, daysOf(entry), entry);
  const note = entry.note ? [block('note', 'item', { value: { prose: entry.note } })] : [];
  if (counted.kind === 'beyond-calendar') return [block('line', 'item', { value: days }), ...note];
  const filed = question.counts === 'from-filing' ? question.day : counted.received;
  return [
    ...filedOnDayOff(base, filed, counted.received),
    ...countedBlocks(base, entry, counted, days),
    ...provisionalBlocks(base, filed, counted),
    ...clockBlocks(base, entry),
    ...note,
  ];
}

/** Counted back from an event, the notice that has to come before it stands first. */
function inOrder(days: readonly Duration[], { counts }: DeadlineQuestion): readonly Duration[] {
  const isNotice = (entry: Duration) => counts === 'back-from-due' && entry.counts === 'before';
  return [...days.filter(isNotice), ...days.filter((entry) => !isNotice(entry))];
}

function dueBlocks(base: KnowledgeBase, record: KnownRecord, question: DeadlineQuestion): Block[] {
  const days = record.kind === 'procedure' ? (record.days ?? []).filter(({ former }) => !former) : [];
  const inForce = inOrder(days, question);
  const [ordinary] = inForce;
  if (!ordinary) return notPublishedBlocks(base, record, 'days');
  const due = dueOf(base, question, ordinary);
  return [headline(base, question, due), ...howCounted(base, question, due), ...otherCases(base, question, inForce)];
}

/** Answers when a procedure is due, or by when to file it: the day first, then how it was counted. */
export function deadlineAnswer(base: KnowledgeBase, question: DeadlineQuestion): Answer {
  const record = recordOf(base, question.procedure);
  return {
    kind: 'answer',
    records: [record.ref],
    blocks: [block('title', 'record-name', { name: { names: record.names } }), ...dueBlocks(base, record, question)],
    more: { do: 'more', record: record.ref, field: 'days' },
    choices: underField(record, 'days'),
  };
}
