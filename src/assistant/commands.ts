import { answerQuestion } from '../answers/answer-question.ts';
import { recordAnswer } from '../answers/record-answer.ts';
import { type Answer, block } from '../domain/answer.ts';
import { type Language, languageOfTag } from '../domain/language.ts';
import { isRecordRef } from '../domain/refs.ts';
import type { Command } from '../domain/turn.ts';
import type { Knowing, Taken } from './assistant.ts';
import { menuAnswer } from './menu.ts';

/** The commands that everybody sees, in the order of the menu; their descriptions stand in wording/ as `command-…`. */
export const publicCommands = ['start', 'help', 'menu', 'park', 'procedure', 'language', 'cancel'] as const;
type CommandName = (typeof publicCommands)[number];

const isKnown = (name: string): name is CommandName => publicCommands.some((known) => known === name);

const line = (say: string): Answer => ({ ...menuAnswerless, blocks: [block('line', say)] });
const menuAnswerless: Answer = { kind: 'answer', records: [], blocks: [], choices: [] };

/** A deep link opens its record: `park_do-son` stands for `park/do-son`, since Telegram allows no slash there. */
function deepLink({ base }: Knowing, payload: string): Answer | undefined {
  const ref = payload.replace('_', '/');
  return isRecordRef(ref) && base.records.has(ref) ? recordAnswer(base, ref, []) : undefined;
}

/** Whose command it is: the language they read, and their day. */
export type Reader = { readonly language: Language; readonly today: string };

/** What follows /park or /procedure is a question; alone, the command shows the list. */
function lookUp(
  { base, understanding }: Knowing,
  { rest }: Command,
  { language, today }: Reader,
  page: 'parks' | 'procedures',
): Taken {
  if (!rest) return { answer: menuAnswer(base, page), language };
  const understood = understanding.understand(rest, language, today);
  return { answer: answerQuestion(base, understood.question), language: understood.language };
}

function languageCommand({ base }: Knowing, rest: string, language: Language): Taken {
  const chosen = languageOfTag(rest.trim());
  return chosen
    ? { answer: menuAnswer(base, 'start'), language: chosen, chosen }
    : { answer: menuAnswer(base, 'languages'), language };
}

/** Answers a command; an unknown one gets a kind word and the menu. */
export function commandAnswer(knowing: Knowing, command: Command, reader: Reader): Taken {
  const { base } = knowing;
  const { name, rest } = command;
  const { language } = reader;
  if (!isKnown(name))
    return { answer: { ...menuAnswer(base, 'start'), blocks: [block('line', 'command-unknown')] }, language };
  switch (name) {
    case 'start':
      return {
        answer: deepLink(knowing, rest) ?? { ...menuAnswer(base, 'start'), blocks: [block('line', 'welcome')] },
        language,
      };
    case 'help':
      return { answer: menuAnswer(base, 'help'), language };
    case 'menu':
      return { answer: menuAnswer(base, 'start'), language };
    case 'park':
      return lookUp(knowing, command, reader, 'parks');
    case 'procedure':
      return lookUp(knowing, command, reader, 'procedures');
    case 'language':
      return languageCommand(knowing, rest, language);
    case 'cancel':
      return { answer: { ...line('cancel-nothing'), choices: menuAnswer(base, 'start').choices }, language };
  }
}
