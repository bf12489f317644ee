import { kindOf } from '../domain/refs.ts';
import { aboutTopic } from './about-topic.ts';
import { askedFields } from './asked-fields.ts';
import type { Decision } from './decision.ts';
import { titledProcedures } from './procedures-named.ts';
import type { Reading } from './reading.ts';
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

/** A subject that fits well enough, the better the more words nothing knows. */
const isSure = (best: OnTopic, { foreign }: Reading): boolean => best.score >= surelyOnTopic + foreignDoubt * foreign;

/** Subjects that the question tells apart neither by how well they fit nor by how much of it they explain. */
const isTie = (a: OnTopic, b: OnTopic) =>
  Math.abs(a.score - b.score) < (a.said < halfSaid ? looseTie : topicTie) &&
  Math.abs(a.explained - b.explained) < 0.1 &&
  kindOf(a.ref) === kindOf(b.ref);

/** Procedures that share the name which stands in the question ("retail licence"): none of them is meant more than the other. */
function sharedTitle(reading: Reading): Decision | undefined {
  const [group] = titledProcedures(reading);
  const [best] = reading.topics;
  if (!group || group.length < 2 || !best || !group.some(({ ref }) => ref === best.ref)) return undefined;
  const scores = group.map(({ ref }) => reading.topics.find((topic) => topic.ref === ref)?.score ?? 0);
  if (Math.max(...scores) - Math.min(...scores) > looseTie) return undefined;
  const candidates = group.map(({ ref }) => ref);
  return { question: { kind: 'which', candidates, fields: askedFields(reading, 'procedure') }, confidence: best.score };
}

/** A procedure that explains this much more than one that fits about as well is the one meant. */
const muchMore = 0.18;

/** Of procedures that fit about as well, the one that explains clearly more ("extension of a permit" says more than "permit"). */
function fullest(topics: readonly OnTopic[]): OnTopic | undefined {
  const [best] = topics;
  if (!best || kindOf(best.ref) !== 'procedure') return best;
  const close = topics.filter(({ ref, score }) => kindOf(ref) === 'procedure' && best.score - score < looseTie);
  return close.find(({ explained }) => explained > best.explained + muchMore) ?? best;
}

/** The subject that fits a question well enough, or which of several it may be. */
export function byTopic(reading: Reading): Decision | undefined {
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
