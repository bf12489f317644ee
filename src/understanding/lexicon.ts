import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { type Language, languages } from '../domain/language.ts';
import { type Called, type NameWord, nameWords } from './name-forms.ts';
import { createPhraseBook, type PhraseBook } from './phrases.ts';

/** The kinds of coded term whose labels people use in questions. */
const spokenTerms = new Set(['status', 'industry', 'country', 'company', 'agency', 'eco-state', 'progress']);

/** Replies are understood as a whole (replies.ts), and mean nothing inside a question. */
const isReply = /^(reply|start):/;

/** A phrase's words. A Vietnamese one typed without diacritics leaves them open; an English one has none. */
function phraseWords(phrase: string, language: Language): NameWord[] {
  const words = nameWords(phrase);
  const open = language === 'vi' && words.every(({ word, written }) => word === written);
  return open ? words.map(({ word }) => ({ word, written: undefined })) : words;
}

/** A label as people say it: whole, without what stands in brackets, and that alone ("Kinh Bac City (KBC)"). */
function spokenLabels(label: string): string[] {
  const parts = /^(.+?)\s*[((](.+)[))]$/.exec(label);
  return [label, ...(parts?.slice(1) ?? [])];
}

/** Every phrase with its concept: words people use, and the labels of terms. */
function conceptPhrases(base: KnowledgeBase): { words: NameWord[]; concept: string }[] {
  const used = languages.flatMap((language) =>
    [...base.words[language]]
      .filter(([concept]) => !isReply.test(concept))
      .flatMap(([concept, phrases]) => phrases.map((phrase) => ({ words: phraseWords(phrase, language), concept }))),
  );
  const labels = [...base.terms]
    .filter(([term]) => spokenTerms.has(term.slice(0, term.indexOf(':'))))
    .flatMap(([concept, label]) =>
      languages.flatMap((language) =>
        spokenLabels(label[language]).map((spoken) => ({ words: phraseWords(spoken, language), concept })),
      ),
    );
  return [...used, ...labels].filter(({ words }) => words.length);
}

/** What questions are made of: the book of phrases, the words that names share, and every word known. */
export type Lexicon = {
  readonly phrases: PhraseBook;
  readonly wrappers: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  /** Short forms that are written out; one that stands in a record's name says more as it is. */
  readonly abbreviations: ReadonlyMap<string, string>;
};

/** Gathers the phrases and words of a knowledge base, whose records are `called` as given. */
export function createLexicon(base: KnowledgeBase, called: ReadonlyMap<string, readonly Called[]>): Lexicon {
  const phrases = createPhraseBook();
  const words = new Set<string>();
  const wrappers = new Map<string, string[]>();
  for (const { words: phrase, concept } of conceptPhrases(base)) {
    phrases.add(phrase, concept);
    const plain = phrase.map(({ word }) => word);
    for (const word of plain) words.add(word);
    if (/^(wrapper|phase):/.test(concept)) wrappers.set(plain.join(' '), plain);
  }
  const inNames = new Set<string>();
  for (const names of called.values()) for (const name of names) for (const { word } of name.words) inNames.add(word);
  for (const word of inNames) words.add(word);
  return {
    phrases,
    wrappers: [...wrappers.values()].toSorted((a, b) => b.length - a.length),
    words,
    abbreviations: new Map([...base.abbreviations].filter(([short]) => !inNames.has(short))),
  };
}
