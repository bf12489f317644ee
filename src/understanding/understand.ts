import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Understood } from '../domain/question.ts';
import type { Kind } from '../domain/refs.ts';
import { decide } from './decide.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOf } from './name-forms.ts';
import { createNameIndex, surelyNamed } from './name-index.ts';
import { type Found, standing } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type SpelledToken, spell } from './spelled-text.ts';
import { createSpeller } from './spelling.ts';
import { createTopicIndex } from './topic-index.ts';
import { type TellingWords, writtenLanguage } from './written-language.ts';

/** Turns words into questions. */
export type Understanding = {
  /** What a text asks; `language` is its writer's own, for a text that tells none. */
  understand(text: string, language: Language): Understood;
  /** All that is found in a text before it is decided what it asks. */
  read(text: string, language: Language): Reading;
};

const namedKinds: readonly Kind[] = ['park', 'zone', 'project'];

/** Concepts that only carry a question and say nothing of its subject. */
const carrying = /^(filler|talk|ask):/;

/** Phrases that may stand inside a name without parting it. */
const lightPhrases = /^(wrapper|phase|filler):/;

/** The places of all words of some phrases. */
function positionsOf(phrases: readonly Found[]): Set<number> {
  return new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
}

/** Words of each Latin-script language's vocabulary that the other does not use. */
function tellingWords(base: KnowledgeBase): TellingWords {
  const of = (language: 'vi' | 'en') => new Set([...base.words[language].values()].flat().flatMap(wordsOf));
  const vi = of('vi');
  const en = of('en');
  return { vi: new Set([...vi].filter((word) => !en.has(word))), en: new Set([...en].filter((word) => !vi.has(word))) };
}

/** What a word most likely stands for. */
function likely(token: SpelledToken): readonly [string, number] {
  return [...token.meant].toSorted((a, b) => a[1] - b[1])[0] ?? [token.text, 0];
}

/** A field of procedures says what is asked of one, not which one it is. */
const asksOfProcedure = ({ concept }: Found) =>
  concept.startsWith('field:') && fieldRule('procedure', concept.slice('field:'.length)) !== undefined;

/**
 * A question's words and concepts: concepts carry a subject over languages, words tell like subjects apart.
 * Phrases that only carry the question, or are left out, count for nothing.
 */
function weighed(tokens: readonly SpelledToken[], phrases: readonly Found[], leftOut = (_: Found) => false): Map<string, number> {
  const bag = new Map<string, number>();
  const put = (term: string, weight: number) => bag.set(term, Math.max(bag.get(term) ?? 0, weight));
  const carried = new Set<number>();
  for (const phrase of phrases) {
    const { concept, from, to, doubt } = phrase;
    if (carrying.test(concept) || leftOut(phrase)) for (let i = from; i < to; i += 1) carried.add(i);
    else put(concept, (1 - doubt) / phrases.filter((other) => other.from === from && other.to === to).length);
  }
  tokens.forEach((token, i) => {
    if (!carried.has(i)) put(likely(token)[0], 1 - likely(token)[1]);
  });
  return bag;
}

/** The share of the words that carry meaning which neither a name nor a phrase explains. */
function unexplainedShare(
  tokens: readonly SpelledToken[],
  phrases: readonly Found[],
  named: ReadonlySet<number>,
): number {
  const explained = (i: number) => named.has(i) || phrases.some(({ from, to }) => from <= i && i < to);
  const filler = (i: number) =>
    phrases.some(({ concept, from, to }) => concept.startsWith('filler:') && from <= i && i < to);
  const meaning = tokens.map((_, i) => i).filter((i) => !filler(i));
  return meaning.length ? meaning.filter((i) => !explained(i)).length / meaning.length : 0;
}

/** Builds what understanding needs over a knowledge base; a reload builds a new one. */
export function createUnderstanding(base: KnowledgeBase): Understanding {
  const lexicon: Lexicon = createLexicon(base);
  const speller = createSpeller(lexicon.words);
  const telling = tellingWords(base);
  const records = [...base.records.values()];
  const isNamed = (record: KnownRecord) => namedKinds.includes(record.kind);
  const isProcedure = (record: KnownRecord) => record.kind === 'procedure';
  const isFact = (record: KnownRecord) => record.kind === 'fact' || record.kind === 'faq';
  const names = createNameIndex(records.filter(isNamed), lexicon.wrappers);
  const conceive = (text: string) => {
    const tokens = spell(text, speller);
    return new Set(weighed(tokens, standing(lexicon.phrases.find(tokens))).keys());
  };
  const places = createNameIndex(
    records.filter(({ kind }) => kind === 'place'),
    lexicon.wrappers,
  );
  const procedures = createTopicIndex(records.filter(isProcedure), conceive);
  const facts = createTopicIndex(records.filter(isFact), conceive);
  const titles = createNameIndex(records.filter((record) => isProcedure(record) || isFact(record)), []);

  const read = (text: string, own: Language): Reading => {
    const tokens = spell(text, speller);
    const found = lexicon.phrases.find(tokens);
    const all = standing(found);
    const light = positionsOf(all.filter(({ concept }) => lightPhrases.test(concept)));
    const named = names.named(tokens, light);
    const taken = new Set(
      named.filter(({ coverage }) => coverage >= surelyNamed).flatMap(({ positions }) => positions),
    );
    const titled = titles.named(tokens, light);
    return {
      tokens,
      language: writtenLanguage(text, telling, own),
      named,
      places: places.named(tokens, light),
      titled,
      topics: [
        ...procedures.onTopic(weighed(tokens, all, asksOfProcedure), titled),
        ...facts.onTopic(weighed(tokens, all), titled),
      ].toSorted((a, b) => b.score - a.score),
      phrases: standing(
        found.filter(
          (phrase) => !positionsOf([phrase]).has([...taken].find((i) => phrase.from <= i && i < phrase.to) ?? -1),
        ),
      ),
      unexplained: unexplainedShare(tokens, all, taken),
    };
  };

  return {
    read,
    understand(text, own) {
      const reading = read(text, own);
      const { question, confidence } = decide(base, reading);
      return { question, language: reading.language, confidence };
    },
  };
}
