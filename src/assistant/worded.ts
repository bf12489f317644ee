import { answerQuestion } from '../answers/answer-question.ts';
import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Question } from '../domain/question.ts';
import type { Reply } from '../domain/reply.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer } from '../wording/render.ts';

/** Answers and their words. */
export type Worded = {
  answer(base: KnowledgeBase, question: Question): Answer;
  reply(answer: Answer, language: Language): Reply;
};

/** The value under a key, made when it is not there yet. */
function made<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/**
 * Answers a question and words an answer once for as long as the very same object comes again: understanding hands out
 * the same question for a text that it remembers, and a new one after a reload and on another day. Nothing about the
 * person enters either step.
 */
export function createWorded(catalogues: Catalogues): Worded {
  const answers = new WeakMap<KnowledgeBase, WeakMap<Question, Answer>>();
  const replies = new WeakMap<Answer, Map<Language, Reply>>();
  return {
    answer(base, question) {
      const ofBase = made(answers, base, () => new WeakMap<Question, Answer>());
      return made(ofBase, question, () => answerQuestion(base, question));
    },
    reply(answer, language) {
      const inLanguages = made(replies, answer, () => new Map<Language, Reply>());
      const reply = inLanguages.get(language) ?? renderAnswer(answer, language, catalogues);
      inLanguages.set(language, reply);
      return reply;
    },
  };
}
