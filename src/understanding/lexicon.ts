import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { type Language, languages } from '../domain/language.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import { fold } from './fold.ts';
import { localitiesOf } from './localities.ts';
import { type Called, type NameWord, nameWords } from './name-forms.ts';
import { createPhraseBook, type PhraseBook } from './phrases.ts';
import { type TellingWords, tellingWords } from './written-language.ts';

/** The kinds of coded term whose labels people use in questions. */
const spokenTerms = new Set(['status', 'industry', 'country', 'company', 'agency', 'eco-state', 'progress']);

/** Replies are understood as a whole (replies.ts), and mean nothing inside a question. */
const isReply = /^(reply|start):/;
const isWrapper = /^(wrapper|phase):/;
/** A place by the plain letters of its Vietnamese name ("locality:chi-linh"); one in which no park lies is not listened for. */
const isLocality = /^locality:/;

/** A phrase's words. A Vietnamese one typed without diacritics leaves them open; an English one has none. */
function marked(words: readonly NameWord[], language: Language): readonly NameWord[] {
  const open = language === 'vi' && words.every(({ word, written }) => word === written);
  return open ? words.map(({ word }) => ({ word, written: undefined })) : words;
}

/** A label as people say it: whole, without what stands in brackets, and that alone ("Kinh Bac City (KBC)") unless it is another's label ("Taiwan (China)"). */
function spokenLabels(label: string, isOther: (words: string) => boolean): string[] {
  const parts = /^(.+?)\s*[((](.+)[))]$/.exec(label);
  return [label, ...(parts?.slice(1) ?? []).filter((part) => !isOther(part))];
}

type TakePhrase = (words: readonly NameWord[], concept: string, language: Language) => void;

/** Every phrase that people use, with its concept. */
function* eachUsed({ words }: KnowledgeBase, take: TakePhrase): Steps<void> {
  for (const language of languages)
    yield* eachInSteps(words[language], ([concept, phrases]) => {
      for (const phrase of phrases) take(nameWords(phrase), concept, language);
    });
}

/** Every label of the terms that people speak of, with its term. */
function* eachLabel({ terms }: KnowledgeBase, take: TakePhrase): Steps<void> {
  const labels = new Set([...terms.values()].flatMap((label) => Object.values(label)));
  const isOther = (words: string) => labels.has(words);
  yield* eachInSteps(terms, ([term, label]) => {
    if (!spokenTerms.has(term.slice(0, term.indexOf(':')))) return;
    for (const language of languages)
      for (const spoken of spokenLabels(label[language], isOther)) take(nameWords(spoken), term, language);
  });
}

/** The words of the parks' own names, which stand in questions of every language ("compare Dai An and Tan Truong"). */
function placeWords(
  called: ReadonlyMap<string, readonly Called[]>,
  wrappers: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const shared = new Set([...wrappers.values()].flat());
  const parks = [...called].filter(([ref]) => ref.startsWith('park/'));
  const words = parks.flatMap(([, [own]]) => own?.words.map(({ word }) => word) ?? []);
  return new Set(words.filter((word) => !shared.has(word)));
}

/** What questions are made of: the book of phrases, the words that names share, and every word known. */
export type Lexicon = {
  readonly phrases: PhraseBook;
  readonly wrappers: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  /** Words that tell Vietnamese and English apart. */
  readonly telling: TellingWords;
  /** Short forms that are written out; one that stands in a record's name says more as it is. */
  readonly abbreviations: ReadonlyMap<string, string>;
};

/** Gathers the phrases and words of a knowledge base, whose records are `called` as given. */
export function* createLexicon(base: KnowledgeBase, called: ReadonlyMap<string, readonly Called[]>): Steps<Lexicon> {
  const phrases = createPhraseBook();
  const words = new Set<string>();
  const wrappers = new Map<string, string[]>();
  const used = { vi: new Set<string>(), en: new Set<string>() };
  const learn: TakePhrase = (phrase, concept, language) => {
    if (!phrase.length || isReply.test(concept)) return;
    phrases.add(marked(phrase, language), concept);
    for (const { word } of phrase) words.add(word);
    if (!isWrapper.test(concept)) return;
    const plain = phrase.map(({ word }) => word);
    wrappers.set(plain.join(' '), plain);
  };
  const localities = localitiesOf(base.records.values());
  const localityOf = new Map([...localities].map((name) => [`locality:${fold(name).replaceAll(' ', '-')}`, name]));
  yield* eachUsed(base, (phrase, concept, language) => {
    if (language === 'vi' || language === 'en') for (const { word } of phrase) used[language].add(word);
    const locality = localityOf.get(concept);
    if (locality || !isLocality.test(concept)) learn(phrase, locality ? `locality:${locality}` : concept, language);
  });
  yield* eachLabel(base, learn);
  for (const locality of localities) learn(nameWords(locality), `locality:${locality}`, 'vi');
  const inNames = new Set<string>();
  yield* eachInSteps(called.values(), (names) => {
    for (const name of names) for (const { word } of name.words) inNames.add(word);
  });
  for (const word of inNames) words.add(word);
  return {
    phrases,
    wrappers: [...wrappers.values()].toSorted((a, b) => b.length - a.length),
    words,
    telling: tellingWords(used.vi, used.en, placeWords(called, wrappers)),
    abbreviations: new Map([...base.abbreviations].filter(([short]) => !inNames.has(short))),
  };
}
