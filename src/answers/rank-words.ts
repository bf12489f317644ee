import type { Arg } from '../domain/answer.ts';
import { type FieldId, fieldRule, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Order } from '../domain/question.ts';
import type { Ranked } from './ordered.ts';
import { nested } from './said.ts';

/** The adjectives a field goes with: large, near, early, long or high. */
export type Sort = 'size' | 'distance' | 'date' | 'time' | 'amount';

const sizes = new Set(['land', 'length']);

/** The adjectives that go with a ranked figure. */
export function sortOf({ record, measure }: Pick<Ranked, 'record' | 'measure'>, field: FieldId): Sort {
  if (field === 'distances') return 'distance';
  const shape = fieldRule(record.kind, field)?.shape;
  if (shape === 'dates') return 'date';
  if (shape === 'durations') return 'time';
  return sizes.has(measure.measures) ? 'size' : 'amount';
}

/** "Largest", "nearest" and so on; between two "larger", "nearer". */
export const rankWord = (sort: Sort, first: Order['first'], of: number): Arg =>
  nested(`rank-${sort}-${first}`, { of: { number: of } });

const prices = /^(usd|vnd)-per-/;

/** The end that people look for in a comparison: the nearest, shortest, earliest and cheapest, else the most. */
export function wantedEnd(sort: Sort, record: KnownRecord, field: FieldId): Order['first'] {
  if (sort === 'distance' || sort === 'date' || sort === 'time') return 'least';
  const units = fieldRule(record.kind, field)?.units ?? [];
  return units.some((unit) => prices.test(unit)) ? 'least' : 'most';
}
