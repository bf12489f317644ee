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

/** Builds what understanding needs over a knowledge base; a reload builds a new one. */
export function createUnderstanding(base: KnowledgeBase): Understanding {
  const { read, conceive } = createReader(base);
  const lineOrder = createLineOrder(base, conceive);

  const decided = (text: string, own: Language, today: string): { reading: Reading; decision: Decision } => {
    const reading = read(text, own, today);
    return { reading, decision: decide(base, reading) };
  };

  return {
    read,
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
