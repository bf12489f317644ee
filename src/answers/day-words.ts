import { Temporal } from 'temporal-polyfill';
import type { Arg } from '../domain/answer.ts';
import type { Calendar } from '../domain/calendar.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { nested } from './said.ts';

/** The first and the last of days in a row. */
export type DaySpan = { readonly first: string; readonly last: string };

/** A day in full with its weekday. */
export function dayArg(day: string): Arg {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return nested('date-with-weekday', { date: { asOf: day }, weekday: nested(`weekday-${dayOfWeek}`) });
}

/** Days in a row: "14–22 February 2026"; a single day with its weekday. */
export function spanArg({ first, last }: DaySpan): Arg {
  if (first === last) return dayArg(first);
  const days: Record<string, Arg> = { first: { asOf: first }, last: { asOf: last } };
  if (first.slice(0, 7) !== last.slice(0, 7)) return nested('days-across-months', days);
  const dayOf = (day: string): Arg => ({ number: Number(day.slice(8)) });
  return nested('days-in-month', { ...days, firstDay: dayOf(first), lastDay: dayOf(last) });
}

/** Days in order, joined where one follows the other. */
function spansOf(days: readonly string[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const day of [...new Set(days)].toSorted()) {
    const before = spans.at(-1);
    if (before && Temporal.PlainDate.from(before.last).add({ days: 1 }).toString() === day)
      spans[spans.length - 1] = { first: before.first, last: day };
    else spans.push({ first: day, last: day });
  }
  return spans;
}

/** Some days, joined where they follow each other. */
export const daysArg = (days: readonly string[]): Arg => ({ list: spansOf(days).map(spanArg) });

/** What a day off is for; a checked calendar names every occasion it uses. */
export function occasionArg({ calendar }: KnowledgeBase, id: string): Arg {
  const labels = calendar.occasions[id];
  if (!labels) throw new Error(`no occasion ${id} in calendar.yaml`);
  return { labels };
}

/** The years whose days off are on record. */
export function calendarYears({ years }: Calendar): Arg {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { words: first === last ? `${first}` : `${first}–${last}` };
}
