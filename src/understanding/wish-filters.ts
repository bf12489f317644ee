import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion, Order } from '../domain/question.ts';
import { positionsOf } from './positions.ts';
import { conceptsOf, type Reading } from './reading.ts';

/** What a park is asked to have, where no number says how much of it. */
const had: readonly FieldId[] = ['wastewater', 'power', 'waterSupply', 'housing'];

/** A park that is reported full. */
const full = 100;

/** Free land without a number is more than none ("which parks have land left"). */
const anyLand: Filter = { by: 'amount', field: 'availableLand', bounds: { above: 0 }, unit: 'ha', to: [] };
const fullOnly: Filter = {
  by: 'amount',
  field: 'occupancy',
  bounds: { atLeast: full, atMost: full },
  unit: 'percent',
  to: [],
};
const notFull: Filter = { by: 'amount', field: 'occupancy', bounds: { below: full }, unit: 'percent', to: [] };

/** Concepts that stand, and not in an amount ("m3 a day" is not "đầy", full). */
function spokenIn({ phrases, measured }: Reading): ReadonlySet<string> {
  const amounts = positionsOf(measured);
  return new Set(phrases.filter(({ from }) => !amounts.has(from)).map(({ concept }) => concept));
}

/** What words alone ask of parks that are to be listed: to have something, to have land left, to be full or not to be. */
export function wishFilters(
  reading: Reading,
  of: ListQuestion['of'],
  amounts: readonly Filter[],
  order: Order | undefined,
): Filter[] {
  if (of !== 'park') return [];
  const spoken = spokenIn(reading);
  const decided = new Set([...amounts.flatMap((filter) => ('field' in filter ? [filter.field] : [])), order?.field]);
  const asks = (field: FieldId) => spoken.has(`field:${field}`) && fieldRule(of, field) && !decided.has(field);
  const priced = spoken.has('field:wastewaterPrice') || spoken.has('field:waterPrice');
  const wished = priced ? [] : had.filter(asks).map((field): Filter => ({ by: 'published', field }));
  const land = asks('availableLand') && !spoken.has('degree:all-let') ? [anyLand] : [];
  if (decided.has('occupancy')) return [...wished, ...land];
  if (spoken.has('degree:not-full')) return [...wished, ...land, notFull];
  return [...wished, ...land, ...(spoken.has('degree:all-let') ? [fullOnly] : [])];
}

/** "Full" in a list that is asked for in few words, unless a number or a day is said, or fullness itself is what it is sorted by. */
export function fullFilters(reading: Reading, of: ListQuestion['of']): Filter[] {
  const sorted = conceptsOf(reading, 'order').length > 0;
  const measured = reading.measured.some(({ unit }) => unit);
  const isSaid = conceptsOf(reading, 'degree').includes('full') && !reading.dated.length;
  return of === 'park' && isSaid && !sorted && !measured ? [fullOnly] : [];
}
