import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Amount, Unit } from '../../src/domain/entries.ts';
import { recordOf } from '../../src/domain/knowledge-base.ts';
import type { RecordRef } from '../../src/domain/refs.ts';
import { shippedBase } from '../support/knowledge.ts';
import { articleOf, type Held, readings, type Row, type Seed } from './seed-figures/row.ts';
import { seed000 } from './seed-figures/seed-000.ts';
import { seed001 } from './seed-figures/seed-001.ts';
import { seed002 } from './seed-figures/seed-002.ts';
import { seed003 } from './seed-figures/seed-003.ts';
import { seed004 } from './seed-figures/seed-004.ts';
import { ofTheNation, type WrongReading, wrongReadings } from './seed-figures/wrong-readings.ts';

const base = shippedBase();
const records = [...base.records.values()];

type Entry = Readonly<Record<string, unknown>>;
type Traced = { readonly seed: Seed; readonly row: Row };

const of = (seed: Seed, rows: readonly Row[]): Traced[] => rows.map((row) => ({ seed, row }));
const traced: readonly Traced[] = [
  ...of('000', seed000),
  ...of('001', seed001),
  ...of('002', seed002),
  ...of('003', seed003),
  ...of('004', seed004),
];

/** The entries of a record's field or of a fact's line, and its names as an entry of their own. */
function entriesAt(ref: RecordRef, place: string): readonly Entry[] {
  const record = recordOf(base, ref);
  if (place === 'names') return [{ value: record.names }];
  if (record.kind !== 'fact') return (record as unknown as Record<string, readonly Entry[] | undefined>)[place] ?? [];
  const lines = record.lines.filter(({ is }) => is.en === place);
  return lines.flatMap(({ figures, statements }): readonly Entry[] => figures ?? statements ?? []);
}

/** How an article hedges a number; "at least" and "only" are no hedges of the records. */
function hedgeIn(written: string): string | undefined {
  if (/^(over|more than) /.test(written)) return 'over';
  return /^(about|nearly) /.exec(written)?.[1];
}

const isAmount = (held: Held): held is readonly [Amount, Unit] => typeof held !== 'string' && !('en' in held);

/** Whether the article itself is named as the entry's source; what we add up from two articles names the later. */
const isFrom = (entry: Entry, seed: Seed) =>
  [entry['source'], ...((entry['also'] as string[] | undefined) ?? [])].includes(articleOf[seed]);

/** Whether an entry holds what the article says, with its unit and its hedge. */
function holds(entry: Entry, key: string, held: Held, written: string, reading: string): boolean {
  const value = entry[key];
  if (typeof held === 'string') return value === held || (Array.isArray(value) && value.includes(held));
  if (!isAmount(held)) {
    const { vi = '', en = '' } = (value ?? {}) as { vi?: string; en?: string };
    return en.includes(held.en) && vi.includes(held.vi);
  }
  const hedged = reading === 'sum' || key !== 'value' || entry['qualifier'] === hedgeIn(written);
  return isDeepStrictEqual(value, held[0]) && entry['unit'] === held[1] && hedged;
}

/** What is found for a row when it is asked for what it holds, or for something else. */
function found(
  { seed, row: [written, reading, ref, at, asWritten] }: Traced,
  held: Held = asWritten,
): readonly Entry[] {
  const [place = '', key = 'value'] = at.split(' / ');
  return entriesAt(ref, place).filter(
    (entry) =>
      holds(entry, key, held, written, reading) && (key === 'note' || place === 'names' || isFrom(entry, seed)),
  );
}

/** Something else than what a row holds, to prove that the row can fail. */
function otherThan(held: Held): Held {
  if (typeof held === 'string') return `${held}0`;
  if (!isAmount(held)) return { en: `${held.en}0`, vi: held.vi };
  const [amount, unit] = held;
  return [typeof amount === 'number' ? amount * 10 : { from: amount.from, to: amount.to + 1 }, unit];
}

const titled = (rows: readonly Traced[]) =>
  rows.map((one) => [one.seed, one.row[0], one.row[1], `${one.row[2]} ${one.row[3]}`, one] as const);

describe('the numbers of the five articles', () => {
  it('are traced from every article, 150 and more', () => {
    expect(traced.length).toBeGreaterThanOrEqual(150);
    expect(new Set(traced.map(({ seed }) => seed)).size).toBe(Object.keys(articleOf).length);
    const [once, all] = [new Set(traced.map((one) => JSON.stringify(one))), traced];
    expect(once.size).toBe(all.length);
  });

  it.each(titled(traced))('article %s "%s" (%s) stands in %s', (_seed, _written, _reading, _at, one) => {
    const [, , ref, at] = one.row;
    const among = entriesAt(ref, at.split(' / ')[0] ?? at);
    expect({ found: found(one).length > 0, among }).toMatchObject({ found: true });
  });

  const amounts = traced.flatMap(({ seed, row: [written, reading, , , held] }) => {
    const read = readings[reading];
    return read && isAmount(held) ? [[seed, written, reading, held[0], read(written)] as const] : [];
  });

  it.each(amounts)('article %s "%s", read by its rule (%s), is %j', (_seed, _written, _reading, amount, read) => {
    expect(read).toEqual(amount);
  });

  it('are each looked for so that another number would not be found', () => {
    expect(traced.filter((one) => found(one, otherThan(one.row[4])).length > 0)).toEqual([]);
  });
});

type Said = {
  readonly ref: string;
  readonly value?: Amount;
  readonly unit?: Unit;
  readonly text?: string;
  readonly language?: string;
};

/** Every figure and every text that a record says of itself, at any depth; its other names are no statements. */
function saidBy(ref: string, node: unknown, key = ''): Said[] {
  if (['aliases', 'sharedAliases'].includes(key)) return [];
  if (typeof node === 'string') return [{ ref, text: node, language: key }];
  if (typeof node !== 'object' || node === null) return [];
  const { value, unit } = node as { value?: Amount; unit?: Unit };
  const below = Object.entries(node).flatMap(([name, child]) => saidBy(ref, child, name));
  return value !== undefined && unit ? [{ ref, value, unit }, ...below] : below;
}

/** Whether something said is a wrong reading; words are wrong in the language of their example. */
const isSaid = (wrong: WrongReading, { value, unit, text = '', language = '' }: Said) =>
  'words' in wrong
    ? language in wrong.example && wrong.words.test(text)
    : isDeepStrictEqual(value, wrong.amount) && unit === wrong.unit;

describe('a wrong reading stands in no record', () => {
  const said = records.flatMap((record) => saidBy(record.ref, record));

  it.each(wrongReadings.map((wrong) => [wrong.why, wrong] as const))('%s', (_why, wrong) => {
    expect(said.filter((one) => isSaid(wrong, one))).toEqual([]);
  });

  it('and would be found if it did', () => {
    const madeUp = (wrong: WrongReading) =>
      'words' in wrong ? { value: wrong.example } : { value: wrong.amount, unit: wrong.unit };
    const unseen = wrongReadings.filter(
      (wrong) => !saidBy('fact/made-up', { lines: [madeUp(wrong)] }).some((one) => isSaid(wrong, one)),
    );
    expect(unseen).toEqual([]);
  });

  it.each(ofTheNation)('%s %s of the nation is no figure of Hai Phong', (value, unit) => {
    const scopes = said
      .filter((one) => isDeepStrictEqual(one.value, value) && one.unit === unit)
      .map(({ ref }) => records.find((record) => record.ref === ref))
      .map((record) => (record?.kind === 'fact' ? record.scope : record?.ref));
    expect(new Set(scopes)).toEqual(new Set(['viet-nam']));
  });
});
