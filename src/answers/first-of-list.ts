import { type Arg, type Block, block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { cellOf } from './cells.ts';
import { countArg, withConditions } from './count-words.ts';
import { citedWithRemark, withDiffering } from './differing.ts';
import { subjectWords } from './filter-words.ts';
import type { Found, Sorting } from './found.ts';
import { isSameSource, listLines } from './list-lines.ts';
import { isTied, type Ranked } from './ordered.ts';
import { rankWord, sortOf } from './rank-words.ts';

/** How many come after the first, so that a reader sees the distance to the next. */
const mostNext = 2;

/** A leader's figure with date, source, its remark, and other figures in print. */
function leaderValue(base: KnowledgeBase, { record }: Ranked, { subject }: Sorting): Arg {
  const cell = cellOf(base, record, { subject });
  if (!cell?.value) throw new Error(`${record.ref} is ranked by ${subject.field} and has no figure there`);
  return withDiffering(base, record, subject, citedWithRemark(base, cell.value, cell.entry));
}

function leaderBlocks(base: KnowledgeBase, leaders: readonly Ranked[], sorting: Sorting): Block[] {
  const [first] = leaders;
  if (!first) return [];
  const rank = rankWord(sortOf(first, sorting.subject.field), sorting.first, 3);
  const args = { rank, field: subjectWords(base, sorting.subject) };
  if (leaders.length === 1)
    return [
      block('line', 'list-first-one', {
        ...args,
        name: { names: first.record.names },
        value: leaderValue(base, first, sorting),
      }),
    ];
  const records = leaders.map(({ record }) => record);
  const tied = block('line', 'list-first-tied', { ...args, count: { number: leaders.length } });
  return [tied, ...listLines(base, records, [{ subject: sorting.subject }])];
}

/** Those that come next; that they have the leaders' date and source is said in words. */
function nextBlocks(
  base: KnowledgeBase,
  [leader, ...tied]: readonly Ranked[],
  next: readonly Ranked[],
  { subject }: Sorting,
): Block[] {
  if (!leader || !next.length) return [];
  const isSame = [...tied, ...next].every(({ entry }) => isSameSource(entry, leader.entry));
  const records = next.map(({ record }) => record);
  const told = isSame ? [{ subject, entry: leader.entry }] : [];
  return [
    block('line', isSame ? 'list-first-next-same' : 'list-first-next'),
    ...listLines(base, records, [{ subject }], told),
  ];
}

/** The record with the most or least, its figure first; all that share the rank are named, then the next two. */
export function firstBlocks(base: KnowledgeBase, question: ListQuestion, found: Found, sorting: Sorting): Block[] {
  const [top] = found.ranked;
  if (!top) return [];
  const leaders = found.ranked.filter(({ measure }) => isTied(measure, top.measure, sorting.first));
  const next = found.ranked.slice(leaders.length, leaders.length + mostNext);
  const compared = countArg(question.of, found.ranked.length);
  return [
    ...leaderBlocks(base, leaders, sorting),
    ...nextBlocks(base, leaders, next, sorting),
    block('note', 'list-first-among', { among: withConditions(base, question, compared) }),
  ];
}
