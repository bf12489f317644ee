import { type Answer, type Arg, type Block, block, choice } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';
import { recordChoices } from './choices.ts';
import { underRanking } from './handout-choices.ts';
import { countArg, heading, orderWords, withConditions } from './count-words.ts';
import { firstBlocks } from './first-of-list.ts';
import { findRecords, type Found } from './found.ts';
import { columnsOf, listLines, mostLines, namesOf } from './list-lines.ts';
import { nearestMissLine } from './nearest-miss.ts';
import { notCountedBlocks, perhapsBlocks } from './not-counted.ts';
import { sortOf } from './rank-words.ts';
import { nested } from './said.ts';

/** About as many buttons as a phone shows under a message. */
const mostChoices = 6;

function headingArg(base: KnowledgeBase, question: ListQuestion, found: Found): Arg {
  const [first] = found.ranked;
  const sort = first && found.sorting ? sortOf(first, found.sorting.subject.field) : 'amount';
  const order = question.as === 'list' ? orderWords(base, question, found.sorting, sort) : undefined;
  const count = withConditions(base, question, countArg(question.of, found.matches.length), order);
  return question.as === 'any' ? nested('list-yes', { value: count }) : count;
}

/** The records with their figures, as many as a phone shows, and the names of all others. */
function matchBlocks(base: KnowledgeBase, question: ListQuestion, found: Found): Block[] {
  const { matches } = found;
  const columns = columnsOf(question, found);
  if (question.as === 'count' || !columns.length) return [block('line', 'item', { value: namesOf(matches) })];
  const others = matches.slice(mostLines);
  return [
    ...listLines(base, matches.slice(0, mostLines), columns),
    ...(others.length ? [block('line', 'list-also', { names: namesOf(others) })] : []),
  ];
}

function noneHeading(base: KnowledgeBase, question: ListQuestion): Block {
  if (question.as === 'count') return heading(withConditions(base, question, countArg(question.of, 0)));
  return heading(withConditions(base, question, nested(question.as === 'any' ? 'list-no' : 'list-none')));
}

/** What is told first: the records that fulfil all filters, the one that leads them, or what comes nearest. */
function mainBlocks(base: KnowledgeBase, question: ListQuestion, found: Found): Block[] {
  if (!found.matches.length) return [noneHeading(base, question)];
  if (question.as === 'first' && found.sorting) return firstBlocks(base, question, found, found.sorting);
  return [heading(headingArg(base, question, found)), ...matchBlocks(base, question, found)];
}

/** Answers which, how many, whether any, or which first: filtered and sorted by the entries that stand. */
export function listAnswer(base: KnowledgeBase, question: ListQuestion): Answer {
  const found = findRecords(base, question);
  const miss = found.matches.length || found.perhaps.length ? undefined : nearestMissLine(base, question);
  const refs: RecordRef[] = [...found.matches, ...found.perhaps].map(({ ref }) => ref);
  const records = miss ? [miss.record] : refs;
  return {
    kind: 'answer',
    records,
    blocks: [
      ...mainBlocks(base, question, found),
      ...(miss ? [miss.block] : []),
      ...perhapsBlocks(base, question, found),
      ...notCountedBlocks(base, question, found),
    ],
    choices: [
      ...recordChoices(base, records.slice(0, mostChoices)),
      ...underRanking(question),
      ...(records.length ? [] : [[choice({ do: 'menu', page: 'start' }, 'button-menu')]]),
    ],
  };
}
