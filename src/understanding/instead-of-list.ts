import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion } from '../domain/question.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { asksForList } from './list-question.ts';
import { positionsOf } from './positions.ts';
import { proceduresNamed } from './procedures-named.ts';
import type { Reading } from './reading.ts';
import type { OnTopic } from './topic-index.ts';

/** A fact says this surely what is counted or listed, unless a bound or an order asks for a list of its own. */
const surelyFact = 0.72;
/** A count that the city publishes stands before one of our own records, when the fact fits as well as this. */
const fairly = 0.62;
const halfExplained = 0.5;
/** A fact that explains this much of a question leaves nothing for filters. */
const mostlyExplained = 0.7;
const verySurelyFact = 0.85;
/** And this surely that the question is the fact's own name. */
const nameOfFact = 0.95;
/** Filters that only our own records can answer; the city's figures go by side, state and year. */
const ofRecords: readonly Filter['by'][] = ['amount', 'company', 'link', 'published', 'name'];

const onlyOfRecords = (filter: Filter) =>
  ofRecords.includes(filter.by) || (filter.by === 'term' && filter.field !== 'status');

/** A state that the city's figures do not go by. */
const isOwnStatus = (filter: Filter) =>
  filter.by === 'term' && filter.field === 'status' && !filter.terms.some((term) => /established|founded/.test(term));

/** A fact that holds a figure, not only sentences. */
function countsSomething(base: KnowledgeBase, ref: RecordRef): boolean {
  const record = base.records.get(ref);
  return record?.kind === 'faq' || (record?.kind === 'fact' && record.lines.some(({ figures }) => figures));
}

/** A count that the question words as the fact does ("how many Chinese projects"). */
const countedAsSuch = (as: ListQuestion['as'], { score, explained }: OnTopic) =>
  as === 'count' && score >= verySurelyFact && explained >= mostlyExplained;

/** What a list of parks is asked for by, in as many words as it takes. */
const ofList = /^(wrapper|side|status|industry|country|degree|place|locality|eco-state|ask:(list|any))/;

/** A kind and filters that are all a question says ("Hai Duong industrial parks"): no fact that shares their words is meant. */
function saysOnlyFilters({ phrases, meaningful }: Reading, { as, order }: ListQuestion): boolean {
  const said = positionsOf(phrases.filter(({ concept }) => ofList.test(concept)));
  return as === 'list' && !order && meaningful.every((i) => said.has(i));
}

/** A subject that is known by another year than the one asked for ("founded in 2025" for "founded in 2021"). */
function isOfOtherYear({ phrase }: OnTopic, { dated }: Reading): boolean {
  const years: readonly string[] = phrase.match(/\b20\d\d\b/g) ?? [];
  return dated.length > 0 && years.length > 0 && !dated.some(({ date }) => years.includes(date.slice(0, 4)));
}

/** Whether a fact on record says what a list would only count. */
export function factInstead(base: KnowledgeBase, reading: Reading, question: ListQuestion): boolean {
  if (saysOnlyFilters(reading, question)) return false;
  const best = reading.topics.find(({ ref }) => kindOf(ref) === 'fact' || kindOf(ref) === 'faq');
  if (!best || isOfOtherYear(best, reading)) return false;
  if (question.filters.some(onlyOfRecords)) return best.score >= nameOfFact || countedAsSuch(question.as, best);
  if (question.order)
    return (
      best.score >=
      (question.as !== 'first' || question.order.field === 'distances' || question.filters.length
        ? nameOfFact
        : surelyFact)
    );
  const fitsAll =
    (question.filters.length < 2 && !question.filters.some(isOwnStatus)) || best.explained >= mostlyExplained;
  if (question.as === 'count')
    return best.score >= fairly && best.explained >= halfExplained && fitsAll && countsSomething(base, best.ref);
  return best.score >= surelyFact && fitsAll;
}

/** A procedure named in full, beside which an amount asks for no list ("security deposit up to VND 300 billion"). */
export function procedureInstead(base: KnowledgeBase, reading: Reading, { of, order }: ListQuestion): boolean {
  const [best] = reading.topics;
  const onTopic = best && kindOf(best.ref) === 'procedure' && best.score >= fairly && of !== 'procedure';
  return !order && !asksForList(reading) && (onTopic || proceduresNamed(base, reading).length > 0);
}
