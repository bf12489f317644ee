import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { languages } from '../domain/language.ts';
import { callings, wordsOf } from './name-forms.ts';
import { createPhraseBook, type PhraseBook } from './phrases.ts';

/** The kinds of coded term whose labels people use in questions. */
const spokenTerms = new Set(['status', 'industry', 'country', 'company', 'agency', 'eco-state', 'progress']);

/** Every phrase with its concept: words people use, and the labels of terms. */
function conceptPhrases(base: KnowledgeBase): { words: string[]; concept: string }[] {
  const used = languages.flatMap((language) =>
    [...base.words[language]].flatMap(([concept, phrases]) =>
      phrases.map((phrase) => ({ words: wordsOf(phrase), concept })),
    ),
  );
  const labels = [...base.terms]
    .filter(([term]) => spokenTerms.has(term.slice(0, term.indexOf(':'))))
    .flatMap(([concept, label]) => Object.values(label).map((phrase) => ({ words: wordsOf(phrase), concept })));
  return [...used, ...labels].filter(({ words }) => words.length);
}

/** What questions are made of: the book of phrases, the words that names share, and every word known. */
export type Lexicon = {
  readonly phrases: PhraseBook;
  readonly wrappers: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
};

/** Gathers the phrases and words of a knowledge base. */
export function createLexicon(base: KnowledgeBase): Lexicon {
  const phrases = createPhraseBook();
  const words = new Set<string>();
  const wrappers = new Map<string, string[]>();
  for (const { words: phrase, concept } of conceptPhrases(base)) {
    phrases.add(phrase, concept);
    for (const word of phrase) words.add(word);
    if (/^(wrapper|phase):/.test(concept)) wrappers.set(phrase.join(' '), phrase);
  }
  for (const record of base.records.values())
    for (const name of callings(record)) for (const word of wordsOf(name)) words.add(word);
  return { phrases, wrappers: [...wrappers.values()].toSorted((a, b) => b.length - a.length), words };
}
