import type { KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import type { Named } from './name-index.ts';

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

type Phrase = { readonly ref: RecordRef; readonly text: string; readonly terms: ReadonlySet<string> };

/** Finds the records on a question's subject. */
export type TopicIndex = {
  /** `titled` are the records whose names stand in the question word for word, as an index of names finds them. */
  onTopic(question: Weighed, titled: readonly Named[]): OnTopic[];
};

/** The words and concepts of a text, as a question's are found. */
export type Conceive = (text: string) => ReadonlySet<string>;

function phrasesOf(record: KnownRecord, conceive: Conceive): Phrase[] {
  const question = record.kind === 'faq' ? Object.values(record.question) : [];
  const texts = [
    ...Object.values(record.names),
    ...(record.aliases ?? []),
    ...(record.sharedAliases ?? []),
    ...question,
  ];
  return texts.map((text) => ({ ref: record.ref, text, terms: conceive(text) })).filter(({ terms }) => terms.size);
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

/** How much each word or concept tells: the fewer records it stands in, the more; a single East Asian character tells less. */
function weigher(recordsWith: ReadonlyMap<string, ReadonlySet<RecordRef>>, total: number): (term: string) => number {
  const weights = new Map<string, number>();
  for (const [term, { size }] of recordsWith) {
    const share = Math.log(1 + total / size) / Math.log(1 + total);
    weights.set(term, (/^[a-z0-9]/.test(term) ? 1 : 0.4) * Math.min(Math.max(share, 0.05), 1));
  }
  return (term) => weights.get(term) ?? unknownWord;
}

/** An index over what records are about: each name, alias and question of theirs as a bag of words and concepts. */
export function createTopicIndex(records: readonly KnownRecord[], conceive: Conceive): TopicIndex {
  const phrases = records.flatMap((record) => phrasesOf(record, conceive));
  const postings = new Map<string, number[]>();
  const recordsWith = new Map<string, Set<RecordRef>>();
  phrases.forEach((phrase, i) => {
    for (const term of phrase.terms) {
      listOf(postings, term).push(i);
      recordsWith.set(term, (recordsWith.get(term) ?? new Set()).add(phrase.ref));
    }
  });
  /** Records that a term of their lines explains beyond those whose phrases hold it. */
  const withLine = new Map<string, Set<RecordRef>>();
  for (const record of records) {
    for (const term of lineLabels(record).flatMap((label) => [...conceive(label)]))
      if (!recordsWith.get(term)?.has(record.ref))
        withLine.set(term, (withLine.get(term) ?? new Set()).add(record.ref));
  }
  const weightOf = weigher(recordsWith, records.length);
  const weights = phrases.map(({ terms }) => [...terms].reduce((sum, term) => sum + weightOf(term), 0));

  /** What of a question's weight stands in each phrase that shares a word with it. */
  const heardIn = (question: Weighed): Map<number, number> => {
    const heard = new Map<number, number>();
    for (const [term, sure] of question) {
      for (const i of postings.get(term) ?? []) heard.set(i, (heard.get(i) ?? 0) + weightOf(term) * sure);
    }
    return heard;
  };

  /** What of a question's weight each record explains. */
  const knownTo = (question: Weighed): Map<RecordRef, number> => {
    const known = new Map<RecordRef, number>();
    const add = (refs: ReadonlySet<RecordRef> | undefined, weight: number) => {
      for (const ref of refs ?? []) known.set(ref, (known.get(ref) ?? 0) + weight);
    };
    for (const [term, sure] of question) {
      add(recordsWith.get(term), weightOf(term) * sure);
      add(withLine.get(term), weightOf(term) * sure);
    }
    return known;
  };

  /** The phrase of each record that is said most fully. */
  const bestPhrases = (question: Weighed): Map<RecordRef, { phrase: string; said: number }> => {
    const best = new Map<RecordRef, { phrase: string; said: number }>();
    for (const [i, heard] of heardIn(question)) {
      const phrase = phrases[i];
      const said = heard / ((weights[i] ?? 0) + lightPhrase);
      if (phrase && said > (best.get(phrase.ref)?.said ?? 0)) best.set(phrase.ref, { phrase: phrase.text, said });
    }
    return best;
  };

  return {
    onTopic(question, titled) {
      const total = [...question.keys()].reduce((sum, term) => sum + weightOf(term), 0) || 1;
      const known = knownTo(question);
      const heaviest = Math.max(...titled.map(titleWeight), 0.5);
      const title = new Map(titled.map((named) => [named.ref, titleWeight(named) / heaviest]));
      return [...bestPhrases(question)]
        .map(([ref, { phrase, said }]) => {
          const explained = (known.get(ref) ?? 0) / total;
          const score = shares.said * said + shares.explained * explained + shares.titled * (title.get(ref) ?? 0);
          return { ref, phrase, said, explained, score };
        })
        .toSorted((a, b) => b.score - a.score)
        .slice(0, mostKept);
    },
  };
}

const listOf = (map: Map<string, number[]>, key: string): number[] => {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
};

/** What a name found word for word weighs; half a name weighs little. */
const titleWeight = ({ weight, coverage }: Named): number => weight * coverage ** 2;
