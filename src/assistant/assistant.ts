import type { Answer } from '../domain/answer.ts';
import { cut, mostRead } from '../domain/cut.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Language } from '../domain/language.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Understood } from '../domain/question.ts';
import type { Reply } from '../domain/reply.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import type { Understanding } from '../understanding/understand.ts';
import type { Catalogues } from '../wording/catalogue.ts';
import { auditKeyOf } from './context.ts';
import { createDeciding } from './deciding.ts';
import { createMakeOutcome } from './make-outcome.ts';
import { answeredInPrivate } from './personal-data.ts';
import { asTaken, isOfDesk } from './rights.ts';
import { standingChanged, withReturn } from './standing.ts';
import { createWorded } from './worded.ts';

/** One state of what is known: a base with the understanding built over it. A reload replaces both at once. */
export type Knowing = { readonly base: KnowledgeBase; readonly understanding: Understanding };

/** What the assistant works with. `knowing` is asked anew at each turn, so that a reload shows at the next one. */
export type AssistantDeps = {
  readonly knowing: () => Knowing;
  readonly store: Pick<Store, 'get' | 'all' | 'revision' | 'person' | 'conversation' | 'flow' | 'entriesOf' | 'unsent'>;
  readonly catalogues: Catalogues;
  /** The chats of the owners. */
  readonly owners?: readonly string[];
};

/** A question answered: what was understood, the answer, and its words. */
export type Answered = { readonly understood: Understood; readonly answer: Answer; readonly reply: Reply };

/** Decides turns. It changes nothing: what a turn leads to is in its outcome, and happens when that is committed. */
export type Assistant = {
  take(turn: Turn): Outcome;
  /** Answers one question outside any chat, for a reader of the language; `at` is the moment it is asked (ISO 8601). */
  ask(text: string, language: Language, at: string): Answered;
};

/** The assistant of all channels. */
export function createAssistant({ knowing, store, catalogues, owners = [] }: AssistantDeps): Assistant {
  const worded = createWorded(catalogues);
  const decided = createDeciding({ knowing, store, owners, worded });
  const outcomeOf = createMakeOutcome({ knowing, store, catalogues, worded });

  const ask = (text: string, language: Language, at: string): Answered => {
    const { base, understanding } = knowing();
    const understood = understanding.understand(cut(text, mostRead), language, haiPhongDay(at));
    const answer = worded.answer(base, understood.question);
    return { understood, answer, reply: worded.reply(answer, understood.language) };
  };

  const take = (turn: Turn): Outcome => {
    const known = store.person(turn.person);
    const input = asTaken(turn.input, turn, { store, owners });
    const own = known?.language ?? turn.appLanguage ?? 'en';
    const back = (outcome: Outcome) => withReturn(store, turn, outcome, (answer) => worded.reply(answer, own));
    if (input.kind === 'membership') return back(standingChanged(store, turn, known, input.here));
    if (isOfDesk(input, turn, { store, owners })) return inPrivate(turn, own);
    const auditKey = auditKeyOf(store, turn.person);
    return back(outcomeOf(turn, decided(turn, input, own, auditKey), known, auditKey));
  };

  /** What belongs to the officers' desk is answered in the officer's own chat, whatever group it was asked in. */
  const inPrivate = (turn: Turn, language: Language): Outcome => {
    const { replies, notices, ...kept } = take({ ...turn, chat: turn.person, group: turn.chat });
    const there = replies.map((reply) => ({ chat: turn.person, reply }));
    const here = worded.reply(answeredInPrivate, language);
    return { ...kept, replies: [here], notices: [...there, ...notices] };
  };

  return { ask, take };
}
