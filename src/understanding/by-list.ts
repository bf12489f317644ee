import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { askedFields } from './asked-fields.ts';
import { byFamily } from './by-family.ts';
import { type Things, thingsNamed } from './by-name.ts';
import type { Decision } from './decision.ts';
import { exceptOf, partedAtExcept } from './excluded.ts';
import { factInstead, procedureInstead } from './instead-of-list.ts';
import { listQuestion } from './list-question.ts';
import type { Reading } from './reading.ts';

/** So many small words may stand between a figure and what it is of. */
const mostBetween = 2;

/** Free land and fullness are asked of the parks that are named, though it is not clear which of them. */
const asksOfNamed = ({ of, filters }: ListQuestion, { things }: Things): boolean =>
  things.some(([first]) => first?.kind === of) &&
  filters.every((filter) => filter.by === 'published' || (filter.by === 'amount' && filter.field === 'occupancy'));

/** The list, count or superlative asked for, over what lies in the zones or parks that are named. */
export function byList(base: KnowledgeBase, reading: Reading, things: Things): Decision | undefined {
  return byExcept(base, reading) ?? byFilters(base, reading, things);
}

/** A list that leaves something out ("parks on the west side, not in Chi Linh"). */
function byExcept(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const parted = partedAtExcept(reading);
  if (!parted) return undefined;
  const { wished, unwished } = parted;
  const things = thingsNamed(base, wished);
  const { holders, ends } = things;
  const isNamed = things.things.some(([first]) => first?.kind === 'park' || first?.kind === 'project');
  const question = listQuestion(wished, { holders, to: ends, isNamed, leavesOut: true });
  if (!question) return familyExcept(base, wished, things, unwished);
  if (question.of === 'procedure' || holders.some(({ kind }) => kind === question.of)) return undefined;
  const except = exceptOf(base, unwished, question.of);
  return except && { question: { ...question, except }, confidence: 1 };
}

/** A state that no record of the kind is ever in says something else of them ("parks licensed to Kinh Bac"). */
function withKnownStatus(base: KnowledgeBase, question: ListQuestion): ListQuestion {
  const records = [...base.records.values()].filter(({ kind }) => kind === question.of);
  const isHeld = (term: string) =>
    records.some((record) => 'status' in record && record.status?.some(({ value }) => [value].flat().includes(term)));
  const filters = question.filters.filter(
    (filter) => filter.by !== 'term' || filter.field !== 'status' || filter.terms.some(isHeld),
  );
  return filters.length ? { ...question, filters } : question;
}

/** A figure of what is listed, rather than of where it lies: its word stands right before theirs ("the area of the parks in the zone"). */
function asksOfListed({ phrases, found }: Reading, { of, show = [] }: ListQuestion): boolean {
  const words = found.filter(({ concept }) => concept === `wrapper:${of}`);
  const fields = phrases.filter(({ concept }) => show.some((field) => concept === `field:${field}`));
  return fields.some(({ to }) => words.some(({ from }) => from >= to && from - to <= mostBetween));
}

/** Which of several that are named comes first ("the largest of Trang Due 3, Vinh Quang and Tien Thanh"). */
function firstOfNamed(question: ListQuestion, { things }: Things): Decision | undefined {
  const among = things.flat().map(({ ref }) => ref);
  return question.order && things.length > 1 ? { question: { ...question, among }, confidence: 1 } : undefined;
}

/** The records of one name or place without those left out ("parks in Thuy Nguyen except VSIP"). */
function familyExcept(base: KnowledgeBase, wished: Reading, things: Things, unwished: Reading): Decision | undefined {
  const question = byFamily(base, wished, things)?.question;
  const except = question?.kind === 'list' ? exceptOf(base, unwished, question.of) : undefined;
  return question?.kind === 'list' && except ? { question: { ...question, except }, confidence: 1 } : undefined;
}

/** The list that filters, an order or a count ask for. */
function byFilters(base: KnowledgeBase, reading: Reading, things: Things): Decision | undefined {
  const { holders, ends } = things;
  const isNamed = things.things.some(([first]) => first?.kind === 'park' || first?.kind === 'project');
  const asked = listQuestion(reading, { holders, to: ends, isNamed });
  const question = asked && withKnownStatus(base, asked);
  if (!question) return byFamily(base, reading, things);
  if (holders.some(({ kind }) => kind === question.of)) return firstOfNamed(question, things);
  if (asksOfNamed(question, things)) return undefined;
  if (procedureInstead(base, reading, question)) return undefined;
  const [holder, ...others] = holders;
  const asksOfHolder =
    holder && !others.length && askedFields(reading, holder.kind).length > 0 && !asksOfListed(reading, question);
  if (asksOfHolder && question.filters.length === 1 && !question.order) return undefined;
  return factInstead(base, reading, question) ? undefined : { question, confidence: 1 };
}
