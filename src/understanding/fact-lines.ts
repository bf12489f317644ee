import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';
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

/** Learns the words of every fact's lines. */
export function createLineOrder(base: KnowledgeBase, conceive: Conceive): LineOrder {
  const facts = new Map<RecordRef, LineWords>();
  for (const record of base.records.values()) {
    if (record.kind !== 'fact' || record.lines.length < 2) continue;
    const subject = new Set(Object.values(record.names).flatMap((name) => [...conceive(name)]));
    const told = (line: Fact['lines'][number]) => lineTexts(line).flatMap((text) => [...conceive(text)]);
    const lines = record.lines.map((line) => new Set(told(line)));
    facts.set(record.ref, { lines, subject });
  }

  /** How much a line says of the question that not every line of the fact says. */
  const told = ({ lines, subject }: LineWords, line: ReadonlySet<string>, said: Weighed): number =>
    [...said]
      .filter(([term]) => line.has(term))
      .map(
        ([term, sure]) => (sure * (subject.has(term) ? titleWord : 1)) / lines.filter((each) => each.has(term)).length,
      )
      .reduce((sum, weight) => sum + weight, 0);

  return {
    ordered(question, said) {
      const fact = question.kind === 'record' ? facts.get(question.record) : undefined;
      if (!fact || question.kind !== 'record') return question;
      const ranked = fact.lines
        .map((line, i) => ({ i, told: told(fact, line, said) }))
        .toSorted((a, b) => b.told - a.told);
      return (ranked[0]?.told ?? 0) > 0 ? { ...question, lines: ranked.map(({ i }) => i) } : question;
    },
  };
}
