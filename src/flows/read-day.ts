import { Temporal } from 'temporal-polyfill';
import { block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { dayKind } from '../domain/working-days.ts';
import { calendarYears } from '../answers/day-words.ts';
import { titledProcedures } from '../understanding/procedures-named.ts';
import type { FlowContext, StepChoice, StepRead } from './flow.ts';
import { saysLittleElse } from './little-else.ts';
import { asksSomething, hasNoWord } from './read-choice.ts';
import { wordOf } from './word-of.ts';

/** The length of YYYY-MM-DD: a month or a year is no day to count from. */
const fullDate = 10;

/** A day of the years whose days off are known; of another one nothing can be counted. */
function dayRead({ calendar }: KnowledgeBase, day: string): StepRead {
  if (dayKind(calendar, day).kind !== 'beyond-calendar') return { kind: 'value', value: day };
  return { kind: 'refused', why: block('note', 'flow-day-beyond', { years: calendarYears(calendar) }) };
}

/** Reads one day in any usual writing; a day that no calendar has is refused, and a question is left to others. */
export function readAnyDay(text: string, { read }: FlowContext): StepRead {
  const reading = read(text);
  const { dated } = reading;
  if (!dated.length && hasNoWord(text)) return { kind: 'refused', why: block('note', 'flow-day-wanted') };
  if (asksSomething(text) || !dated.length || titledProcedures(reading).length || !saysLittleElse(reading, dated))
    return { kind: 'other' };
  if (dated.some(({ impossible }) => impossible)) return { kind: 'refused', why: block('note', 'outside-no-such-day') };
  const [day, ...others] = dated.filter(({ date }) => date.length === fullDate);
  if (!day || others.length) return { kind: 'refused', why: block('note', 'flow-day-wanted') };
  return { kind: 'value', value: day.date };
}

/** Reads one day of the years whose days off are known. */
export function readDay(text: string, context: FlowContext): StepRead {
  const day = readAnyDay(text, context);
  return day.kind === 'value' ? dayRead(context.base, wordOf(day.value)) : day;
}

const monday = 1;
const inWeek = 7;

/** Today, tomorrow and the next Monday as buttons; each day once. */
export function dayChoices({ today }: FlowContext): StepChoice[] {
  const now = Temporal.PlainDate.from(today);
  const toMonday = (monday - now.dayOfWeek + inWeek) % inWeek || inWeek;
  const days = [
    { id: 'today', say: 'flow-day-today', day: now },
    { id: 'tomorrow', say: 'flow-day-tomorrow', day: now.add({ days: 1 }) },
    { id: 'monday', say: 'flow-day-monday', day: now.add({ days: toMonday }) },
  ];
  const once = days.filter(({ day }, i) => days.findIndex((other) => other.day.equals(day)) === i);
  return once.map(({ id, say, day }) => ({
    id,
    label: { say, with: { day: { asOf: day.toString() } } },
    value: day.toString(),
  }));
}
