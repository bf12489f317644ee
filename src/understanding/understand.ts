import type { Conversation } from '../domain/conversation.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Understood } from '../domain/question.ts';
import { atOnce, type Steps } from '../domain/steps.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { createLineOrder } from './fact-lines.ts';
import { inContext, wasList } from './follow-up.ts';
import { createReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { createRecent } from './recent.ts';
import { createReplies, type Replies } from './replies.ts';
import { askingSentence, sentencesOf } from './sentences.ts';
import { saidInstead } from './taken-back.ts';
import { weighed } from './weighed.ts';

/** Turns words into questions. */
export type Understanding = {
  /**
   * What a text asks on a day (YYYY-MM-DD); `language` is its writer's own, for a text that tells none, and `last` what
   * was spoken of before.
   */
  understand(text: string, language: Language, today: string, last?: Conversation): Understood;
  /** All that is found in a text before it is decided what it asks. */
  read(text: string, language: Language, today: string): Reading;
} & Replies;

/** How parks are asked for, before words that only say which. */
const parksAsked: Readonly<Record<Language, string>> = {
  vi: 'khu công nghiệp nào',
  en: 'which parks are',
  zh: '哪些园区',
  ja: 'どの工業団地',
  ko: '어느 산업단지',
};

/** A text read, and what it asks. */
type Decided = { readonly reading: Reading; readonly decision: Decision };

/** What a text asks when nothing was spoken of before. */
type Alone = { readonly asking: Decision; readonly understood: Understood };

/**
 * Texts whose understanding is remembered, and how long such a text may be: people ask the same things again and again.
 * Each takes about 27 KB, its answer and words 7 KB more.
 */
const mostRemembered = 2000;
const longestRemembered = 200;

/**
 * Builds what understanding needs over a knowledge base; a reload builds a new one. `remembered` is how many of the last
 * texts need not be understood anew.
 */
export function* createUnderstandingInSteps(base: KnowledgeBase, remembered = mostRemembered): Steps<Understanding> {
  const { read, conceive } = yield* createReader(base);
  const lineOrder = createLineOrder(base, conceive);

  const isRemembered = (text: string) => text.length <= longestRemembered && remembered > 0;
  const recent = createRecent<Decided>(remembered);
  const recentReplies = createRecent<{ readonly reply: string | undefined }>(remembered);
  const { replyIn } = yield* createReplies(base);

  const decidedAnew = (text: string, own: Language, today: string): Decided => {
    const reading = read(text, own, today);
    return { reading, decision: decide(base, reading) };
  };

  const decided = (text: string, own: Language, today: string): Decided => {
    if (!isRemembered(text)) return decidedAnew(text, own, today);
    return recent.of(`${own} ${today} ${text}`, () => decidedAnew(text, own, today));
  };

  const understoodAs = (reading: Reading, { question: asked, confidence }: Decision): Understood => {
    const question = lineOrder.ordered(asked, weighed(reading.tokens, reading.phrases));
    return { question, language: reading.language, confidence };
  };

  const aloneAnew = (text: string, { reading, decision }: Decided, today: string): Alone => {
    const parts = decision.question.kind === 'deadline' ? [] : sentencesOf(text, reading);
    const sentences = parts.map((sentence) => decided(sentence, reading.language, today));
    const asking = askingSentence(reading, sentences) ?? decision;
    return { asking, understood: understoodAs(reading, asking) };
  };

  /** "Near the airport instead" after a list: what is not understood by itself is asked of parks. */
  const listGoneOnWith = (
    text: string,
    reading: Reading,
    { question }: Decision,
    today: string,
    last: Conversation | undefined,
  ): Understood | undefined => {
    const isOpen = question.kind === 'outside' && question.reason === 'not-understood' && isRemembered(text);
    if (!isOpen || !last || !wasList(last)) return undefined;
    const asked = decided(`${parksAsked[reading.language]} ${text}`, reading.language, today);
    const { question: list } = asked.decision;
    if (list.kind !== 'list' || !(list.filters.length || list.order)) return undefined;
    return understoodAs(
      { ...asked.reading, language: reading.language },
      inContext(asked.reading, asked.decision, last),
    );
  };

  const alone = new WeakMap<Decided, Alone>();

  return {
    read: (text, own, today) => decided(text, own, today).reading,
    replyIn(text) {
      if (!isRemembered(text)) return replyIn(text);
      return recentReplies.of(text, () => ({ reply: replyIn(text) })).reply;
    },
    understand(whole, own, today, last) {
      const instead = last && saidInstead(whole);
      const text = instead ?? whole;
      const known = decided(text, own, today);
      const { asking, understood: asIs } = alone.get(known) ?? aloneAnew(text, known, today);
      alone.set(known, { asking, understood: asIs });
      const inLight = inContext(known.reading, asking, last, instead !== undefined);
      if (inLight !== asking) return understoodAs(known.reading, inLight);
      return listGoneOnWith(text, known.reading, asking, today, last) ?? asIs;
    },
  };
}

/** Builds understanding at once. */
export const createUnderstanding = (base: KnowledgeBase, remembered = mostRemembered): Understanding =>
  atOnce(createUnderstandingInSteps(base, remembered));
