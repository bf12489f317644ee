import { Temporal } from 'temporal-polyfill';
import type { Calendar } from './calendar.ts';
import type { Duration } from './entries.ts';

type DayOff = Calendar['daysOff'][number];
type WorkingSaturday = Calendar['workingSaturdays'][number];

/** What the calendar says of a day; of a day outside its years it says nothing. */
export type DayKind =
  | { readonly kind: 'working' }
  | { readonly kind: 'make-up'; readonly saturday: WorkingSaturday }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'day-off'; readonly dayOff: DayOff }
  | { readonly kind: 'beyond-calendar' };

/** A time limit; `before` is a notice that must lie so long before an event. */
export type Period = Pick<Duration, 'value' | 'unit' | 'counts'>;

/** A period counted out, or the plain word that the calendar does not reach so far. Days are YYYY-MM-DD. */
export type Counted =
  | {
      readonly kind: 'counted';
      /** The day of receipt, which is not counted itself. */
      readonly received: string;
      readonly end: string;
      /** The day off on which the last day fell, when the end moved to the next working day. */
      readonly movedFrom?: string;
      /** Days off and make-up Saturdays that the count touches: calendar days pass over them except at their end. */
      readonly daysOff: readonly DayOff[];
      readonly saturdays: readonly WorkingSaturday[];
      /** Those of them that no decision has fixed yet. */
      readonly provisional: readonly string[];
    }
  | { readonly kind: 'beyond-calendar' };

const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** A day as a date in UTC, which is much quicker than Temporal's; one that no calendar has is a fault of ours. */
function dateOf(day: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (!date.toISOString().startsWith(day)) throw new RangeError(`no calendar has ${day}`);
  return date;
}

/** What the calendar of authorities says of a day. */
export function dayKind(calendar: Calendar, day: string): DayKind {
  const date = dateOf(day);
  if (!calendar.years.includes(date.getUTCFullYear())) return { kind: 'beyond-calendar' };
  const dayOff = calendar.daysOff.find(({ date }) => date === day);
  if (dayOff) return { kind: 'day-off', dayOff };
  const saturday = calendar.workingSaturdays.find(({ date }) => date === day);
  if (saturday) return { kind: 'make-up', saturday };
  return { kind: date.getUTCDay() % 6 === 0 ? 'weekend' : 'working' };
}

/** True when authorities are known to work on the day; a day outside the calendar's years is not known to be one. */
export function isWorkingDay(calendar: Calendar, day: string): boolean {
  const { kind } = dayKind(calendar, day);
  return kind === 'working' || kind === 'make-up';
}

/** The nth working day from a day on, in steps of one day forward or back; undefined when the calendar ends before. */
function workingDay(calendar: Calendar, from: string, count: number, step: 1 | -1): string | undefined {
  let day = from;
  for (let left = count; ; day = shifted(day, step)) {
    const { kind } = dayKind(calendar, day);
    if (kind === 'beyond-calendar') return undefined;
    if (kind === 'working' || kind === 'make-up') left -= 1;
    if (left <= 0) return day;
  }
}

/** The entries of the calendar from a day to another that no decision has fixed yet. */
export function provisionalDays(calendar: Calendar, from: string, to: string): string[] {
  return [...calendar.daysOff, ...calendar.workingSaturdays]
    .filter(({ date, status }) => status === 'provisional' && from <= date && date <= to)
    .map(({ date }) => date);
}

/** The first working day on or after a day: when a dossier filed on a day off counts as received. */
export const workingDayFrom = (calendar: Calendar, day: string): string | undefined => workingDay(calendar, day, 1, 1);

/** Hours of a working day. */
const hoursADay = 8;

const workingDaysIn = ({ value, unit }: Period): number | undefined => {
  if (unit === 'working-day') return Math.ceil(value);
  return unit === 'working-hour' ? Math.ceil(value / hoursADay) : undefined;
};

const calendarSpan = ({ value, unit }: Period): Temporal.DurationLike => {
  if (unit === 'month') return { months: Math.ceil(value) };
  return unit === 'year' ? { years: Math.ceil(value) } : { days: Math.ceil(value) };
};

/** The last day of a period before any move: Civil Code 2015 Art 147 (the first day is not counted) and 148.1-148.4. */
function lastDay(calendar: Calendar, received: string, period: Period): string | undefined {
  const days = workingDaysIn(period);
  if (days === undefined) return Temporal.PlainDate.from(received).add(calendarSpan(period)).toString();
  return days === 0 ? received : workingDay(calendar, shifted(received, 1), days, 1);
}

/** The last day, moved to the next working day when it is a day off (Art 148.5); a notice before an event does not move. */
function endOf(calendar: Calendar, received: string, period: Period): { end: string; last: string } | undefined {
  const last = lastDay(calendar, received, period);
  const end = last && (period.counts === 'before' ? last : workingDayFrom(calendar, last));
  return last && end ? { end, last } : undefined;
}

/** Whether the calendar's word on a day decides where a period ends. */
function touched(received: string, { end, last }: { end: string; last: string }, period: Period) {
  const first = workingDaysIn(period) === undefined ? last : received;
  const free = first === last && period.counts === 'before';
  return ({ date }: { readonly date: string }): boolean => !free && date > received && date >= first && date <= end;
}

/** When a period ends that is counted from receipt on a day. */
export function periodEnd(calendar: Calendar, received: string, period: Period): Counted {
  const counted = endOf(calendar, received, period);
  const inYears = (day: string) => dayKind(calendar, day).kind !== 'beyond-calendar';
  if (!counted || !inYears(received) || !inYears(counted.end)) return { kind: 'beyond-calendar' };
  const { end, last } = counted;
  const within = touched(received, counted, period);
  const daysOff = calendar.daysOff.filter(within);
  const saturdays = calendar.workingSaturdays.filter(within);
  const provisional = [...daysOff, ...saturdays].filter(({ status }) => status === 'provisional');
  return {
    kind: 'counted',
    received,
    end,
    ...(end === last ? {} : { movedFrom: last }),
    daysOff,
    saturdays,
    provisional: provisional.map(({ date }) => date).toSorted(),
  };
}

/** A day on or after the last one from which a period may end by a day: months end up to three days apart. */
function latestStart(due: string, period: Period): string {
  const days = workingDaysIn(period);
  if (days !== undefined) return shifted(due, -days);
  return Temporal.PlainDate.from(due).subtract(calendarSpan(period)).add({ days: 3 }).toString();
}

/** The last working day on which to file so that the period ends by a day. */
export function lastDayToFile(calendar: Calendar, due: string, period: Period): Counted {
  if (dayKind(calendar, due).kind === 'beyond-calendar') return { kind: 'beyond-calendar' };
  let filed = workingDay(calendar, latestStart(due, period), 1, -1);
  while (filed) {
    const counted = endOf(calendar, filed, period);
    if (counted && counted.end <= due) return periodEnd(calendar, filed, period);
    filed = workingDay(calendar, shifted(filed, -1), 1, -1);
  }
  return { kind: 'beyond-calendar' };
}
