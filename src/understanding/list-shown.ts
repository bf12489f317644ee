import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion, Order } from '../domain/question.ts';
import { askedFields } from './asked-fields.ts';
import type { Reading } from './reading.ts';

/** "How many tsubo is a hectare": an amount alone, of nothing that is spoken of, counts no records. */
export const isConversion = ({ mentions }: Reading, filters: readonly Filter[]): boolean =>
  ![...mentions].some((concept) => /^(wrapper|follow|compare|field:(?!area$)):?/.test(concept)) &&
  filters.every(({ by }) => by === 'amount');

/** Figures asked of all that is listed ("which projects came from Taiwan and how much did they put in"). */
export function shownFields(
  reading: Reading,
  of: ListQuestion['of'],
  filters: readonly Filter[],
  order: Order | undefined,
): FieldId[] {
  const decided = new Set<FieldId | undefined>([
    ...filters.flatMap((filter) => ('field' in filter ? [filter.field] : [])),
    order?.field,
    'distances',
  ]);
  return askedFields(reading, of).filter(
    (field) => !decided.has(field) && ['figures', 'durations'].includes(fieldRule(of, field)?.shape ?? ''),
  );
}
