import { Temporal } from 'temporal-polyfill';
import type { Said } from '../../domain/answer.ts';
import { readAmounts } from '../../understanding/amounts.ts';

/** A cell as it was read, or what is wanted instead. */
export type Cell<T> = { readonly value: T } | { readonly wanted: Said };

/** What a cell should have held. */
export const wanted = (say: string, args: Said['with'] = {}): { readonly wanted: Said } => ({
  wanted: { say, with: args },
});

/** A number above zero by the convention of the file: "5.661,5" and "5,661.5" mean the same in both. */
export function numberCell(text: string, language: 'vi' | 'en'): Cell<number> {
  const [read] = /^[\d.,\s]+$/.test(text) ? readAmounts(text, language) : [];
  const whole = read && read.from === 0 && read.to === text.length && typeof read.amount === 'number';
  return whole && read.amount > 0 ? { value: read.amount } : wanted('case-wanted-number');
}

/** A whole number from 0 to 100, with or without its sign. */
export function percentCell(text: string): Cell<number> {
  const [, digits] = /^(\d{1,3})(?:[.,]0+)?\s*%?$/.exec(text) ?? [];
  const value = Number(digits);
  return digits !== undefined && value <= 100 ? { value } : wanted('case-wanted-percent');
}

/** Day, month, year as Viet Nam writes them, or year, month, day; a time behind it does not matter. */
const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;
const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[\sT].*)?$/;

/** A day of the calendar, as YYYY-MM-DD. */
export function dayCell(text: string): Cell<string> {
  const [, d, m, y] = dayFirst.exec(text) ?? [];
  const [, year = y, month = m, day = d] = yearFirst.exec(text) ?? [];
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) };
    return { value: Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString() };
  } catch {
    return wanted('case-wanted-day');
  }
}

/** Words of at most so many characters. */
export function wordsCell(text: string, most: number): Cell<string> {
  return text.length <= most ? { value: text } : wanted('case-wanted-shorter', { most: { number: most } });
}
