import type { Conversation } from '../domain/conversation.ts';
import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { DistanceEnd } from '../domain/question.ts';
import type { Place } from '../domain/records/place.ts';
import { type Kind, kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Decision } from './decision.ts';
import { degreeFields } from './degree-fields.ts';
import { surelyNamed } from './name-index.ts';
import { pickedOf } from './picked.ts';
import { positionsOf } from './positions.ts';
import { titledProcedures } from './procedures-named.ts';
import { conceptsOf, type Reading } from './reading.ts';

/** In so few words something may be asked that only what went before completes. */
const shortFollowUp = 9;

/** Whether something is surely named; a word for a sort of place ("the airport") is no name of a park beside one. */
function surelyNames({ named, found }: Reading): boolean {
  const places = positionsOf(found.filter(({ concept }) => concept.startsWith('place:')));
  return named.some(
    ({ coverage, positions }) => coverage >= surelyNamed && !positions.every((position) => places.has(position)),
  );
}

/** A word of Chinese, Japanese or Korean has about two characters. */
const isShort = ({ tokens }: Reading) => {
  const characters = tokens.filter(({ kind }) => kind === 'character').length;
  return tokens.length - characters / 2 <= shortFollowUp;
};
const pointsBack = ({ mentions }: Reading) =>
  mentions.has('follow:it') || mentions.has('follow:those') || mentions.has('follow:and');

/** The fields asked before that a kind of record has, too. */
const sharedFields = (fields: readonly FieldId[], ref: RecordRef) =>
  fields.filter((field) => fieldRule(kindOf(ref), field));

/** "And …", "the same for …": the same is asked of something else; in Japanese "…は？". */
const goesOn = ({ mentions, tokens }: Reading): boolean =>
  mentions.has('follow:and') ||
  [' ', ''].some((between) =>
    /\bsame\b|\btuong tu\b|同样|一样|同じ|똑같이|마찬가지|は$/.test(tokens.map(({ text }) => text).join(between)),
  );

/** "And Trang Due 3?": another record, asked the same. */
function sameOfAnother(
  reading: Reading,
  { question, confidence }: Decision,
  last: Conversation,
  instead: boolean,
): Decision | undefined {
  if (!isShort(reading) || !(instead || goesOn(reading))) return undefined;
  if (question.kind === 'which' && !question.fields.length && !question.due) {
    const [first] = question.candidates;
    const fields = first ? sharedFields(last.fields, first) : [];
    return fields.length ? { question: { ...question, fields }, confidence } : undefined;
  }
  if (question.kind !== 'record' || question.beside.length) return undefined;
  const fields = sharedFields(last.fields, question.record);
  return fields.length
    ? { question: { kind: 'fields', records: [question.record], fields, to: [] }, confidence }
    : undefined;
}

/** "If we file on Monday?" after a procedure: its time is what is asked for. */
function dueOfTheSame({ question }: Decision, last: Conversation): Decision | undefined {
  if (question.kind !== 'which' || !question.due) return undefined;
  const [procedure, ...others] = last.records.filter((ref) => kindOf(ref) === 'procedure');
  if (!procedure) return undefined;
  if (others.length) return { question: { ...question, candidates: [procedure, ...others] }, confidence: 1 };
  return { question: { kind: 'deadline', procedure, ...question.due }, confidence: 1 };
}

/** "Which of those is nearest to the port?": a list or an order over the records spoken of. */
function amongThose(
  { mentions }: Pick<Reading, 'mentions'>,
  { question, confidence }: Decision,
  last: Conversation,
): Decision | undefined {
  if (question.kind !== 'list') return undefined;
  const few = spokenTogether(last);
  const ofFew = few.length > 1 && few.length <= mostTogether && !mentions.has('wrapper:park') && compares({ mentions });
  if (ofFew && few.every((ref) => kindOf(ref) === question.of))
    return { question: { ...question, among: few }, confidence };
  if (!mentions.has('follow:those')) return undefined;
  const [only, ...others] = last.records;
  const listed = only && !others.length && last.offered?.records.includes(only) ? last.offered.records : last.records;
  const among = listed.filter((ref) => kindOf(ref) === question.of);
  return among.length > 1 ? { question: { ...question, among }, confidence } : undefined;
}

/** So few records are spoken of together, as in a comparison. */
const mostTogether = 4;

/** What was spoken of last, with what was spoken of just before when it is one thing only. */
function spokenTogether({ records, offered }: Conversation): readonly RecordRef[] {
  const [first, ...others] = records;
  const beside = offered && first && !others.length && offered.records.includes(first) ? offered.records : [];
  return beside.length > 1 && beside.length <= mostTogether ? beside : records;
}

/** The sorts of place that distances are asked to. */
const endsIn = (reading: Reading): DistanceEnd[] =>
  conceptsOf(reading, 'place').map((type) => ({ type: type as Place['type'] }));

