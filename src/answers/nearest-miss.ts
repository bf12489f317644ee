import { type Block, block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';
import { cellOf } from './cells.ts';
import { citedWithRemark } from './differing.ts';
import { gapTo } from './figures-compared.ts';
import { hasCeiling, hasFloor, inQuestion } from './found.ts';
import { fulfils } from './fulfils.ts';
import { type Ranked, rankedBy } from './ordered.ts';
import { rankWord, sortOf } from './rank-words.ts';
import { nested } from './said.ts';

type AmountFilter = Extract<Filter, { by: 'amount' }>;

/** The record that misses the amount by least and fails no other filter. */
function nearestMiss(base: KnowledgeBase, question: ListQuestion, filter: AmountFilter): Ranked | undefined {
  const others = question.filters.filter((other) => other !== filter);
  const fits = inQuestion(base, question).filter(
    (record) =>
      fulfils(base, record, filter) === 'no' && others.every((other) => fulfils(base, record, other) === 'yes'),
  );
  const ranked = fits.flatMap((record) => rankedBy(base, record, filter) ?? []);
  const gap = ({ measure }: Ranked) => gapTo(measure, filter.bounds, filter.unit);
  return ranked.toSorted((a, b) => gap(a) - gap(b))[0];
}

/** What comes nearest when no record fulfils an amount: "largest on record: …". */
export function nearestMissLine(
  base: KnowledgeBase,
  question: ListQuestion,
): { readonly block: Block; readonly record: RecordRef } | undefined {
  const filter = question.filters.find((one) => one.by === 'amount');
  if (!filter) return undefined;
  const miss = nearestMiss(base, question, filter);
  const cell = miss && cellOf(base, miss.record, { subject: filter });
  if (!miss || !cell?.value) return undefined;
  const { bounds, field } = filter;
  const isOneSided = hasFloor(bounds) !== hasCeiling(bounds);
  const rank = isOneSided
    ? rankWord(sortOf(miss, field), hasFloor(bounds) ? 'most' : 'least', 3)
    : nested('rank-closest');
  const name = { names: miss.record.names };
  const value = citedWithRemark(base, cell.value, cell.entry);
  return { block: block('line', 'list-nearest-miss', { rank, name, value }), record: miss.record.ref };
}
