import type { Question } from '../domain/question.ts';
import { kindOf } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import { mostlyForeign, outside } from './decision.ts';
import { wordsOf } from './name-forms.ts';
import type { Named } from './name-index.ts';
import type { Found } from './phrases.ts';
import { fieldsIn, type Reading } from './reading.ts';

/** A subject that explains this much of a question is what the question speaks of, if not which one. */
const halfExplained = 0.5;
/** A general word that is all a question says asks which procedure is meant, also when no field is asked ("I want to register"). */
const whollyExplained = 0.95;
/** From this score on a subject may be offered as "did you mean". */
const perhapsOnTopic = 0.42;
/** Candidates worth asking about, at most. */
const mostCandidates = 6;

/** Procedures that share the general word which is all that a question says ("the permit", "gia hạn"). */
function procedureWhich(reading: Reading): Question | undefined {
  const fields = askedFields(reading, 'procedure');
  const fitting = reading.topics.filter(
    ({ ref, explained }) => kindOf(ref) === 'procedure' && explained >= halfExplained,
  );
  const wholly = (fitting[0]?.explained ?? 0) >= whollyExplained;
  if (!(fields.length || wholly) || fitting.length < 2) return undefined;
  return { kind: 'which', candidates: fitting.slice(0, mostCandidates).map(({ ref }) => ref), fields };
}

/** Whether fillers hold all words of a name that stand in a question: the city's own name means the whole city, not a park called after it. */
const isFiller = ({ found }: Reading, { positions }: Named): boolean =>
  positions.every((i) => found.some(({ concept, from, to }) => concept === 'filler:stop' && from <= i && i < to));

/** A part of a name written exactly, and not as part of how something is asked ("how long" is not "Tien Lang"). */
function isNamePart(reading: Reading, named: Named): boolean {
  const { positions, form } = named;
  if (isFiller(reading, named)) return false;
  const asking = reading.phrases.filter(({ concept }) => /^(field|ask):/.test(concept));
  const words = wordsOf(form);
  const isExact = (i: number) =>
    reading.tokens[i]?.meant.some(({ word, doubt }) => doubt === 0 && words.includes(word)) ?? false;
  return positions.every((i) => isExact(i) && !asking.some(({ from, to }) => from <= i && i < to));
}

const spans = ({ from, to }: Found, { positions }: Named): boolean =>
  Array.from({ length: to - from }, (_, i) => from + i).every((i) => positions.includes(i));

/** Parts of the names of parks or projects that stand in a question: a word such as "expansion" before any other. */
function partsOfNames(reading: Reading): Named[] {
  const named = reading.named.filter(({ ref }) => kindOf(ref) === 'park' || kindOf(ref) === 'project');
  const expansions = reading.found.filter(({ concept }) => concept === 'part:expansion');
  const expanded = named.filter((each) => expansions.some((expansion) => spans(expansion, each)));
  const [first, ...others] = expanded.length ? expanded : named.filter((each) => isNamePart(reading, each));
  if (!first) return [];
  const alike = ({ ref, positions }: Named) =>
    kindOf(ref) === kindOf(first.ref) && (expanded.length > 0 || positions.join() === first.positions.join());
  return [first, ...others.filter(alike)];
}

/** Parks or projects that share the part of a name which is all that a question says ("the expansion", "phase 2"). */
function namesWhich(reading: Reading): Question | undefined {
  const sharing = partsOfNames(reading);
  const [first] = sharing;
  if (!first || sharing.length < 2) return undefined;
  const fields = askedFields(reading, kindOf(first.ref)).filter((field) => field !== 'expansion');
  if (!fields.length || reading.unexplained - first.positions.length / reading.tokens.length > mostlyForeign)
    return undefined;
  return { kind: 'which', candidates: sharing.slice(0, mostCandidates).map(({ ref }) => ref), fields };
}

/** What comes nearest to a question that no record clearly answers. */
export function near(reading: Reading): Question {
  const which = procedureWhich(reading) ?? namesWhich(reading);
  if (which) return which;
  const topics = reading.topics.filter(({ score }) => score >= perhapsOnTopic).map(({ ref }) => ref);
  const names = reading.named.filter(({ coverage, weight }) => coverage >= 0.5 && weight > 0.5).map(({ ref }) => ref);
  const fields = fieldsIn(reading);
  if (!topics.length && !names.length && fields.length && reading.unexplained < 0.4)
    return { kind: 'of-which', fields };
  return outside('not-understood', [...new Set([...names, ...topics])].slice(0, 3));
}
