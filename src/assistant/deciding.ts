import { nearbyAnswer } from '../answers/nearby-answer.ts';
import { freshConversation } from '../domain/conversation.ts';
import { cut, mostRead } from '../domain/cut.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { Language } from '../domain/language.ts';
import type { Input, Turn } from '../domain/turn.ts';
import type { AssistantDeps } from './assistant.ts';
import { withBegun } from './begun.ts';
import { commandAnswer } from './commands.ts';
import { contextOf } from './context.ts';
import { flowKey, guided, inNewLanguage, languageOf } from './guided.ts';
import { askToDelete, deleteNow, myData } from './personal-data.ts';
import { pressAnswer } from './presses.ts';
import { stillKnown } from './questions-kept.ts';
import { handled, heardAtDesk, isAllowed, refused, withDeskButtons } from './rights.ts';
import type { Said, Taken } from './taken.ts';
import type { Worded } from './worded.ts';

/** What a stranger's command of the desk is to them. */
const unknownCommand: Input & { kind: 'command' } = { kind: 'command', name: '', rest: '' };

/** Decides what a turn leads to; `own` is the language of the person, `auditKey` what the audit knows them by. */
export type Deciding = (turn: Turn, input: Said, own: Language, auditKey: string) => Taken;

type DecidingDeps = Pick<AssistantDeps, 'knowing' | 'store'> & {
  readonly owners: readonly string[];
  readonly worded: Pick<Worded, 'answer'>;
};

/** Creates the deciding of one assistant: rights stand first, then what features do, guided conversations, and questions. */
export function createDeciding({ knowing, store, owners, worded }: DecidingDeps): Deciding {
  const answered = (turn: Turn, text: string, language: Language): Taken => {
    const { base, understanding } = knowing();
    const last = stillKnown(base, freshConversation(store.conversation(flowKey(turn)), turn.at));
    const understood = understanding.understand(cut(text, mostRead), language, haiPhongDay(turn.at), last);
    const { question } = understood;
    return { answer: worded.answer(base, question), language: understood.language, question };
  };

  const taken = (turn: Turn, input: Said, language: Language): Taken => {
    const { base } = knowing();
    switch (input.kind) {
      case 'text':
        return answered(turn, input.text, language);
      case 'command':
        return commandAnswer(base, input, language, {
          ask: (text) => answered(turn, text, language),
          own: (what) => ({ language, ...(what === 'mydata' ? myData(store, turn) : askToDelete(turn)) }),
        });
      case 'press':
        if (input.action.do === 'forget') return { language, ...deleteNow(turn) };
        return pressAnswer(base, input.action, language);
      case 'stale-press':
        return pressAnswer(base, { do: 'menu', page: 'start' }, language);
      case 'place':
        return { answer: nearbyAnswer(base, input), language };
      case 'file':
      case 'other':
        return pressAnswer(base, { do: 'menu', page: 'help' }, language);
    }
  };

  return (turn, input, own, auditKey) => {
    const deps = { knowing: knowing(), store, owners, auditKey };
    const context = contextOf(deps, turn, own);
    if (!isAllowed(input, context)) return refused(input, context, taken(turn, unknownCommand, own));
    const feature = handled(input, context);
    if (feature) return withBegun(feature, context);
    const atDesk = (text: string, language: Language) => heardAtDesk(text, contextOf(deps, turn, language));
    const ordinary = (text: string, language: Language) => {
      const desk = atDesk(text, language);
      return desk && !desk.begins ? desk : answered(turn, text, language);
    };
    const command = (name: string, language: Language, rest = '') =>
      taken(turn, { kind: 'command', name, rest }, language);
    const inFlow = guided({ ...deps, ordinary, command, atDesk }, turn, input, own);
    if (inFlow) return inFlow;
    const desk = input.kind === 'text' ? atDesk(input.text, languageOf(deps, turn, input, own)) : undefined;
    if (desk) return withBegun(desk, context);
    return inNewLanguage(deps, turn, withDeskButtons(taken(turn, input, own), context));
  };
}
