import { type FieldId, fieldRule, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import { kindOf, type RecordRef } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Decision } from './decision.ts';
import { type Named, surelyNamed } from './name-index.ts';
import { fieldsIn, type Reading } from './reading.ts';
import { recordsOf, subjectsOf } from './subjects.ts';
import type { OnTopic } from './topic-index.ts';

/** From this score on a subject is meant. */
const surelyOnTopic = 0.62;
/** Words that nothing knows make every subject less sure. */
const foreignDoubt = 0.3;
/** Subjects closer than this are told apart only by the person. */
const topicTie = 0.03;
/** A name of which only this much is said is told apart less easily ("the permit"). */
const halfSaid = 0.6;
const looseTie = 0.08;

/** A question about a subject: a procedure's field where one is asked for, otherwise the whole record. */
function aboutTopic(reading: Reading, ref: RecordRef): Question {
  const fields = kindOf(ref) === 'procedure' ? askedFields(reading, 'procedure') : [];
  return fields.length
    ? { kind: 'fields', records: [ref], fields, to: [] }
    : { kind: 'record', record: ref, beside: [] };
}

/** A subject that fits well enough, the better the more words nothing knows. */
const isSure = (best: OnTopic, { foreign }: Reading): boolean => best.score >= surelyOnTopic + foreignDoubt * foreign;

/** Subjects that the question tells apart neither by how well they fit nor by how much of it they explain. */
const isTie = (a: OnTopic, b: OnTopic) =>
  Math.abs(a.score - b.score) < (a.said < halfSaid ? looseTie : topicTie) &&
  Math.abs(a.explained - b.explained) < 0.1 &&
  kindOf(a.ref) === kindOf(b.ref);

/** Procedures that share the name which stands in the question ("retail licence"): none of them is meant more than the other. */
function sharedTitle(reading: Reading): Decision | undefined {
  const whole = reading.titled.filter(({ ref, coverage }) => coverage >= wholeName && kindOf(ref) === 'procedure');
  const [group] = subjectsOf(whole).groups;
  const [best] = reading.topics;
  if (!group || group.length < 2 || !best || !group.some(({ ref }) => ref === best.ref)) return undefined;
  const scores = group.map(({ ref }) => reading.topics.find((topic) => topic.ref === ref)?.score ?? 0);
  if (Math.max(...scores) - Math.min(...scores) > looseTie) return undefined;
  const candidates = group.map(({ ref }) => ref);
  return { question: { kind: 'which', candidates, fields: askedFields(reading, 'procedure') }, confidence: best.score };
}

/** A procedure that explains this much more than one that fits about as well is the one meant. */
const muchMore = 0.15;

/** Of procedures that fit about as well, the one that explains clearly more ("extension of a permit" says more than "permit"). */
function fullest(topics: readonly OnTopic[]): OnTopic | undefined {
  const [best] = topics;
  if (!best || kindOf(best.ref) !== 'procedure') return best;
  const close = topics.filter(({ ref, score }) => kindOf(ref) === 'procedure' && best.score - score < looseTie);
  return close.find(({ explained }) => explained > best.explained + muchMore) ?? best;
}

function byTopic(reading: Reading): Decision | undefined {
  const shared = sharedTitle(reading);
  if (shared) return shared;
  const best = fullest(reading.topics);
  if (!best || !isSure(best, reading)) return undefined;
  const ties = reading.topics.filter((each) => isTie(best, each));
  const clear = best.explained > 0.95 && best.said >= halfSaid;
  if (ties.length > 1 && kindOf(best.ref) === 'procedure' && !clear) {
    return {
      question: { kind: 'which', candidates: ties.map(({ ref }) => ref), fields: askedFields(reading, 'procedure') },
      confidence: best.score,
    };
  }
  return { question: aboutTopic(reading, best.ref), confidence: best.score };
}

/** From this share of its name on, a procedure is named rather than described. */
const wholeName = 0.93;

/** A procedure whose name or abbreviation stands in the question, when a field of it is asked for. */
function byTitle(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const whole = reading.titled.filter(({ ref, coverage }) => coverage >= wholeName && kindOf(ref) === 'procedure');
  const [group] = subjectsOf(whole).groups;
  const procedures = recordsOf(base, group ?? []);
  const fields = askedFields(reading, 'procedure');
  const [only, ...others] = procedures;
  if (!only || !fields.length) return undefined;
  const confidence = group?.[0]?.coverage ?? 0;
  if (others.length)
    return { question: { kind: 'which', candidates: procedures.map(({ ref }) => ref), fields }, confidence };
  return { question: { kind: 'fields', records: [only.ref], fields, to: [] }, confidence };
}

