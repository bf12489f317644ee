import { type Block, block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { cellOf } from './cells.ts';
import { countArg } from './count-words.ts';
import { subjectWords } from './filter-words.ts';
import type { Found, Undecided } from './found.ts';
import { columnsOf, listLines, mostLines, namesOf, sharedBy } from './list-lines.ts';

/** As many records without a figure are named; of more only their number is said. */
const mostNamed = 5;
const mostInOtherUnits = 2;

function groupsOf(undecided: readonly Undecided[]): Undecided[][] {
  const groups = new Map<string, Undecided[]>();
  for (const one of undecided) {
    const key = JSON.stringify([one.why, one.subject]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function silentBlock(base: KnowledgeBase, { of }: ListQuestion, group: readonly Undecided[]): Block[] {
  const [first] = group;
  if (!first) return [];
  const field = subjectWords(base, first.subject);
  if (group.length > mostNamed) return [block('note', 'list-silent', { field, count: countArg(of, group.length) })];
  return [block('note', 'list-silent-named', { field, names: namesOf(group.map(({ record }) => record)) })];
}

function otherUnitBlocks(base: KnowledgeBase, { of }: ListQuestion, group: readonly Undecided[]): Block[] {
  const [first] = group;
  if (!first) return [];
  const shown = group.slice(0, mostInOtherUnits).map(({ record }) => record);
  const count = countArg(of, group.length);
  return [
    block('line', 'list-other-unit', { field: subjectWords(base, first.subject), count }),
    ...listLines(base, shown, [{ subject: first.subject }]),
  ];
}

/** Records of the list that publish nothing in a column which is only shown. */
function notShown(base: KnowledgeBase, { show = [] }: ListQuestion, { matches }: Found): Undecided[] {
  return show.flatMap((field) => {
    const subject = { field };
    const silent = matches.filter((record) => !cellOf(base, record, { subject }));
    return silent.map((record): Undecided => ({ record, subject, why: 'silent' }));
  });
}

/** Says of which records nothing published decides, so that nobody takes them for failing; the number is never added to the list's. */
export function notCountedBlocks(base: KnowledgeBase, question: ListQuestion, found: Found): Block[] {
  return groupsOf([...notShown(base, question, found), ...found.undecided]).flatMap((group) =>
    group[0]?.why === 'other-unit' ? otherUnitBlocks(base, question, group) : silentBlock(base, question, group),
  );
}

/** Records that fit only in part, with the value that says so. */
export function perhapsBlocks(base: KnowledgeBase, question: ListQuestion, found: Found): Block[] {
  if (!found.perhaps.length) return [];
  const columns = columnsOf(question, found).map(({ subject }) => ({ subject }));
  const told = question.as === 'list' || question.as === 'any' ? found.matches.slice(0, mostLines) : [];
  return [block('line', 'list-perhaps'), ...listLines(base, found.perhaps, columns, sharedBy(base, told, columns))];
}
