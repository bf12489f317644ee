import { explicitDates } from './date-named.ts';
import { countedNounAt, shortWeekdayAt, weekAfterAt, weekBeforeAt, weekdayAt } from './date-words.ts';
import { type DateReader, type DateWriting, firstOf, skip, textAt } from './date-writing.ts';
import type { Read, Written } from './writings.ts';

/** "Giai đoạn thứ hai" is the second phase, not Monday. */
function isOrdinal(written: Written, at: number): boolean {
  return (
    textAt(written, at) === 'thu' && [1, 2].some((back) => at >= back && countedNounAt(written, at - back)?.next === at)
  );
}

const weekdayLeads = new Set(['on', 'by', 'this', 'next', 'until', 'till', 'before', 'from']);

/** The name of a weekday; a short one only where something leads to it. */
function weekdayNameAt(written: Written, at: number, led: boolean): Read<number> | undefined {
  if (isOrdinal(written, at)) return undefined;
  return weekdayAt(written, at) ?? (led ? shortWeekdayAt(written, at) : undefined);
}

const around = new Set([',', '(', ')', 'ngay', 'the', 'on']);

/** A date of its own behind a weekday: "Friday, 12 February 2026". */
function dateBehind(written: Written, at: number): Read<DateWriting> | undefined {
  const start = skip(written, skip(written, at, around), around);
  const found = firstOf(explicitDates, written, textAt(written, start - 1) === 'ngay' ? start - 1 : start);
  return found?.value.is === 'day' ? found : undefined;
}

/** Next Monday, thứ hai tuần sau, 来週の月曜日; a date behind the weekday says more than the weekday does. */
export const weekdayDate: DateReader = (written, at) => {
  const before = weekBeforeAt(written, at);
  const start = before?.next ?? at;
  const named = weekdayNameAt(written, start, true);
  if (!named) return undefined;
  const dated = dateBehind(written, named.next);
  if (dated) return dated;
  if (!weekdayNameAt(written, start, before !== undefined || weekdayLeads.has(textAt(written, at - 1))))
    return undefined;
  const after = before ? undefined : weekAfterAt(written, named.next);
  const week = before?.value ?? after?.value ?? 'coming';
  return { value: { is: 'weekday', weekday: named.value, week }, next: after?.next ?? named.next };
};

const closing = new Set([')']);

/** The days of the week in one sign, as East Asians put them in brackets behind a date. */
const weekdaySigns = new Set('月火水木金土日一二三四五六월화수목금토일');

/** The weekday in brackets or words behind a date, which says nothing new. */
export function pastWeekday(written: Written, at: number): number {
  const opens = textAt(written, at) === '(' || textAt(written, at) === ',';
  const inBrackets = opens && weekdaySigns.has(textAt(written, at + 1)) && textAt(written, at + 2) === ')';
  if (inBrackets) return at + 3;
  const named = weekdayNameAt(written, opens ? at + 1 : at, opens);
  return named ? skip(written, named.next, closing) : at;
}
