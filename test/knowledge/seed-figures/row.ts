import type { Amount, Unit } from '../../../src/domain/entries.ts';
import type { RecordRef } from '../../../src/domain/refs.ts';
import type { Prose } from '../../../src/domain/text.ts';

/** The five founding articles by number, and the source that each is in `sources/`. */
export const articleOf = {
  '000': 'baohaiphong-2025-08-27',
  '001': 'baohaiphong-2025-11-07',
  '002': 'hai-duong-2025-q1',
  '003': 'specialised-zone-2026-02',
  '004': 'northern-club-2024-09-14',
} as const;
export type Seed = keyof typeof articleOf;

const number = (text: string | undefined) => Number((text ?? '').replaceAll(',', ''));
const digits = /\d[\d.,]*\d|\d/g;
const first = (text: string): string => text.match(digits)?.[0] ?? '';

/** How a number of an article is read; a rule without a reading is checked by what the row holds alone. */
export const readings = {
  plain: (text) => Number(/\d+/.exec(text)?.[0]),
  'comma is thousands': (text) => number(first(text)),
  'dot is decimal': (text) => Number(first(text)),
  'comma is decimal': (text) => Number(first(text).replace(',', '.')),
  'dot is thousands': (text) => Number(first(text).replaceAll('.', '')),
  'both marks': (text) => number(first(text)),
  'thousands in words': (text) => Number(first(text)) * 1000,
  'millions in words': (text) => Number(first(text)) * 1_000_000,
  'billion as million': (text) => Math.round(Number(first(text)) * 1000),
  range: (text) => {
    const [from = 0, to = 0] = (text.match(digits) ?? []).map(Number);
    return { from, to };
  },
  'in words': undefined,
  sum: undefined,
  date: undefined,
  wording: undefined,
} satisfies Record<string, ((text: string) => Amount) | undefined>;
type Reading = keyof typeof readings;

/** What the record holds: an amount with its unit, part of a sentence in both languages, or a date or name as it stands. */
export type Held = readonly [Amount, Unit] | Prose | string;

/**
 * One number of an article: as written there, how it is read, and where the records hold it. `at` is the field, or the
 * English label of a fact's line; "field / key" is another key of the entry than its value, such as its note.
 */
export type Row = readonly [written: string, reading: Reading, ref: RecordRef, at: string, held: Held];
