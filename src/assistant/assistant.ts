import { answerQuestion } from '../answers/answer-question.ts';
import type { Answer } from '../domain/answer.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { PersonState } from '../domain/person.ts';
import type { Understood } from '../domain/question.ts';
import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { renderAnswer } from '../wording/render.ts';
import { commandAnswer } from './commands.ts';
import { pressAnswer } from './presses.ts';

/** One state of what is known: a base with the understanding built over it. A reload replaces both at once. */
export type Knowing = { readonly base: KnowledgeBase; readonly understanding: Understanding };

/** What the assistant works with. `knowing` is asked anew at each turn, so that a reload shows at the next one. */
export type AssistantDeps = {
  readonly knowing: () => Knowing;
  readonly store: Pick<Store, 'person'>;
  readonly catalogues: Catalogues;
};

/** A question answered: what was understood, the answer, and its words. */
export type Answered = { readonly understood: Understood; readonly answer: Answer; readonly reply: Reply };

/** Decides turns. It changes nothing: what a turn leads to is in its outcome, and happens when that is committed. */
export type Assistant = {
  take(turn: Turn): Outcome;
  /** Answers one question outside any chat, for a reader of the language; `at` is the moment it is asked (ISO 8601). */
  ask(text: string, language: Language, at: string): Answered;
};

/** What an input leads to: an answer in a language, and a language newly chosen. */
export type Taken = { readonly answer: Answer; readonly language: Language; readonly chosen?: Language };

/** The assistant of all channels. */
export function createAssistant({ knowing, store, catalogues }: AssistantDeps): Assistant {
  const ask = (text: string, language: Language, at: string): Answered => {
    const { base, understanding } = knowing();
    const understood = understanding.understand(text, language, haiPhongDay(at));
    const answer = answerQuestion(base, understood.question);
    return { understood, answer, reply: renderAnswer(answer, understood.language, catalogues) };
  };

  const taken = (turn: Turn, language: Language): Taken => {
    const { input } = turn;
    const { base, understanding } = knowing();
    switch (input.kind) {
      case 'text': {
        const { question, language: written } = understanding.understand(input.text, language, haiPhongDay(turn.at));
        return { answer: answerQuestion(base, question), language: written };
      }
      case 'command':
        return commandAnswer({ base, understanding }, input, { language, today: haiPhongDay(turn.at) });
      case 'press':
        return pressAnswer(base, input.action, language);
      case 'stale-press':
        return { ...pressAnswer(base, { do: 'menu', page: 'start' }, language) };
      case 'other':
        return pressAnswer(base, { do: 'menu', page: 'help' }, language);
    }
  };

  return {
    ask,
    take(turn) {
      const known = store.person(turn.person);
      const { answer, language, chosen } = taken(turn, known?.language ?? turn.appLanguage ?? 'en');
      return {
        replies: [renderAnswer(answer, language, catalogues)],
        changes: personChange(turn, known, chosen),
        notices: [],
      };
    },
  };
}

/** What is kept of a person: that they were here, and a language they chose. */
function personChange(turn: Turn, known: PersonState | undefined, chosen: Language | undefined): Outcome['changes'] {
  if (known && (!chosen || known.language === chosen)) return [];
  const state: PersonState = { ...(known ?? { firstSeen: turn.at }), ...(chosen ? { language: chosen } : {}) };
  return [{ store: 'people', key: turn.person, value: state }];
}
