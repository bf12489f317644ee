import type { Conversation } from '../domain/conversation.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Understood } from '../domain/question.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { createLineOrder } from './fact-lines.ts';
import { inContext } from './follow-up.ts';
import { createReader } from './reader.ts';
import type { Reading } from './reading.ts';
import { createReplies, type Replies } from './replies.ts';
import { askingSentence, sentencesOf } from './sentences.ts';
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

/** A text read, and what it asks. */
type Decided = { readonly reading: Reading; readonly decision: Decision };

/** Texts whose understanding is remembered, and how long such a text may be: people ask the same things again and again. */
const mostRemembered = 500;
const longestRemembered = 200;

/**
 * Builds what understanding needs over a knowledge base; a reload builds a new one. `remembered` is how many of the last
 * texts need not be understood anew.
 */
export function createUnderstanding(base: KnowledgeBase, remembered = mostRemembered): Understanding {
  const { read, conceive } = createReader(base);
  const lineOrder = createLineOrder(base, conceive);

  const understood = new Map<string, Decided>();

  const decidedAnew = (text: string, own: Language, today: string): Decided => {
    const reading = read(text, own, today);
    return { reading, decision: decide(base, reading) };
  };

  const decided = (text: string, own: Language, today: string): Decided => {
    if (text.length > longestRemembered || !remembered) return decidedAnew(text, own, today);
    const key = `${own} ${today} ${text}`;
    const result = understood.get(key) ?? decidedAnew(text, own, today);
    understood.delete(key);
    understood.set(key, result);
    for (const oldest of understood.keys()) {
      if (understood.size <= remembered) break;
      understood.delete(oldest);
    }
    return result;
  };

  return {
    read: (text, own, today) => decided(text, own, today).reading,
    ...createReplies(base),
    understand(text, own, today, last) {
      const { reading, decision } = decided(text, own, today);
      const parts = decision.question.kind === 'deadline' ? [] : sentencesOf(text, reading);
      const sentences = parts.map((sentence) => decided(sentence, reading.language, today));
      const asking = askingSentence(reading, sentences) ?? decision;
      const { question: asked, confidence } = inContext(reading, asking, last);
      const question = lineOrder.ordered(asked, weighed(reading.tokens, reading.phrases));
      return { question, language: reading.language, confidence };
    },
  };
}
