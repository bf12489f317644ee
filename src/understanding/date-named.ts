import { dateInNumbersAt } from './date-numbers.ts';
import { monthNameAt, vietnameseMonthAt } from './date-words.ts';
import { type DateReader, type DateWriting, skip, textAt } from './date-writing.ts';
import { measureAt } from './measure-words.ts';
import { easternAt } from './number-writings.ts';
import { adjacent } from './pieces.ts';
import type { Read, Written } from './writings.ts';

/** A number of one or two digits, or in East Asian signs. */
function shortNumberAt(written: Written, at: number): Read<number> | undefined {
  const piece = written.pieces[at];
  if (piece?.kind === 'digits') return piece.text.length <= 2 ? { value: Number(piece.text), next: at + 1 } : undefined;
  const eastern = easternAt(written, at);
  return eastern && eastern.value.scale === 1 && eastern.value.number <= 31
    ? { value: eastern.value.number, next: eastern.next }
    : undefined;
}

/** A year in four digits. */
export function yearAt({ pieces }: Written, at: number): Read<number> | undefined {
  const year = pieces[at]?.kind === 'digits' && pieces[at].text.length === 4 ? Number(pieces[at].text) : 0;
  return year >= 1900 && year < 2200 ? { value: year, next: at + 1 } : undefined;
}

const beforeYear = new Set([',', '/', '-', 'nam', 'of', '.']);

/** A month with the year behind it, if one stands there. */
function withYear(written: Written, at: number): { readonly year?: number; readonly next: number } {
  const year = yearAt(written, skip(written, at, beforeYear));
  return year ? { year: year.value, next: year.next } : { next: at };
}

const ordinals = new Set(['st', 'nd', 'rd', 'th']);
const beforeMonth = new Set(['of', '-', '/', '.', ',']);
const beforeDay = new Set(['the', '-']);
/** What leads to a month that is also another word: "in May", "by March". */
const leads = new Set(['in', 'by', 'until', 'since', 'of', 'from', 'for', 'to', 'during', 'before', 'after', 'last']);

const dayOf = (day: number, month: number, { year, next }: ReturnType<typeof withYear>): Read<DateWriting> => ({
  value: year === undefined ? { is: 'day', month, day } : { is: 'day', year, month, day },
  next,
});

const monthOf = (month: number, { year, next }: ReturnType<typeof withYear>): Read<DateWriting> => ({
  value: year === undefined ? { is: 'month', month } : { is: 'month', year, month },
  next,
});

/** 12 Feb 2026, 12th of February. */
const dayThenMonthName: DateReader = (written, at) => {
  const day = written.pieces[at]?.kind === 'digits' ? shortNumberAt(written, at) : undefined;
  if (!day) return undefined;
  const month = monthNameAt(written, skip(written, skip(written, day.next, ordinals), beforeMonth));
  return month && dayOf(day.value, month.value.month, withYear(written, month.next));
};

/** Feb 12th, 2026; February 2026; February. */
const monthNameFirst: DateReader = (written, at) => {
  const found = monthNameAt(written, at);
  if (!found) return undefined;
  const { month, alone } = found.value;
  const start = skip(written, found.next, beforeDay);
  const day = written.pieces[start]?.kind === 'digits' ? shortNumberAt(written, start) : undefined;
  if (day) return dayOf(day.value, month, withYear(written, skip(written, day.next, ordinals)));
  const whole = withYear(written, found.next);
  return whole.year !== undefined || alone || leads.has(textAt(written, at - 1)) ? monthOf(month, whole) : undefined;
};

const dayWords = new Set(['ngay', 'mung', 'mong', 'hom']);

function vietnameseMonth(written: Written, at: number): Read<number> | undefined {
  if (textAt(written, at) !== 'thang') return undefined;
  const month = written.pieces[at + 1]?.kind === 'digits' ? shortNumberAt(written, at + 1) : undefined;
  return month ?? vietnameseMonthAt(written, at + 1);
}

/** Ngày 12 tháng 2 năm 2026; ngày 12/2; tháng 2/2026; ngày 12. */
const vietnameseDate: DateReader = (written, at) => {
  const start = skip(written, at, dayWords);
  const inNumbers = start > at ? dateInNumbersAt(written, start) : undefined;
  if (inNumbers?.value.is === 'day') return inNumbers;
  const day = written.pieces[start]?.kind === 'digits' ? shortNumberAt(written, start) : undefined;
  const month = vietnameseMonth(written, day?.next ?? at);
  if (day && month) return dayOf(day.value, month.value, withYear(written, month.next));
  if (month && month.value <= 12) return monthOf(month.value, withYear(written, month.next));
  const isDay = day && textAt(written, at) === 'ngay' && day.value >= 1 && day.value <= 31;
  return isDay && !measureAt(written, day.next)
    ? { value: { is: 'day-of-month', day: day.value }, next: day.next }
    : undefined;
};

/** T2/2026. */
const shortVietnameseMonth: DateReader = (written, at) => {
  if (textAt(written, at) !== 't' || !adjacent(written.pieces[at], written.pieces[at + 1])) return undefined;
  const month = dateInNumbersAt(written, at + 1);
  return month?.value.is === 'month' ? month : undefined;
};

const easternYears = new Set(['年', '년']);
const easternMonths = new Set(['月', '월']);
const easternDays = new Set(['日', '号', '號', '일']);

/** 2026年2月12日, 2월 12일, 2月, 2026年. */
const easternDate: DateReader = (written, at) => {
  const year = yearAt(written, at);
  const hasYear = year && easternYears.has(textAt(written, year.next));
  const start = hasYear ? year.next + 1 : at;
  const month = shortNumberAt(written, start);
  const hasMonth = month && easternMonths.has(textAt(written, month.next));
  if (!hasMonth) return hasYear ? { value: { is: 'year', year: year.value }, next: start } : undefined;
  const dated = { ...(hasYear ? { year: year.value } : {}), next: month.next + 1 };
  const day = shortNumberAt(written, dated.next);
  if (!day || !easternDays.has(textAt(written, day.next))) return monthOf(month.value, dated);
  return dayOf(day.value, month.value, { ...dated, next: day.next + 1 });
};

/** Readers of dates that need no day of the question to tell the day or month. */
export const explicitDates: readonly DateReader[] = [
  dateInNumbersAt,
  dayThenMonthName,
  monthNameFirst,
  vietnameseDate,
  shortVietnameseMonth,
  easternDate,
];
