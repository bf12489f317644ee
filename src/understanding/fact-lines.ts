import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';
import { tokensOf } from './fold.ts';
import type { Conceive, Weighed } from './topic-index.ts';

type Fact = Extract<KnownRecord, { kind: 'fact' }>;

/** Puts the lines of a fact that a question speaks of first. */
export type LineOrder = { ordered(question: Question, said: Weighed): Question };

/** What a line of a fact is about: its label in every language, and the years and parts of its figures. */
function lineTexts({ is, figures }: Fact['lines'][number]): string[] {
  const figureTexts = (figures ?? []).flatMap(({ period, part }) => [period ?? '', part?.en ?? '', part?.vi ?? '']);
  return [...Object.values(is), ...figureTexts].filter(Boolean);
}

/** The words of each line of a fact, and those of its title. */
type LineWords = { readonly lines: readonly ReadonlySet<string>[]; readonly subject: ReadonlySet<string> };

/** A word of the title is said of the whole fact; it tells a line apart less. */
const titleWord = 0.3;

/** A single East Asian character is soon part of another word ("法" in 法人税 and 旧法). */
const soleCharacter = 0.15;
const isSoleCharacter = (term: string): boolean => term.length === 1 && term > '\u3000';

/** What tells a line less than this leaves the lines in their own order. */
const leastTold = 0.31;

/** Orders the lines of every fact; a fact's words are learnt when it is first asked for. */
export function createLineOrder(base: KnowledgeBase, conceive: Conceive): LineOrder {
  const conceived = (texts: readonly string[]) => new Set(texts.flatMap((text) => conceive(tokensOf(text))));
  const facts = new Map<RecordRef, LineWords>();
  const wordsOf = (ref: RecordRef): LineWords | undefined => {
    const known = facts.get(ref);
    const fact = base.records.get(ref);
    if (known || fact?.kind !== 'fact' || fact.lines.length < 2) return known;
    const lines = fact.lines.map((line) => conceived(lineTexts(line)));
    const words = { lines, subject: conceived(Object.values(fact.names)) };
    facts.set(ref, words);
    return words;
  };

  /** How much a line says of the question that not every line of the fact says. */
  const told = ({ lines, subject }: LineWords, line: ReadonlySet<string>, said: Weighed): number =>
    [...said]
      .filter(([term]) => line.has(term))
      .map(
        ([term, sure]) =>
          (sure * (subject.has(term) ? titleWord : 1) * (isSoleCharacter(term) ? soleCharacter : 1)) /
          lines.filter((each) => each.has(term)).length,
      )
      .reduce((sum, weight) => sum + weight, 0);

  return {
    ordered(question, said) {
      const fact = question.kind === 'record' ? wordsOf(question.record) : undefined;
      if (!fact || question.kind !== 'record') return question;
      const ranked = fact.lines
        .map((line, i) => ({ i, told: told(fact, line, said) }))
        .toSorted((a, b) => b.told - a.told);
      return (ranked[0]?.told ?? 0) >= leastTold ? { ...question, lines: ranked.map(({ i }) => i) } : question;
    },
  };
}
