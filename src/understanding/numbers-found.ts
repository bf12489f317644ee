import type { Amount, Unit } from '../domain/entries.ts';
import { amountsIn } from './amounts.ts';
import type { FoundDate } from './date-writings.ts';
import { type DateRead, datesMeant } from './dates.ts';
import type { Found } from './phrases.ts';
import type { SpelledToken } from './spelled-text.ts';
import type { Written } from './writings.ts';

/** A number with its unit, found in a question. */
export type AmountFound = Found & {
  readonly amount: Amount;
  readonly unit?: Unit;
  /** The currency of a sum that has no unit of the records ("$60"). */
  readonly currency?: string;
};

/** A day, month or year found in a question: YYYY, YYYY-MM or YYYY-MM-DD; or one that no calendar has, as written. */
export type DateFound = Found & { readonly date: string; readonly impossible?: true };

/** The length of YYYY-MM-DD: months and years are no day to count from. */
export const fullDate = 10;

type Stretch = { readonly from: number; readonly to: number };

/** The words that a stretch of the text covers, as positions among the tokens. */
function wordsCovered(tokens: readonly SpelledToken[], { from, to }: Stretch): Stretch {
  const inside = tokens.map(({ at }, i) => ({ at, i })).filter(({ at }) => at >= from && at < to);
  const first = inside[0]?.i ?? 0;
  return { from: first, to: (inside.at(-1)?.i ?? first) + 1 };
}

/** The numbers with units in a text. */
export function amountsFound(
  written: Written,
  dates: readonly FoundDate[],
  tokens: readonly SpelledToken[],
): AmountFound[] {
  return amountsIn(written, dates).map((read) => ({
    ...wordsCovered(tokens, read),
    concept: 'number:amount',
    doubt: 0,
    amount: read.amount,
    ...(read.unit ? { unit: read.unit } : {}),
    ...(read.currency ? { currency: read.currency } : {}),
  }));
}

/** "1/2000" and "1/500" are scales of plans; no month so long ago is asked for. */
const isPlanScale = (read: DateRead): boolean => 'month' in read && Number(read.month.slice(0, 4)) < 2010;

/** The dates in a text, counted from the day of the question. */
export function datesFound(
  written: Written,
  dates: readonly FoundDate[],
  today: string,
  tokens: readonly SpelledToken[],
): DateFound[] {
  return datesMeant(written, dates, today)
    .filter((read) => !isPlanScale(read))
    .map((read) => {
      const place = { ...wordsCovered(tokens, read), concept: 'date:date', doubt: 0 };
      if ('impossible' in read) return { ...place, date: read.impossible, impossible: true };
      return { ...place, date: 'day' in read ? read.day : 'month' in read ? read.month : String(read.year) };
    });
}
