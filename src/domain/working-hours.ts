import type { Calendar } from './calendar.ts';
import { haiPhongDay } from './hai-phong-time.ts';
import { isWorkingDay } from './working-days.ts';

/** Office hours in Hai Phong in minutes of the day, as they are counted here: eight hours, noon off. */
const office = [
  [8 * 60, 12 * 60],
  [13 * 60, 17 * 60],
] as const;

const haiPhongOffsetMinutes = 7 * 60;

/** The minute of the day in Hai Phong. */
function minuteOf(at: string): number {
  const minutes = Math.floor(Date.parse(at) / 60_000) + haiPhongOffsetMinutes;
  return minutes % (24 * 60);
}

/** Office minutes between two minutes of one working day. */
const minutesBetween = (from: number, until: number): number =>
  office.reduce((sum, [opens, closes]) => sum + Math.max(0, Math.min(until, closes) - Math.max(from, opens)), 0);

/** Office minutes of a day from a minute to a minute; none on a day off. */
const minutesOn = (calendar: Calendar, day: string, from: number, until: number): number =>
  isWorkingDay(calendar, day) ? minutesBetween(from, until) : 0;

const dayMs = 24 * 60 * 60 * 1000;
const nextDay = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

/** How many office hours lie between two moments (ISO 8601), with one decimal; days off count for nothing. */
export function workingHours(calendar: Calendar, from: string, until: string): number {
  const last = haiPhongDay(until);
  let minutes = 0;
  for (let day = haiPhongDay(from), begins = minuteOf(from); day <= last; day = nextDay(day), begins = 0)
    minutes += minutesOn(calendar, day, begins, day === last ? minuteOf(until) : 24 * 60);
  return Math.round(minutes / 6) / 10;
}
