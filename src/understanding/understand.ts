import type { Conversation } from '../domain/conversation.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Understood } from '../domain/question.ts';
import type { Kind, RecordRef } from '../domain/refs.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { createLineOrder } from './fact-lines.ts';
import { inContext } from './follow-up.ts';
import { hear } from './heard.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { wordsOf } from './name-forms.ts';
import { createNameIndex, type Named } from './name-index.ts';
import { type Found, standing } from './phrases.ts';
import { amountsFound, datesFound } from './numbers-found.ts';
import type { Reading } from './reading.ts';
import { askingSentence, sentencesOf } from './sentences.ts';
import { siblings } from './siblings.ts';
import { type SpelledToken, spell } from './spelled-text.ts';
import { createSpeller, exactSpeller } from './spelling.ts';
import { isSurelyNamed } from './subjects.ts';
import { createTopicIndex, type OnTopic } from './topic-index.ts';
import { type TellingWords, writtenLanguage } from './written-language.ts';

/** Turns words into questions. */
export type Understanding = {
  /**
   * What a text asks on a day (YYYY-MM-DD); `language` is its writer's own, for a text that tells none, and `last` what
   * was spoken of before.
   */
  understand(text: string, language: Language, today: string, last?: Conversation): Understood;
  /** All that is found in a text before it is decided what it asks. */
  read(text: string, language: Language, today: string): Reading;
};

const namedKinds: readonly Kind[] = ['park', 'zone', 'project'];

/** Concepts that only carry a question and say nothing of its subject. */
const carrying = /^(filler|talk|ask):/;

/** Phrases that say how something is asked for; what they hold ("how many parks") still says what. */
const grammar = /^(ask:(list|count|any)|compare|order|deadline|calendar):?/;

/** Each record once, as the better of two views of the question finds it. */
function bestOf(topics: readonly OnTopic[]): OnTopic[] {
  const best = new Map<RecordRef, OnTopic>();
  for (const topic of topics) if (topic.score > (best.get(topic.ref)?.score ?? 0)) best.set(topic.ref, topic);
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

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
function weighed(
  tokens: readonly SpelledToken[],
  phrases: readonly Found[],
  leftOut: (phrase: Found) => boolean = () => false,
): Map<string, number> {
  const bag = new Map<string, number>();
  const put = (term: string, weight: number) => bag.set(term, Math.max(bag.get(term) ?? 0, weight));
  const carriers = phrases.filter((phrase) => carrying.test(phrase.concept) || leftOut(phrase));
  const carried = positionsOf(carriers);
  for (const { concept, from, to, doubt } of phrases) {
    const sameSpan = phrases.filter((other) => other.from === from && other.to === to);
    if (!sameSpan.some((other) => carriers.includes(other))) put(concept, (1 - doubt) / sameSpan.length);
  }
  tokens.forEach((token, i) => {
    if (!carried.has(i)) put(likely(token)[0], 1 - likely(token)[1]);
  });
  return bag;
}

/** The places of the words that carry meaning: all but fillers. */
function meaningful(tokens: readonly SpelledToken[], phrases: readonly Found[]): number[] {
  const fillers = positionsOf(phrases.filter(({ concept }) => concept.startsWith('filler:')));
  return tokens.map((_, i) => i).filter((i) => !fillers.has(i));
}

const shareOf = (part: readonly number[], all: readonly number[]) => (all.length ? part.length / all.length : 0);

/** A name that is only part of a place elsewhere ("VSIP" in "VSIP Bac Ninh") names nothing here. */
function liesElsewhere({ positions }: Named, found: readonly Found[]): boolean {
  return found.some((phrase) => {
    const words = positionsOf([phrase]);
    const beyond = [...words].some((i) => !positions.includes(i));
    return (
      phrase.concept === 'outside:elsewhere' && phrase.doubt < 0.1 && beyond && positions.some((i) => words.has(i))
    );
  });
}

/** The places of all words of names that surely stand in the question. */
function placesOfNames(named: readonly Named[]): Set<number> {
  return new Set(named.filter(isSurelyNamed).flatMap(({ positions }) => positions));
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
    const tokens = spell(text, exactSpeller);
    const spoken = lexicon.phrases.find(tokens).filter(({ concept }) => !grammar.test(concept));
    return new Set(weighed(tokens, standing(spoken)).keys());
  };
  const places = createNameIndex(
    records.filter(({ kind }) => kind === 'place'),
    lexicon.wrappers,
  );
  const procedures = createTopicIndex(records.filter(isProcedure), conceive);
  const facts = createTopicIndex(records.filter(isFact), conceive);
  const titles = createNameIndex(
    records.filter((record) => isProcedure(record) || isFact(record)),
    [],
  );

  const topicsOf = (tokens: readonly SpelledToken[], found: readonly Found[], titled: readonly Named[]): OnTopic[] => {
    const spoken = standing(found.filter(({ concept }) => !grammar.test(concept)));
    return bestOf([
      ...procedures.onTopic(weighed(tokens, spoken, asksOfProcedure), titled),
      ...procedures.onTopic(weighed(tokens, spoken), titled),
      ...facts.onTopic(weighed(tokens, spoken), titled),
    ]);
  };

  const lineOrder = createLineOrder(base, conceive);

  const read = (text: string, own: Language, today: string): Reading => {
    const tokens = spell(text, speller, lexicon.abbreviations);
    const language = writtenLanguage(text, telling, own);
    const found = lexicon.phrases.find(tokens);
    const all = standing(found);
    const heard = hear(tokens, positionsOf(all.filter(({ concept }) => lightPhrases.test(concept))));
    const measured = amountsFound(text, language, tokens);
    const amounts = positionsOf(measured.filter(({ unit }) => unit));
    const first = names
      .named(heard)
      .filter((name) => !liesElsewhere(name, found) && !name.positions.every((i) => amounts.has(i)));
    const named = [...first, ...siblings(first, tokens, names)];
    const [placed, titled] = [places.named(heard), titles.named(heard)];
    const taken = placesOfNames([...named, ...placed]);
    const outsideNames = found.filter((phrase) => ![...positionsOf([phrase])].some((i) => taken.has(i)));
    const explained = positionsOf(all);
    const meaning = meaningful(tokens, all);
    return {
      tokens,
      language,
      today,
      named,
      places: placed,
      titled,
      topics: topicsOf(tokens, found, titled),
      phrases: standing(outsideNames),
      found: outsideNames,
      measured,
      dated: datesFound(text, language, today, tokens),
      mentions: new Set(outsideNames.filter(({ doubt }) => doubt < 0.3).map(({ concept }) => concept)),
      meaningful: meaning,
      unexplained: shareOf(
        meaning.filter((i) => !taken.has(i) && !explained.has(i)),
        meaning,
      ),
      foreign: shareOf(
        meaning.filter((i) => tokens[i]?.kind === 'word' && !tokens[i].meant.size),
        meaning,
      ),
    };
  };

  const decided = (text: string, own: Language, today: string): { reading: Reading; decision: Decision } => {
    const reading = read(text, own, today);
    return { reading, decision: decide(base, reading) };
  };

  return {
    read,
    understand(text, own, today, last) {
      const { reading, decision } = decided(text, own, today);
      const sentences = sentencesOf(text, reading).map((sentence) => decided(sentence, reading.language, today));
      const asking = askingSentence(reading, sentences) ?? decision;
      const { question: asked, confidence } = inContext(reading, asking, last);
      const question = lineOrder.ordered(asked, weighed(reading.tokens, reading.phrases));
      return { question, language: reading.language, confidence };
    },
  };
}
