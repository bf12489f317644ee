import type { KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import { type Token, tokensOf } from './fold.ts';
import type { Called } from './name-forms.ts';
import type { Named } from './name-index.ts';
import { createTally } from './tally.ts';

/** A word or concept of a question with how much of it counts: 1, or less for a doubtful spelling. */
export type Weighed = ReadonlyMap<string, number>;

/** A record whose subject a question may be: how much of one of its phrases is said, and of the question explained. */
export type OnTopic = {
  readonly ref: RecordRef;
  readonly phrase: string;
  /** The share of the phrase's weight that the question holds, 0 to 1. */
  readonly said: number;
  /** The share of the question's weight that the record's words explain, 0 to 1. */
  readonly explained: number;
  readonly score: number;
};

type Phrase = { readonly record: number; readonly text: string; readonly terms: readonly string[] };

/** Finds the records on a question's subject. */
export type TopicIndex = {
  /** `titled` are the records whose names stand in the question word for word, as an index of names finds them. */
  onTopic(question: Weighed, titled: readonly Named[]): OnTopic[];
};

/** The words and concepts of a text that is parted already, as a question's are found; each once. */
export type Conceive = (tokens: readonly Token[]) => readonly string[];

/** Records with all that each is called. */
export type CalledRecords = ReadonlyMap<RecordRef, readonly Called[]>;

/** The phrases of the record of a number. */
function phrasesOf(record: KnownRecord, number: number, called: CalledRecords, conceive: Conceive): Phrase[] {
  const questions = record.kind === 'faq' ? Object.values(record.question) : [];
  const asked = questions.map((text) => ({ text, tokens: tokensOf(text) }));
  return [...(called.get(record.ref) ?? []), ...asked]
    .map(({ text, tokens }) => ({ record: number, text, terms: conceive(tokens) }))
    .filter(({ terms }) => terms.length);
}

/** What the lines of a fact are about: they explain a question on the fact, but name it not. */
function lineLabels(record: KnownRecord): string[] {
  return record.kind === 'fact' ? record.lines.flatMap(({ is }) => Object.values(is)) : [];
}

/** What tells a subject: how much of a phrase of it is said, how much of the question it explains, and whether it is named word for word. */
const shares = { said: 0.42, explained: 0.4, titled: 0.18 };
/** A phrase of one common word is soon said whole; its weight must count beside this. */
const lightPhrase = 0.25;
/** A word that no subject knows tells little about which subject is meant. */
const unknownWord = 0.25;
/** Subjects worth deciding between. */
const mostKept = 20;

/** A word or concept: the phrases and the records that hold it, by number, and how much it tells. */
type Term = {
  readonly phrases: number[];
  readonly records: number[];
  /** Records that it explains by one of their lines alone. */
  readonly byLine: number[];
  weight: number;
};

/** The numbers of a list that is filled in order, each once. */
function putOnce(list: number[], number: number): void {
  if (list.at(-1) !== number) list.push(number);
}

function termOf(terms: Map<string, Term>, text: string): Term {
  const known = terms.get(text);
  if (known) return known;
  const made: Term = { phrases: [], records: [], byLine: [], weight: unknownWord };
  terms.set(text, made);
  return made;
}

/** How much each word or concept tells: the fewer records it stands in, the more; a single East Asian character tells less. */
function weighTerms(terms: ReadonlyMap<string, Term>, total: number): void {
  for (const [text, term] of terms) {
    if (!term.records.length) continue;
    const share = Math.log(1 + total / term.records.length) / Math.log(1 + total);
    term.weight = (/^[a-z0-9]/.test(text) ? 1 : 0.4) * Math.min(Math.max(share, 0.05), 1);
  }
}

/** All terms of the phrases and lines of some records. */
function* learn(
  records: readonly KnownRecord[],
  phrases: readonly Phrase[],
  conceive: Conceive,
): Steps<Map<string, Term>> {
  const terms = new Map<string, Term>();
  phrases.forEach((phrase, i) => {
    for (const text of phrase.terms) {
      const term = termOf(terms, text);
      term.phrases.push(i);
      putOnce(term.records, phrase.record);
    }
  });
  yield* eachInSteps(records, (record, i) => {
    for (const label of lineLabels(record)) {
      for (const text of conceive(tokensOf(label))) {
        const term = termOf(terms, text);
        if (!term.records.includes(i)) putOnce(term.byLine, i);
      }
    }
  });
  weighTerms(terms, records.length);
  return terms;
}

/** An index over what records are about: each name, alias and question of theirs as a bag of words and concepts. */
export function* createTopicIndex(
  records: readonly KnownRecord[],
  called: CalledRecords,
  conceive: Conceive,
): Steps<TopicIndex> {
  const found = (yield* eachInSteps(records, (record, i) => phrasesOf(record, i, called, conceive))).flat();
  const terms = yield* learn(records, found, conceive);
  const weightOf = (text: string): number => terms.get(text)?.weight ?? unknownWord;
  const phrases = found.map(({ record, text }) => ({ record, text }));
  const weights = Float64Array.from(found, (phrase) => {
    let weight = 0;
    for (const text of phrase.terms) weight += weightOf(text);
    return weight;
  });
  const heard = createTally(phrases.length);
  const known = createTally(records.length);
  const said = createTally(records.length);
  const saidBy = new Int32Array(records.length);

  /** Tallies what of a question's weight stands in each phrase, and what of it each record explains. */
  const hear = (question: Weighed): void => {
    for (const [text, sure] of question) {
      const term = terms.get(text);
      if (!term) continue;
      const weight = term.weight * sure;
      heard.add(term.phrases, weight);
      known.add(term.records, weight);
      known.add(term.byLine, weight);
    }
  };

  /** Finds the phrase of each record that is said most fully. */
  const bestPhrases = (): void => {
    for (const i of heard.touched()) {
      const record = phrases[i]?.record ?? 0;
      const share = heard.of(i) / ((weights[i] ?? 0) + lightPhrase);
      if (share > said.of(record)) {
        said.put(record, share);
        saidBy[record] = i;
      }
    }
  };

  return {
    onTopic(question, titled) {
      const total = [...question.keys()].reduce((sum, text) => sum + weightOf(text), 0) || 1;
      const heaviest = Math.max(...titled.map(titleWeight), 0.5);
      const title = new Map(titled.map((named) => [named.ref, titleWeight(named) / heaviest]));
      hear(question);
      bestPhrases();
      const topics = said.touched().flatMap((i): OnTopic[] => {
        const ref = records[i]?.ref;
        const phrase = phrases[saidBy[i] ?? 0]?.text;
        if (!ref || phrase === undefined) return [];
        const explained = known.of(i) / total;
        const share = said.of(i);
        const score = shares.said * share + shares.explained * explained + shares.titled * (title.get(ref) ?? 0);
        return [{ ref, phrase, said: share, explained, score }];
      });
      for (const tally of [heard, known, said]) tally.clear();
      return topics.toSorted((a, b) => b.score - a.score).slice(0, mostKept);
    },
  };
}

/** What a name found word for word weighs; half a name weighs little. */
const titleWeight = ({ weight, coverage }: Named): number => weight * coverage ** 2;
