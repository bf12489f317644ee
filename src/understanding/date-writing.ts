import type { Week } from './date-words.ts';
import type { Read, Written } from './writings.ts';

/** What a writing says of a date, before the day of the question tells which day that is. */
export type DateWriting =
  | { readonly is: 'day'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly is: 'day-of-month'; readonly day: number }
  | { readonly is: 'month'; readonly year?: number; readonly month: number }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'days-away'; readonly days: number }
  | { readonly is: 'months-away'; readonly months: number; readonly whole: boolean }
  | { readonly is: 'years-away'; readonly years: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly week: Week };

/** Reads one kind of writing from a piece on. */
export type DateReader = (written: Written, at: number) => Read<DateWriting> | undefined;

/** The text of a piece; nothing beyond the ends. */
export const textAt = ({ pieces }: Written, at: number): string => pieces[at]?.text ?? '';

/** The piece behind one of some words, if one stands there. */
export const skip = (written: Written, at: number, words: ReadonlySet<string>): number =>
  words.has(textAt(written, at)) ? at + 1 : at;

/** What the first reader that reads anything reads. */
export function firstOf(readers: readonly DateReader[], written: Written, at: number): Read<DateWriting> | undefined {
  for (const read of readers) {
    const found = read(written, at);
    if (found) return found;
  }
  return undefined;
}
