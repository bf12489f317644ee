import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import { kindOf } from '../domain/refs.ts';
import { clearlyMore } from './by-subject.ts';
import type { Decision } from './decision.ts';
import { type Named, surelyNamed } from './name-index.ts';
import { wholeName } from './procedures-named.ts';
import { fieldsIn, type Reading } from './reading.ts';

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
  const bareName = name.question.kind === 'which' && !name.question.fields.length;
  if (name.question.kind !== 'record' && !bareName) return name;
  const beyond = reading.meaningful.filter(
    (i) => reading.tokens[i]?.meant.length && !named.positions.includes(i) && !isWrapper(reading, i),
  );
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

/** A word such as "park" or "please" that goes with a name and asks nothing. */
const isWrapper = ({ found }: Reading, i: number): boolean =>
  found.some(({ concept, from, to }) => /^(wrapper|phase|talk|filler|ask:card):?/.test(concept) && from <= i && i < to);
