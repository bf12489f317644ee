import { Temporal } from 'temporal-polyfill';
import type { Language } from '../domain/language.ts';
import type { DateWriting } from './date-writing.ts';
import { datesIn, type FoundDate } from './date-writings.ts';
import { piecesOf } from './pieces.ts';
import type { Written } from './writings.ts';

/** A day (YYYY-MM-DD), a month (YYYY-MM) or a year; or a day that no calendar has, as it was written. */
export type DateMeant =
  | { readonly day: string }
  | { readonly month: string }
  | { readonly year: number }
  | { readonly impossible: string };

/** A date with its place in the folded text. */
export type DateRead = { readonly from: number; readonly to: number } & DateMeant;

type Day = Temporal.PlainDate;

const inWeek = 7;
/** A 29 February returns within eight years, 1900 and 2100 left out. */
const yearsToSearch = 8;

function dayIn(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  return day <= daysInMonth ? Temporal.PlainDate.from({ year, month, day }) : undefined;
}

/** The next such day of a year, today among them. */
function nextDay(today: Day, month: number, day: number): Day | undefined {
  const years = Array.from({ length: yearsToSearch + 1 }, (_, i) => today.year + i);
  const days = years.map((year) => dayIn(year, month, day));
  return days.find((found) => found && Temporal.PlainDate.compare(found, today) >= 0);
}

/** The next day of a month with this number, today among them. */
function nextDayOfMonth(today: Day, day: number): Day | undefined {
  const months = [0, 1, 2].map((months) => today.toPlainYearMonth().add({ months }));
  const days = months.map(({ year, month }) => dayIn(year, month, day));
  return days.find((found) => found && Temporal.PlainDate.compare(found, today) >= 0);
}

function weekdayOf(today: Day, weekday: number, week: number | 'coming'): Day {
  const ahead = weekday - today.dayOfWeek;
  if (week === 'coming') return today.add({ days: ahead > 0 ? ahead : ahead + inWeek });
  return today.add({ days: ahead + week * inWeek });
}

const dayMeant = (day: Day | undefined): DateMeant | undefined => day && { day: day.toString() };
const monthMeant = (month: Temporal.PlainYearMonth): DateMeant => ({ month: month.toString() });

/** The next such month, this one among them. */
function nextMonth(today: Day, month: number): DateMeant {
  const year = month < today.month ? today.year + 1 : today.year;
  return monthMeant(Temporal.PlainYearMonth.from({ year, month }));
}

/** What a writing means on a day; undefined when no calendar has such a day or month. */
function meant(writing: DateWriting, today: Day): DateMeant | undefined {
  switch (writing.is) {
    case 'day': {
      const { year, month, day } = writing;
      return dayMeant(year === undefined ? nextDay(today, month, day) : dayIn(year, month, day));
    }
    case 'day-of-month':
      return dayMeant(nextDayOfMonth(today, writing.day));
    case 'month': {
      const { year, month } = writing;
      if (month < 1 || month > 12) return undefined;
      return year === undefined ? nextMonth(today, month) : monthMeant(Temporal.PlainYearMonth.from({ year, month }));
    }
    case 'year':
      return { year: writing.year };
    case 'days-away':
      return dayMeant(today.add({ days: writing.days }));
    case 'months-away': {
      const { months, whole } = writing;
      return whole ? monthMeant(today.toPlainYearMonth().add({ months })) : dayMeant(today.add({ months }));
    }
    case 'years-away':
      return { year: today.year + writing.years };
    case 'weekday':
      return dayMeant(weekdayOf(today, writing.weekday, writing.week));
  }
}

/** What the dates found in a text mean, counted from the day of the question (YYYY-MM-DD). */
export function datesMeant({ pieces }: Written, dates: readonly FoundDate[], today: string): DateRead[] {
  if (!dates.length) return [];
  const day = Temporal.PlainDate.from(today);
  return dates.map(({ first, next, writing }) => {
    const from = pieces[first]?.from ?? 0;
    const to = pieces[next - 1]?.to ?? from;
    const impossible = pieces.slice(first, next).map(({ text: piece, spaced }) => (spaced ? ` ${piece}` : piece));
    return { from, to, ...(meant(writing, day) ?? { impossible: impossible.join('').trim() }) };
  });
}

/** The dates in a text, in order: as its language writes them, and counted from the day of the question (YYYY-MM-DD). */
export function readDates(text: string, language: Language, today: string): DateRead[] {
  const written: Written = { pieces: piecesOf(text), language };
  return datesMeant(written, datesIn(written), today);
}