/** From this share of a question's words on, a title is all that the question says. */
const almostAll = 0.85;

/** A fact, frequent question or procedure whose title is all that the question says. */
export function byTitleAlone(reading: Reading): Decision | undefined {
  const { titled, meaningful } = reading;
  const [best] = titled;
  if (!best || best.coverage < wholeName || meaningful.length < 2) return undefined;
  const covered = meaningful.filter((i) => best.positions.includes(i)).length;
  if (covered / meaningful.length < almostAll) return undefined;
  return { question: aboutTopic(reading, best.ref), confidence: best.coverage };
}

/** A fact that leaves this much of a question open gives way to a procedure that is named and has what is asked for. */
const muchOpen = 0.55;

/** A procedure that explains this much more of a question than a fact does is meant rather than the fact. */
const clearlyMore = 0.1;

/** Whether a fact that fits best still leaves so much open that a procedure named beside it may be meant. */
function leavesOpen(best: OnTopic, { topics }: Reading): boolean {
  if (kindOf(best.ref) === 'procedure') return false;
  const procedure = topics.find(({ ref }) => kindOf(ref) === 'procedure');
  return best.explained < muchOpen || (procedure?.explained ?? 0) > best.explained + clearlyMore;
}

/** The procedure, fact or frequent question that a reading is about. */
export function bySubject(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const topic = byTopic(reading);
  const [best] = reading.topics;
  const open = !topic || !best || leavesOpen(best, reading);
  return (open ? byTitle(base, reading) : undefined) ?? topic;
}

const holds = (outer: Named, inner: Named) => inner.positions.every((position) => outer.positions.includes(position));
const apart = (a: Named, b: Named) => !a.positions.some((position) => b.positions.includes(position));

/**
 * Between a record named and a subject: a subject whose name holds the record's name and more is meant ("incentives in
 * the free trade zone"), and so is a procedure, or a subject that explains more than the name, beside a record of which
 * no field is asked ("an IRC in VSIP").
 */
export function better(reading: Reading, name: Decision, topic: Decision): Decision {
  const [named] = reading.named;
  const [titled] = reading.titled;
  if (!named) return name;
  if (
    titled &&
    titled.coverage >= wholeName &&
    holds(titled, named) &&
    titled.positions.length > named.positions.length
  )
    return topic;
  if (name.question.kind === 'fields') return saysWhatNameCannot(reading, named, name.question) ? topic : name;
  if (name.question.kind !== 'record') return name;
  const beyond = reading.meaningful.filter((i) => !named.positions.includes(i) && !isWrapper(reading, i));
  const procedure =
    titled && titled.coverage >= surelyNamed && kindOf(titled.ref) === 'procedure' && apart(titled, named);
  const saysMore = beyond.length > 0 && (reading.topics[0]?.explained ?? 0) >= halfExplained;
  return procedure || saysMore ? topic : name;
}

/** A procedure this sure may stand before a record of which a field is asked. */
const surelySubject = 0.7;

/**
 * Whether a procedure says what a record named and its fields leave out: something only procedures have is asked ("how
 * long does a share purchase in Nam Cau Kien take"), or it explains clearly more of the question.
 */
function saysWhatNameCannot(
  reading: Reading,
  named: Named,
  { fields }: { readonly fields: readonly FieldId[] },
): boolean {
  const [best] = reading.topics;
  if (!best || kindOf(best.ref) !== 'procedure' || best.score < surelySubject) return false;
  const onlyProcedures = (field: FieldId) => fieldRule('procedure', field) && !fieldRule(kindOf(named.ref), field);
  if (fieldsIn(reading).some(onlyProcedures)) return true;
  const asked = reading.phrases.filter(({ concept }) => fields.some((field) => concept === `field:${field}`));
  const explained = reading.meaningful.filter(
    (i) => named.positions.includes(i) || asked.some(({ from, to }) => from <= i && i < to) || isWrapper(reading, i),
  );
  return best.explained > explained.length / reading.meaningful.length + clearlyMore;
}

/** A subject that explains this much of a question says more of it than a name alone. */
const halfExplained = 0.5;

/** A word such as "park" that goes with a name and asks nothing. */
const isWrapper = ({ phrases }: Reading, i: number): boolean =>
  phrases.some(({ concept, from, to }) => /^(wrapper|phase):/.test(concept) && from <= i && i < to);
