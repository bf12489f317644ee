import { fold } from '../../understanding/fold.ts';

/** A month as YYYY-MM. */
export type Month = string;

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The month of a day. */
export const monthOf = (day: string): Month => day.slice(0, 7);

/** The month so many months before another. */
export function monthsBefore(month: Month, months: number): Month {
  const day = new Date(`${month}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 7);
}

/** The last day of a month, YYYY-MM-DD. */
export function lastDayOf(month: Month): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month, of 1 to 12, that a word names in English. */
const named = (text: string): number | undefined => {
  const [, word = ''] = /\b([a-z]{3})[a-z]*\b/.exec(text) ?? [];
  return names.includes(word) ? names.indexOf(word) + 1 : undefined;
};

const written = (year: number, number: number): Month => `${year}-${String(number).padStart(2, '0')}`;

/** The newest month of this number that has begun. */
function newestOf(number: number, today: string): Month {
  const year = Number(today.slice(0, 4));
  const thisYear = written(year, number);
  return thisYear > monthOf(today) ? written(year - 1, number) : thisYear;
}

/** What stands beside the numbers of a month, over folded text. */
const besides = /\b(thang|nam|month|year|of)\b|年|月|년|월/g;

/** Year and month that a text of one or two numbers names. */
function numbersOf(
  text: string,
  number: number | undefined,
): readonly [year: number | undefined, month: number] | undefined {
  const groups = text.match(/\d+/g) ?? [];
  const years = groups.filter((group) => group.length === 4).map(Number);
  const months = [
    ...groups.filter((group) => group.length <= 2).map(Number),
    ...(number === undefined ? [] : [number]),
  ];
  const [month] = months;
  const isOdd = years.length > 1 || months.length > 1 || years.length + months.length < groups.length;
  return month === undefined || isOdd || month < 1 || month > 12 ? undefined : [years[0], month];
}

/** The month that a text means: `2026-11`, `11/2026`, `tháng 11`, `October`; undefined for one that is none or has not begun. */
export function readMonth(text: string, today: string): Month | undefined {
  const folded = fold(text).replace(besides, ' ').trim();
  const number = named(folded);
  const left = number === undefined ? folded : folded.replace(/[a-z]+/, ' ').trim();
  if (!/^(\d[\d\s/.,-]*)?$/.test(left)) return undefined;
  const [year, month] = numbersOf(folded, number) ?? [];
  if (month === undefined) return undefined;
  const read = year === undefined ? newestOf(month, today) : written(year, month);
  return monthPattern.test(read) && read <= monthOf(today) ? read : undefined;
}
