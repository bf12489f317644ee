import type { AsOf } from '../domain/as-of.ts';
import type { DateEntry } from '../domain/entries.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Order } from '../domain/question.ts';
import type { Sourced } from './cite.ts';
import { dayOf } from './dates-compared.ts';
import { type Measure, measureOf } from './figures-compared.ts';
import { type Measured, standingEntry, type Subject } from './standing.ts';

/** A record with the figure or date it is ranked by. */
export type Ranked = {
  readonly record: KnownRecord;
  readonly entry: Sourced;
  readonly measure: Measure;
};

/** Records in order; those whose figure has another unit, which no order can hold; and those without a figure. */
export type Ranking = {
  readonly ranked: readonly Ranked[];
  readonly otherUnits: readonly Ranked[];
  readonly silent: readonly KnownRecord[];
};

function dateMeasure(value: AsOf): Measure | undefined {
  const day = dayOf(value);
  return day === undefined ? undefined : { measures: 'date', low: day, high: day };
}

function measureOfEntry(record: KnownRecord, { field }: Subject, entry: unknown): Measure | undefined {
  const shape = fieldRule(record.kind, field)?.shape;
  if (!entry) return undefined;
  if (shape === 'dates') return dateMeasure((entry as DateEntry).value);
  if (shape !== 'figures' && shape !== 'durations') return undefined;
  const { value, unit, qualifier } = entry as Measured & { qualifier?: 'about' };
  return measureOf(value, unit, qualifier);
}

/** The record with its standing figure or date, when the field has one that can be ranked. */
export function rankedBy(base: KnowledgeBase, record: KnownRecord, subject: Subject): Ranked | undefined {
  const entry = standingEntry(base, record, subject);
  const measure = measureOfEntry(record, subject, entry);
  return measure && { record, entry: entry as Sourced, measure };
}

/** What most of the figures measure: the others cannot be put in one order with them. */
function mostCommon(all: readonly Ranked[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { measure } of all) counts.set(measure.measures, (counts.get(measure.measures) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** A range stands in the order where its end that is asked for stands: the most by its upper end, the least by its lower end. */
const keyOf = ({ low, high }: Measure, first: Order['first']): number => (first === 'most' ? -high : low);

/** Whether two figures share a rank. */
export const isTied = (a: Measure, b: Measure, first: Order['first']): boolean => keyOf(a, first) === keyOf(b, first);

/** Puts records in order by the figure that stands; equal ones stay as they were. */
export function ordered(
  base: KnowledgeBase,
  records: readonly KnownRecord[],
  subject: Subject,
  first: Order['first'],
): Ranking {
  const all = records.flatMap((record) => rankedBy(base, record, subject) ?? []);
  const common = mostCommon(all);
  const sorted = all.toSorted((a, b) => keyOf(a.measure, first) - keyOf(b.measure, first));
  return {
    ranked: sorted.filter(({ measure }) => measure.measures === common),
    otherUnits: sorted.filter(({ measure }) => measure.measures !== common),
    silent: records.filter((record) => !all.some((known) => known.record === record)),
  };
}
