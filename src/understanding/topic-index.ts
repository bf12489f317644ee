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

/** What tells a subject: how much of a phrase of it is said, how much of the question it explains, and whether it is named word for word. */
const shares = { said: 0.42, explained: 0.4, titled: 0.18 };
/** A word that no subject knows tells little about which subject is meant. */
const unknownWord = 0.25;
const mostScored = 80;

/** An index over what records are about: each name, alias and question of theirs as a bag of words and concepts. */
export function createTopicIndex(records: readonly KnownRecord[], conceive: Conceive): TopicIndex {
  const phrases = records.flatMap((record) => phrasesOf(record, conceive));
  const postings = new Map<string, Phrase[]>();
  const recordsWith = new Map<string, Set<RecordRef>>();
  for (const phrase of phrases) {
    for (const term of phrase.terms) {
      postings.set(term, [...(postings.get(term) ?? []), phrase]);
      recordsWith.set(term, (recordsWith.get(term) ?? new Set()).add(phrase.ref));
    }
  }
  const rarity = (term: string): number => {
    const known = recordsWith.get(term)?.size;
    if (!known) return unknownWord;
    const share = Math.log(1 + records.length / known) / Math.log(1 + records.length);
    return (/^[a-z0-9]/.test(term) ? 1 : 0.4) * Math.min(Math.max(share, 0.05), 1);
  };
  const weightOf = (terms: Iterable<string>): number => [...terms].reduce((sum, term) => sum + rarity(term), 0);

  const score = (phrase: Phrase, question: Weighed, total: number): OnTopic => {
    const shared = [...phrase.terms].filter((term) => question.has(term));
    const said =
      shared.reduce((sum, term) => sum + rarity(term) * (question.get(term) ?? 0), 0) / weightOf(phrase.terms);
    const known = [...question.keys()].filter((term) => recordsWith.get(term)?.has(phrase.ref));
    const explained = known.reduce((sum, term) => sum + rarity(term) * (question.get(term) ?? 0), 0) / total;
    return {
      ref: phrase.ref,
      phrase: phrase.text,
      said,
      explained,
      score: shares.said * said + shares.explained * explained,
    };
  };

  return {
    onTopic(question, titled) {
      const total = weightOf(question.keys()) || 1;
      const heavy = new Map<Phrase, number>();
      for (const term of question.keys())
        for (const phrase of postings.get(term) ?? []) heavy.set(phrase, (heavy.get(phrase) ?? 0) + rarity(term));
      const likely = [...heavy]
        .toSorted((a, b) => b[1] / Math.sqrt(weightOf(b[0].terms)) - a[1] / Math.sqrt(weightOf(a[0].terms)))
        .slice(0, mostScored);
      const best = new Map<RecordRef, OnTopic>();
      for (const [phrase] of likely) {
        const scored = score(phrase, question, total);
        if (scored.score > (best.get(phrase.ref)?.score ?? 0)) best.set(phrase.ref, scored);
      }
      const heaviest = Math.max(...titled.map(titleWeight), 0.5);
      const title = new Map(titled.map((named) => [named.ref, titleWeight(named) / heaviest]));
      const withTitle = [...best.values()].map((on) => ({
        ...on,
        score: on.score + shares.titled * (title.get(on.ref) ?? 0),
      }));
      return withTitle.toSorted((a, b) => b.score - a.score);
    },
  };
}

/** What a name found word for word weighs; half a name weighs little. */
const titleWeight = ({ weight, coverage }: Named): number => weight * coverage ** 2;