/** What is asked for by its name, or by an adjective that compares ("which is bigger?"). */
function fieldsCompared(reading: Reading, kind: Kind): FieldId[] {
  const asked = askedFields(reading, kind);
  const only = asked.filter((field) => field !== 'location' && field !== 'parks');
  const meant = degreeFields(reading, kind);
  return meant.length && !only.length ? meant : asked;
}

/** "Compare them": those spoken of side by side. */
function comparedTogether(reading: Reading, { question }: Decision, last: Conversation): Decision | undefined {
  const isOpen = ['outside', 'of-which', 'which'].includes(question.kind) || isFactGuess(question.kind, reading);
  if (!isOpen || surelyNames(reading) || !isShort(reading) || !reading.mentions.has('compare:versus')) return undefined;
  const records = spokenTogether(last);
  const [first] = records;
  if (!first || records.length < 2 || records.length > mostTogether) return undefined;
  if (records.some((ref) => kindOf(ref) !== kindOf(first))) return undefined;
  const fields = fieldsCompared(reading, kindOf(first));
  return { question: { kind: 'compare', records, fields, to: endsIn(reading) }, confidence: 1 };
}

/** "How about its price?": a field of what was spoken of. */
function anotherOfTheSame(
  reading: Reading,
  { question, confidence }: Decision,
  last: Conversation,
): Decision | undefined {
  const [first] = last.offered?.open ? last.offered.records : last.records;
  if (!first || !(isShort(reading) || pointsBack(reading))) return undefined;
  const open =
    question.kind === 'of-which' ||
    question.kind === 'outside' ||
    (question.kind === 'which' && !surelyNames(reading) && (pointsBack(reading) || compares(reading))) ||
    isFactGuess(question.kind, reading);
  if (!open) return undefined;
  const fields = fieldsCompared(reading, kindOf(first));
  if (!fields.length || (question.kind === 'outside' && question.reason !== 'not-understood')) return undefined;
  if (last.offered?.open) return { question: { kind: 'which', candidates: last.offered.records, fields }, confidence };
  const spoken = compares(reading) || reading.mentions.has('follow:those') ? spokenTogether(last) : last.records;
  const alike = spoken.filter((ref) => kindOf(ref) === kindOf(first));
  // An adjective alone compares a few; of a longer list it asks anew ("near the airport instead").
  if (alike.length > mostTogether && !askedFields(reading, kindOf(first)).length) return undefined;
  const ofOne = reading.mentions.has('follow:it') && !reading.mentions.has('follow:there');
  const all = reading.mentions.has('follow:those') || (alike.length <= mostTogether && !ofOne);
  const records = all ? alike.slice(0, mostTogether) : [first];
  return { question: { kind: 'fields', records, fields, to: endsIn(reading) }, confidence };
}

/** "Which is nearer to the port?" compares what was spoken of. */
const compares = ({ mentions }: Pick<Reading, 'mentions'>): boolean =>
  mentions.has('compare:versus') || [...mentions].some((concept) => concept.startsWith('degree:'));

/** Nothing but a field is said ("occupancy?"). */
function onlyFields({ tokens, phrases }: Reading): boolean {
  const asking = phrases.filter(({ concept }) => /^(field|ask|filler|follow):/.test(concept));
  return tokens.every((_, i) => asking.some(({ from, to }) => from <= i && i < to));
}

/** A subject guessed from a field alone, while the words say nothing else or point back to what was spoken of. */
function isFactGuess(kind: string, reading: Reading): boolean {
  const named = surelyNames(reading) || titledProcedures(reading).length > 0;
  return (kind === 'record' || kind === 'fields') && !named && (pointsBack(reading) || onlyFields(reading));
}

/** "Why?", "says who?": where the last answer comes from. */
function whySo(reading: Reading, last: Conversation): Decision | undefined {
  const [record] = last.records;
  const another = reading.named.some(({ coverage, ref }) => coverage >= surelyNamed && !last.records.includes(ref));
  if (!record || another || !reading.mentions.has('follow:why') || !isShort(reading)) return undefined;
  const [field] = last.fields;
  return { question: { kind: 'sources', record, ...(field ? { field } : {}) }, confidence: 1 };
}

/**
 * What a reading asks in the light of what was last spoken of; the decision itself when it stands on its own. `instead`:
 * it is said in place of what was said before ("no, Trang Due 3").
 */
export function inContext(
  reading: Reading,
  decision: Decision,
  last: Conversation | undefined,
  instead = false,
): Decision {
  const picked = last && isShort(reading) ? pickedOf(reading, decision, last) : undefined;
  if (picked || !last?.records.length) return picked ?? decision;
  return (
    whySo(reading, last) ??
    dueOfTheSame(decision, last) ??
    sameOfAnother(reading, decision, last, instead) ??
    amongThose(reading, decision, last) ??
    comparedTogether(reading, decision, last) ??
    anotherOfTheSame(reading, decision, last) ??
    decision
  );
}

/** Whether parks were listed last, or one of those that were. */
export function wasList({ offered }: Conversation): boolean {
  return offered !== undefined && offered.records.length > 1 && offered.records.every((ref) => kindOf(ref) === 'park');
}
