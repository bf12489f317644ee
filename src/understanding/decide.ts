import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd, OutsideReason, Question, TalkTopic } from '../domain/question.ts';
import type { Place } from '../domain/records/place.ts';
import { type Kind, kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import { conceptsOf, fieldsIn, type Reading } from './reading.ts';
import { type Named, surelyNamed } from './name-index.ts';
import { recordsOf, subjectsOf } from './subjects.ts';
import type { OnTopic } from './topic-index.ts';

/** A decision with how sure it is, from 0 to 1. */
export type Decision = { readonly question: Question; readonly confidence: number };

/** From this score on a subject is meant; below it may be offered as "did you mean". */
const surelyOnTopic = 0.62;
const perhapsOnTopic = 0.42;
/** A subject that explains this much of a question is what the question speaks of, if not which one. */
const halfExplained = 0.5;
/** Words that nothing knows make every subject less sure. */
const foreignDoubt = 0.3;
/** With so many of them, a name alone is not enough: something else is asked about it ("swim in Do Son"). */
const mostlyForeign = 0.3;
/** Subjects closer than this are told apart only by the person. */
const topicTie = 0.03;

const outside = (reason: OutsideReason, near: readonly RecordRef[] = []): Question => ({ kind: 'outside', reason, near });

/** Reasons in the order in which they count when several are found. */
const reasons: readonly OutsideReason[] = ['orders', 'personal', 'elsewhere', 'advice', 'forecast', 'scope'];

function outsideReason(reading: Reading): OutsideReason | undefined {
  const found = conceptsOf(reading, 'outside');
  return reasons.find((reason) => found.includes(reason));
}

const talkTopics: readonly TalkTopic[] = ['who', 'help', 'thanks', 'greeting', 'farewell'];

/** Small talk is what is left when nothing else is asked. */
function talk(reading: Reading): TalkTopic | undefined {
  const found = conceptsOf(reading, 'talk');
  const asks = reading.phrases.some(({ concept }) => concept.startsWith('field:'));
  return reading.unexplained < 0.5 && !(asks && found.every((topic) => topic === 'greeting'))
    ? talkTopics.find((topic) => found.includes(topic))
    : undefined;
}

/** Where distances are asked to: the places named, and the sorts of place spoken of. */
function distanceEnds(reading: Reading, places: readonly KnownRecord[]): DistanceEnd[] {
  const named = places.map(({ ref }): DistanceEnd => ({ place: ref }));
  const types = conceptsOf(reading, 'place').map((type): DistanceEnd => ({ type: type as Place['type'] }));
  return named.length ? named : types;
}

/** Of several that a name could mean, the only one that publishes what is asked for: the others could not answer. */
function onlyPublisher(records: readonly KnownRecord[], fields: readonly FieldId[]): KnownRecord | undefined {
  const publishing = records.filter((record) => fields.some((field) => field in record));
  return fields.length && publishing.length === 1 ? publishing[0] : undefined;
}

function aboutRecords(reading: Reading, subjects: readonly KnownRecord[], ends: readonly DistanceEnd[]): Question {
  const [first] = subjects;
  if (!first) return outside('not-understood');
  const asked = askedFields(reading, first.kind);
  const fields: FieldId[] =
    ends.length && !asked.includes('distances') && first.kind === 'park' ? ['distances', ...asked] : asked;
  if (fields.length) return { kind: 'fields', records: subjects.map(({ ref }) => ref), fields, to: ends };
  if (reading.foreign > mostlyForeign) return outside('not-understood', subjects.map(({ ref }) => ref));
  return { kind: 'record', record: first.ref, beside: subjects.slice(1).map(({ ref }) => ref) };
}

function aboutAmbiguous(reading: Reading, group: readonly KnownRecord[], ends: readonly DistanceEnd[]): Question {
  const fields = group[0] ? askedFields(reading, group[0].kind) : [];
  const only = onlyPublisher(group, fields);
  if (only) return { kind: 'fields', records: [only.ref], fields, to: ends };
  return { kind: 'which', candidates: group.map(({ ref }) => ref), fields };
}

/** A question about a subject: a procedure's field where one is asked for, otherwise the whole record. */
function aboutTopic(reading: Reading, ref: OnTopic['ref']): Question {
  const fields = kindOf(ref) === 'procedure' ? askedFields(reading, 'procedure') : [];
  return fields.length
    ? { kind: 'fields', records: [ref], fields, to: [] }
    : { kind: 'record', record: ref, beside: [] };
}

/** Subjects that the question tells apart neither by how well they fit nor by how much of it they explain. */
const isTie = (a: OnTopic, b: OnTopic) =>
  Math.abs(a.score - b.score) < topicTie && Math.abs(a.explained - b.explained) < 0.1 && kindOf(a.ref) === kindOf(b.ref);

function byTopic(reading: Reading): Decision | undefined {
  const [best] = reading.topics;
  if (!best || best.score < surelyOnTopic + foreignDoubt * reading.foreign) return undefined;
  const ties = reading.topics.filter((each) => isTie(best, each));
  if (ties.length > 1 && kindOf(best.ref) === 'procedure' && best.explained < 0.95) {
    return {
      question: { kind: 'which', candidates: ties.map(({ ref }) => ref), fields: askedFields(reading, 'procedure') },
      confidence: best.score,
    };
  }
  return { question: aboutTopic(reading, best.ref), confidence: best.score };
}

/** The places named, but not where the same words name a record. */
function placesOf(base: KnowledgeBase, reading: Reading, groups: readonly (readonly Named[])[]): KnownRecord[] {
  const taken = new Set(groups.flatMap(([first]) => first?.positions ?? []));
  return subjectsOf(reading.places)
    .groups.filter(([first]) => first && !first.positions.every((position) => taken.has(position)))
    .flatMap((group) => recordsOf(base, group.slice(0, 1)));
}

/** Of things of several kinds, those meant: a project rather than the park or zone it lies in, a park rather than its zone. */
function meantThings(things: readonly (readonly KnownRecord[])[]): (readonly KnownRecord[])[] {
  const order: readonly Kind[] = ['project', 'park', 'zone'];
  const kind = order.find((each) => things.some(([first]) => first?.kind === each));
  return things.filter(([first]) => first?.kind === kind);
}

function byName(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const { groups } = subjectsOf(reading.named);
  const things = meantThings(groups.map((group) => recordsOf(base, group)));
  if (!things.length) return undefined;
  const ends = distanceEnds(reading, placesOf(base, reading, groups));
  const confidence = groups[0]?.[0]?.coverage ?? 0;
  const unclear = things.find((group) => group.length > 1);
  if (unclear && things.length === 1) return { question: aboutAmbiguous(reading, unclear, ends), confidence };
  return {
    question: aboutRecords(
      reading,
      things.flatMap((group) => group.slice(0, 1)),
      ends,
    ),
    confidence,
  };
}

/** From this share of its name on, a procedure is named rather than described. */
const wholeName = 0.93;

/** A procedure whose name or abbreviation stands in the question, when a field of it is asked for. */
function byTitle(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const whole = reading.titled.filter(({ coverage }) => coverage >= wholeName);
  const [group] = subjectsOf(whole).groups;
  const procedures = recordsOf(base, group ?? []).filter(({ kind }) => kind === 'procedure');
  const fields = askedFields(reading, 'procedure');
  const [only, ...others] = procedures;
  if (!only || !fields.length) return undefined;
  const confidence = group?.[0]?.coverage ?? 0;
  if (others.length)
    return { question: { kind: 'which', candidates: procedures.map(({ ref }) => ref), fields }, confidence };
  return { question: { kind: 'fields', records: [only.ref], fields, to: [] }, confidence };
}

/** A fact that leaves this much of a question open gives way to a procedure that is named and has what is asked for. */
const muchOpen = 0.55;

function bySubject(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const topic = byTopic(reading);
  const [best] = reading.topics;
  const open = !topic || !best || (kindOf(best.ref) !== 'procedure' && best.explained < muchOpen);
  return (open ? byTitle(base, reading) : undefined) ?? topic;
}

const holds = (outer: Named, inner: Named) => inner.positions.every((position) => outer.positions.includes(position));
const apart = (a: Named, b: Named) => !a.positions.some((position) => b.positions.includes(position));

/**
 * Between a record named and a subject: a subject whose name holds the record's name and more is meant ("incentives in
 * the free trade zone"), and so is a procedure beside a record of which nothing is asked ("an IRC in VSIP").
 */
function better(reading: Reading, name: Decision, topic: Decision): Decision {
  const [named] = reading.named;
  const [titled] = reading.titled;
  if (!named || !titled || titled.coverage < surelyNamed) return name;
  if (titled.coverage >= wholeName && holds(titled, named) && titled.positions.length > named.positions.length) return topic;
  const asksNothing = name.question.kind === 'record';
  return asksNothing && kindOf(titled.ref) === 'procedure' && apart(titled, named) ? topic : name;
}

/** Candidates worth asking about, at most. */
const mostCandidates = 6;

/** Procedures that share the general word which is all that a question says ("the permit", "gia hạn"). */
function procedureWhich(reading: Reading): Question | undefined {
  const fields = askedFields(reading, 'procedure');
  const fitting = reading.topics.filter(({ ref, explained }) => kindOf(ref) === 'procedure' && explained >= halfExplained);
  if (!fields.length || fitting.length < 2) return undefined;
  return { kind: 'which', candidates: fitting.slice(0, mostCandidates).map(({ ref }) => ref), fields };
}

/** Parks that share the part of a name which is all that a question says ("the expansion", "phase 2"). */
function parkWhich(reading: Reading): Question | undefined {
  const fields = askedFields(reading, 'park');
  const [first, ...others] = reading.named.filter(({ ref, coverage }) => kindOf(ref) === 'park' && coverage > 0.2);
  if (!first || !fields.length || reading.unexplained > 0.5) return undefined;
  const sharing = others.filter(({ positions }) => positions.join() === first.positions.join());
  if (!sharing.length) return undefined;
  return { kind: 'which', candidates: [first, ...sharing].slice(0, mostCandidates).map(({ ref }) => ref), fields };
}

/** What comes nearest to a question that no record clearly answers. */
function near(reading: Reading): Question {
  const which = procedureWhich(reading) ?? parkWhich(reading);
  if (which) return which;
  const topics = reading.topics.filter(({ score }) => score >= perhapsOnTopic).map(({ ref }) => ref);
  const names = reading.named.filter(({ coverage, weight }) => coverage >= 0.5 && weight > 0.5).map(({ ref }) => ref);
  const fields = fieldsIn(reading);
  if (!topics.length && !names.length && fields.length && reading.unexplained < 0.4) return { kind: 'of-which', fields };
  return outside('not-understood', [...new Set([...names, ...topics])].slice(0, 3));
}

/** Decides what a reading asks; what is neither clear nor near is said not to be understood. */
export function decide(base: KnowledgeBase, reading: Reading): Decision {
  const reason = outsideReason(reading);
  const name = byName(base, reading);
  const sure = name && name.question.kind !== 'which' && reason === 'elsewhere';
  if (reason && !sure) return { question: outside(reason), confidence: 1 };
  const topic = talk(reading);
  if (topic && !name) return { question: { kind: 'talk', topic }, confidence: 1 };
  const subject = bySubject(base, reading);
  if (name && subject) return better(reading, name, subject);
  return name ?? subject ?? { question: near(reading), confidence: reading.topics[0]?.score ?? 0 };
}
