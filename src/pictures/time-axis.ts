import type { PlanPicture } from '../domain/picture.ts';
import { colors, inner, margin, sizes } from './look.ts';
import { type Page, smallLine, space } from './page.ts';
import type { Box } from './sheet.ts';

const dayLength = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayLength;
const dayOf = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** Days laid along the width of the sheet. */
export type TimeAxis = {
  /** Where a day begins. */
  readonly start: (day: string) => number;
  /** Where a day ends. */
  readonly end: (day: string) => number;
  readonly months: readonly string[];
};

/** The first days of the months that the axis touches; the first of them is the day it begins on. */
function monthsBetween(first: string, last: string): string[] {
  const months = [first];
  for (let day = dayNumber(first) + 1; day <= dayNumber(last); day += 1)
    if (dayOf(day).endsWith('-01')) months.push(dayOf(day));
  return months;
}

/** The axis of a plan. */
export function timeAxis({ first, last }: Pick<PlanPicture, 'first' | 'last'>): TimeAxis {
  const origin = dayNumber(first);
  const scale = inner / (dayNumber(last) - origin + 1);
  const at = (number: number): number => margin + Math.min(inner, Math.max(0, (number - origin) * scale));
  return {
    start: (day) => at(dayNumber(day)),
    end: (day) => at(dayNumber(day) + 1),
    months: monthsBetween(first, last),
  };
}

/** Between two names of months. */
const apart = 20;

/** The names of the months over the axis, as many as stand beside each other; a few last days of a month yield to the next one. */
export function putMonths(page: Page, axis: TimeAxis): void {
  const { words, measure } = page.tools;
  const right = margin + inner;
  const labels = axis.months.map((month) => {
    const label = words.date(month.slice(0, 7));
    return { x: axis.start(month), label, width: Math.ceil(measure(label, sizes.small)) + 2 };
  });
  const [first, second] = labels;
  const isHidden = first && second && first.x + first.width + apart > second.x && second.x + second.width <= right;
  let free = margin;
  for (const { x, label, width } of isHidden ? labels.slice(1) : labels) {
    if (x < free || x + width > right) continue;
    const box: Box = { x, y: page.y, width, height: smallLine };
    page.shapes.push({ shape: 'text', box, lines: [label], size: sizes.small, color: colors.soft });
    free = x + width + apart;
  }
  space(page, smallLine);
}

/** Days off in a row as one stretch each. */
function stretches(days: PlanPicture['daysOff'], isHoliday: boolean): { first: string; last: string }[] {
  const found: { first: string; last: string }[] = [];
  for (const { day, holiday } of days) {
    if (holiday !== isHoliday) continue;
    const before = found.at(-1);
    if (before && dayNumber(day) === dayNumber(before.last) + 1) before.last = day;
    else found.push({ first: day, last: day });
  }
  return found;
}

/** The ground of a bar: the days off shaded, and a line where each month begins. */
export function putGround(page: Page, axis: TimeAxis, days: PlanPicture['daysOff'], height: number): void {
  const ground = { x: margin, y: page.y, width: inner, height };
  page.shapes.push({ shape: 'fill', box: ground, color: colors.band });
  for (const isHoliday of [false, true]) {
    const color = isHoliday ? colors.holiday : colors.weekend;
    for (const { first, last } of stretches(days, isHoliday)) {
      const x = axis.start(first);
      page.shapes.push({ shape: 'fill', box: { ...ground, x, width: axis.end(last) - x }, color });
    }
  }
  for (const month of axis.months.slice(1)) {
    const x = axis.start(month);
    const [from, to] = [[x, page.y] as const, [x, page.y + height] as const];
    page.shapes.push({ shape: 'line', from, to, color: colors.faint, width: 1 });
  }
}
