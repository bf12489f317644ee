import { type Answer, block } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { type Language, languageOfTag } from '../domain/language.ts';
import type { Command } from '../domain/turn.ts';
import { mayUse, type Needs, type Role } from '../domain/officer.ts';
import { allFlows } from './all-flows.ts';
import type { Taken } from './taken.ts';
import { handlers } from './handlers.ts';
import { menuAnswer } from './menu.ts';
import { privacyAnswer } from './personal-data.ts';
import { openedRecord } from './start-words.ts';

/** The commands that everybody sees, in the order of the menu; their descriptions stand in wording/ as `command-…`. */
export const publicCommands = [
  'start',
  'help',
  'menu',
  'find',
  'plan',
  'compare',
  'deadline',
  'enquiry',
  'subscribe',
  'topics',
  'stop',
  'park',
  'procedure',
  'language',
  'privacy',
  'mydata',
  'deleteme',
  'cancel',
] as const;
/** The commands of the officers' desk in the order of the menu; who sees which follows from what each needs. */
export const deskCommands = [
  'staff',
  'enquiries',
  'unanswered',
  'project',
  'delayed',
  'status',
  'directives',
  'directive',
  'edits',
  'review',
  'report',
  'broadcast',
  'officers',
  'invite',
  'alerts',
  'audit',
] as const;

/** The commands that somebody of the desk sees: those of the desk that their role includes, then everybody's. */
export function commandsOf(role: Role): readonly string[] {
  const needs = (name: string): Needs => handlers.commands[name]?.needs ?? flowNeeds(name) ?? 'owner';
  return [...deskCommands.filter((name) => mayUse(role, needs(name))), ...publicCommands];
}

const flowNeeds = (name: string): Needs | undefined => Object.values(allFlows).find(({ id }) => id === name)?.needs;

type CommandName = (typeof publicCommands)[number];

const isKnown = (name: string): name is CommandName => publicCommands.some((known) => known === name);

function languageCommand(base: KnowledgeBase, rest: string, language: Language): Taken {
  const chosen = languageOfTag(rest.trim());
  return chosen
    ? { answer: menuAnswer(base, 'start'), language: chosen, chosen }
    : { answer: menuAnswer(base, 'languages'), language };
}

/** The menu under another first line. */
const menuWith = (base: KnowledgeBase, say: string): Answer => ({
  ...menuAnswer(base, 'start'),
  blocks: [block('line', say)],
});

/** What commands leave to others: a question, and the person's own data. */
export type CommandDeps = {
  readonly ask: (text: string) => Taken;
  readonly own: (what: 'mydata' | 'deleteme') => Taken;
};

/** Answers a command; what follows /park or /procedure is a question for `ask`. An unknown command gets the menu. */
export function commandAnswer(
  base: KnowledgeBase,
  { name, rest }: Command,
  language: Language,
  { ask, own }: CommandDeps,
): Taken {
  if (!isKnown(name)) return { answer: menuWith(base, 'command-unknown'), language };
  switch (name) {
    case 'start':
      return { answer: openedRecord(base, rest) ?? menuWith(base, 'welcome'), language };
    case 'help':
      return { answer: menuAnswer(base, 'help'), language };
    case 'menu':
      return { answer: menuAnswer(base, 'start'), language };
    case 'park':
      return rest ? ask(rest) : { answer: menuAnswer(base, 'parks'), language };
    case 'procedure':
      return rest ? ask(rest) : { answer: menuAnswer(base, 'procedures'), language };
    case 'language':
      return languageCommand(base, rest, language);
    case 'privacy':
      return { answer: privacyAnswer(), language };
    case 'mydata':
    case 'deleteme':
      return own(name);
    case 'find':
    case 'compare':
    case 'enquiry':
    case 'plan':
    case 'deadline':
    case 'subscribe':
    case 'topics':
    case 'stop':
    case 'cancel':
      return { answer: menuWith(base, 'cancel-nothing'), language };
  }
}
