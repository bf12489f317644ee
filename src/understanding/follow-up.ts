import type { Conversation } from '../domain/conversation.ts';
import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { DistanceEnd } from '../domain/question.ts';
import type { Place } from '../domain/records/place.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Decision } from './decision.ts';
import { surelyNamed } from './name-index.ts';
import { titledProcedures } from './procedures-named.ts';
import { conceptsOf, type Reading } from './reading.ts';

/** In so few words something may be asked that only what went before completes. */
const shortFollowUp = 9;

const isShort = ({ tokens }: Reading) => tokens.length <= shortFollowUp;
const pointsBack = ({ mentions }: Reading) =>
  mentions.has('follow:it') || mentions.has('follow:those') || mentions.has('follow:and');

/** The fields asked before that a kind of record has, too. */
const sharedFields = (fields: readonly FieldId[], ref: RecordRef) =>
  fields.filter((field) => fieldRule(kindOf(ref), field));

/** "And Trang Due 3?": another record, asked the same. */
function sameOfAnother(reading: Reading, { question, confidence }: Decision, last: Conversation): Decision | undefined {
  if (question.kind !== 'record' || question.beside.length || !isShort(reading)) return undefined;
  const fields = sharedFields(last.fields, question.record);
  if (!fields.length || !reading.mentions.has('follow:and')) return undefined;
  return { question: { kind: 'fields', records: [question.record], fields, to: [] }, confidence };
}

/** "Which of those is nearest to the port?": a list or an order over the records spoken of. */
function amongThose(
  { mentions }: Reading,
  { question, confidence }: Decision,
  last: Conversation,
): Decision | undefined {
  if (question.kind !== 'list' || !mentions.has('follow:those')) return undefined;
  const among = last.records.filter((ref) => kindOf(ref) === question.of);
  return among.length > 1 ? { question: { ...question, among }, confidence } : undefined;
}

/** So few records are spoken of together, as in a comparison. */
const mostTogether = 4;

/** "How about its price?": a field of what was spoken of. */
function anotherOfTheSame(
  reading: Reading,
  { question, confidence }: Decision,
  last: Conversation,
): Decision | undefined {
  const [first] = last.records;
  if (!first || !(isShort(reading) || pointsBack(reading))) return undefined;
  const open =
    question.kind === 'of-which' ||
    question.kind === 'outside' ||
    (question.kind === 'which' && (pointsBack(reading) || compares(reading))) ||
    isFactGuess(question.kind, reading);
  if (!open) return undefined;
  const fields = askedFields(reading, kindOf(first));
  if (!fields.length || (question.kind === 'outside' && question.reason !== 'not-understood')) return undefined;
  const alike = last.records.filter((ref) => kindOf(ref) === kindOf(first));
  const all =
    reading.mentions.has('follow:those') || (alike.length <= mostTogether && !reading.mentions.has('follow:it'));
  const records = all ? alike.slice(0, mostTogether) : [first];
  const to = conceptsOf(reading, 'place').map((type): DistanceEnd => ({ type: type as Place['type'] }));
  return { question: { kind: 'fields', records, fields, to }, confidence };
}

/** "Which is nearer to the port?" compares what was spoken of. */
const compares = ({ mentions }: Reading): boolean => [...mentions].some((concept) => concept.startsWith('degree:'));

/** Nothing but a field is said ("occupancy?"). */
function onlyFields({ tokens, phrases }: Reading): boolean {
  const asking = phrases.filter(({ concept }) => /^(field|ask|filler|follow):/.test(concept));
  return tokens.every((_, i) => asking.some(({ from, to }) => from <= i && i < to));
}

/** A subject guessed from a field alone, while the words say nothing else or point back to what was spoken of. */
function isFactGuess(kind: string, reading: Reading): boolean {
  const named = reading.named.some(({ coverage }) => coverage >= surelyNamed) || titledProcedures(reading).length > 0;
  return (kind === 'record' || kind === 'fields') && !named && (pointsBack(reading) || onlyFields(reading));
}

/** "Why?", "says who?": where the last answer comes from. */
function whySo(reading: Reading, last: Conversation): Decision | undefined {
  const [record] = last.records;
  if (!record || !reading.mentions.has('follow:why') || !isShort(reading)) return undefined;
  const [field] = last.fields;
  return { question: { kind: 'sources', record, ...(field ? { field } : {}) }, confidence: 1 };
}

/** What a reading asks in the light of what was last spoken of; the decision itself when it stands on its own. */
export function inContext(reading: Reading, decision: Decision, last: Conversation | undefined): Decision {
  if (!last?.records.length) return decision;
  return (
    whySo(reading, last) ??
    sameOfAnother(reading, decision, last) ??
    amongThose(reading, decision, last) ??
    anotherOfTheSame(reading, decision, last) ??
    decision
  );
}
