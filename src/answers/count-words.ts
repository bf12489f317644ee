import { type Arg, type Block, block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { filtersWords, joined, subjectWords } from './filter-words.ts';
import type { Sorting } from './found.ts';
import { nested } from './said.ts';

/** A number of records in words: "12 parks". */
export const countArg = (of: ListQuestion['of'], number: number): Arg => nested(`list-count-${of}`, { n: { number } });

/** The filters and the order of a list in words, joined to what stands before them. */
export function withConditions(base: KnowledgeBase, question: ListQuestion, value: Arg, order?: Arg): Arg {
  const conditions = joined(
    'list-and',
    [filtersWords(base, question), order].flatMap((words) => words ?? []),
  );
  return conditions ? nested('list-conditions', { value, conditions }) : value;
}

/** The order a list was asked for in words; an order of our own is not told. */
export function orderWords(
  base: KnowledgeBase,
  { order }: ListQuestion,
  sorting: Sorting | undefined,
  sort: string,
): Arg | undefined {
  if (!order || !sorting) return undefined;
  return nested(`list-order-${sort}-${sorting.first}`, { field: subjectWords(base, sorting.subject) });
}

/** A heading of a list. */
export const heading = (value: Arg): Block => block('title', 'item', { value });
