import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion } from '../domain/question.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Things } from './by-name.ts';
import type { Decision } from './decision.ts';
import { listQuestion } from './list-question.ts';
import type { Reading } from './reading.ts';
import { recordsOf, subjectsOf } from './subjects.ts';
import type { OnTopic } from './topic-index.ts';

const asksForList = ({ mentions }: Reading): boolean =>
  ['ask:list', 'ask:count', 'ask:any'].some((concept) => mentions.has(concept));

/** The records that share a name: those it could mean, or those whose names go on after it ("Binh Giang" and "Binh Giang 2"). */
function family(base: KnowledgeBase, group: readonly KnownRecord[]): readonly KnownRecord[] {
  const [first] = group;
  if (!first || group.length > 1) return group;
  const same = [...base.records.values()].filter(({ kind }) => kind === first.kind);
  return same.filter(({ ref, names }) => ref === first.ref || names.vi.startsWith(`${first.names.vi} `));
}

/** The records of one name, where a list or a count of them is asked for ("how many DEEP C parks are there"). */
function byFamily(base: KnowledgeBase, reading: Reading, { things }: Things): Decision | undefined {
  const [group, ...others] = things;
  const kind = group?.[0]?.kind;
  if (!group || others.length || (kind !== 'park' && kind !== 'project')) return undefined;
  const speaksOfKind =
    reading.mentions.has(`wrapper:${kind}`) || (kind === 'park' && reading.mentions.has('field:parkCount'));
  if (!speaksOfKind || !asksForList(reading) || askedFields(reading, kind).some((field) => field !== 'parkCount'))
    return undefined;
  const among = family(base, group).map(({ ref }) => ref);
  const as = reading.mentions.has('ask:count') ? 'count' : 'list';
  return among.length > 1 ? { question: { kind: 'list', of: kind, among, filters: [], as }, confidence: 1 } : undefined;
}

/** The list, count or superlative asked for, over what lies in the zones or parks that are named. */
export function byList(base: KnowledgeBase, reading: Reading, things: Things): Decision | undefined {
  const { holders, ends } = things;
  const question = listQuestion(reading, { holders, to: ends });
  if (!question) return byFamily(base, reading, things);
  if (holders.some(({ kind }) => kind === question.of)) return undefined;
  if (procedureInstead(base, reading, question)) return undefined;
  const [holder, ...others] = holders;
  const asksOfHolder = holder && !others.length && askedFields(reading, holder.kind).length > 0;
  if (asksOfHolder && question.filters.length === 1 && !question.order) return undefined;
  const decision = { question, confidence: 1 };
  return factInstead(base, reading, decision) ? undefined : decision;
}

/** A fact says this surely what is counted or listed, unless a bound or an order asks for a list of its own. */
const surelyFact = 0.72;
/** A count that the city publishes stands before one of our own records, when the fact fits as well as this. */
const fairlyFact = 0.62;
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

/** Whether a fact on record says what a list would only count. */
function factInstead(base: KnowledgeBase, reading: Reading, { question }: Decision): boolean {
  const best = reading.topics.find(({ ref }) => kindOf(ref) === 'fact' || kindOf(ref) === 'faq');
  if (!best || question.kind !== 'list') return false;
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
    return best.score >= fairlyFact && best.explained >= halfExplained && fitsAll && countsSomething(base, best.ref);
  return best.score >= surelyFact && fitsAll;
}

/** A procedure named in full, beside which an amount asks for no list ("security deposit up to VND 300 billion"). */
function procedureInstead(base: KnowledgeBase, reading: Reading, { of, order }: ListQuestion): boolean {
  const [best] = reading.topics;
  const onTopic = best && kindOf(best.ref) === 'procedure' && best.score >= fairlyFact;
  return (
    of !== 'procedure' && !order && !asksForList(reading) && (onTopic || proceduresNamed(base, reading).length > 0)
  );
}

/** Records compared at a time, at most: more do not fit a phone. */
const mostCompared = 4;

/** From this share of its name on, a procedure is named. */
const wholeName = 0.93;

/** Procedures named by their names or abbreviations, each where it stands. */
function proceduresNamed(base: KnowledgeBase, { titled }: Reading): (readonly KnownRecord[])[] {
  const whole = titled.filter(({ ref, coverage }) => kindOf(ref) === 'procedure' && coverage >= wholeName);
  return subjectsOf(whole).groups.map((group) => recordsOf(base, group));
}

/** Two or more records named beside each other with a word of comparing. */
export function byComparison(base: KnowledgeBase, reading: Reading, { things, ends }: Things): Decision | undefined {
  const records = (things.length ? things : proceduresNamed(base, reading)).flatMap((group) => group.slice(0, 1));
  const [first] = records;
  if (!first || records.length < 2 || !reading.mentions.has('compare:versus')) return undefined;
  const asked = askedFields(reading, first.kind);
  const fields: FieldId[] = ends.length && !asked.includes('distances') ? ['distances', ...asked] : asked;
  const refs = records.slice(0, mostCompared).map(({ ref }) => ref);
  return { question: { kind: 'compare', records: refs, fields, to: ends }, confidence: 1 };
}
