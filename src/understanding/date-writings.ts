import { spanFromToday, toldFromToday } from './date-from-today.ts';
import { explicitDates, yearAt } from './date-named.ts';
import { pastWeekday, weekdayDate } from './date-weekday.ts';
import { type DateReader, type DateWriting, firstOf, textAt } from './date-writing.ts';
import { currencyAt, measureAt, scaleAt } from './measure-words.ts';
import { adjacent } from './pieces.ts';
import type { Read, Written } from './writings.ts';

/** A writing with the pieces it takes. */
export type FoundDate = { readonly first: number; readonly next: number; readonly writing: DateWriting };

/** A year that stands alone: 2026, unless the number measures something or goes on. */
const bareYear: DateReader = (written, at) => {
  const year = yearAt(written, at);
  if (!year || year.value < 1990 || year.value > 2099) return undefined;
  const { pieces } = written;
  const before = pieces[at - 1];
  const runsOn = adjacent(pieces[at], pieces[at + 1]) && ['.', ',', '/', '%'].includes(textAt(written, at + 1));
  const inRun =
    adjacent(before, pieces[at]) && before?.text !== '-' && before?.kind !== 'character' && before?.text !== '(';
  if (inRun || (runsOn && adjacent(pieces[at + 1], pieces[at + 2]))) return undefined;
  const named = ['nam', 'in', 'year', 'since', 'by'].includes(before?.text ?? '');
  const isMeasure =
    currencyAt(written, at - 1) ?? [measureAt, scaleAt, currencyAt].some((known) => known(written, at + 1));
  return isMeasure && !named ? undefined : { value: { is: 'year', year: year.value }, next: year.next };
};

function dateAt(written: Written, at: number): Read<DateWriting> | undefined {
  const found = firstOf([toldFromToday, weekdayDate, ...explicitDates], written, at);
  if (found) return found.value.is === 'day' ? { ...found, next: pastWeekday(written, found.next) } : found;
  return firstOf([spanFromToday, bareYear], written, at);
}

/** Every date that a text writes, in order. */
export function datesIn(written: Written): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < written.pieces.length; ) {
    const date = dateAt(written, at);
    if (date) found.push({ first: at, next: date.next, writing: date.value });
    at = date?.next ?? at + 1;
  }
  return found;
}
