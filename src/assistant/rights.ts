import { block, choice } from '../domain/answer.ts';
import { mayUse, type Needs } from '../domain/officer.ts';
import type { ReceivedFile } from '../domain/received-file.ts';
import type { Input, Turn } from '../domain/turn.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Given, Handled, Handler } from '../flows/handler.ts';
import { allFlows } from './all-flows.ts';
import type { Taken } from './taken.ts';
import { type ContextDeps, roleOf } from './context.ts';
import { handlers } from './handlers.ts';

/** What takes the files that people of the Board send. */
const fileVerb = 'cases-file';

/** A list of cases by its name or by what the sender's program says of it. */
const isTable = ({ name, mime }: ReceivedFile): boolean => /\.csv$/i.test(name) || mime === 'text/csv';

/** An input as it is taken: a file that nobody has a use for, or whose sender has no right, is like any picture. */
export function asTaken(input: Input, turn: Turn, deps: Pick<ContextDeps, 'store' | 'owners'>): Input {
  if (input.kind !== 'file') return input;
  return isTable(input.file) && mayUse(roleOf(deps, turn.person), needsOf(input))
    ? input
    : { kind: 'other', file: input.file };
}

/** The command or button that an input means, as it is called where it is handled. */
function handlerOf(input: Input): Handler | undefined {
  if (input.kind === 'file') return own(handlers.verbs, fileVerb);
  if (input.kind === 'command') return own(handlers.commands, input.name);
  return input.kind === 'press' && input.action.do === 'act' ? own(handlers.verbs, input.action.verb) : undefined;
}

/** An entry of a table by a name that people may have made up. */
const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** Who may do what an input means; anyone, unless it belongs to the officers' desk. */
function needsOf(input: Input): Needs {
  const handler = handlerOf(input);
  if (handler) return handler.needs;
  const flow = input.kind === 'command' ? input.name : input.kind === 'press' && flowOf(input);
  return (flow && own(allFlows, flow)?.needs) || 'anyone';
}

const flowOf = ({ action }: Extract<Input, { kind: 'press' }>) => (action.do === 'flow' ? action.flow : undefined);

/** What an input is called in the audit. */
function nameOf(input: Input): string {
  if (input.kind === 'command') return `/${input.name}`;
  if (input.kind !== 'press') return input.kind;
  const { action } = input;
  return action.do === 'act' ? action.verb : action.do === 'flow' ? `${action.flow} ${action.move}` : action.do;
}

/** What a refused input was to act on. */
const ofWhat = (input: Input) => (input.kind === 'press' && input.action.do === 'act' ? input.action.of : undefined);

/**
 * What is said to somebody who has no right to what they did. Strangers learn nothing: a command of the desk is unknown
 * to them like any other, and a button does nothing; people of the Board are told that their role does not include it.
 */
export function refused(input: Input, { role, language }: FlowContext, menu: Taken): Taken {
  const of = ofWhat(input);
  const audited = { audited: [{ act: nameOf(input), ...(of ? { of } : {}) }], refused: true as const };
  if (!role && input.kind === 'command') return { ...menu, ...audited };
  const say = role ? 'desk-not-your-role' : 'button-unknown';
  const choices = [[choice({ do: 'menu', page: 'start' }, 'button-menu')]];
  return { answer: { kind: 'answer', records: [], blocks: [block('line', say)], choices }, language, ...audited };
}

/** What an input hands to its handler. */
function givenBy(input: Input): Given {
  if (input.kind === 'file') return { rest: '', file: input.file };
  if (input.kind === 'command') return { rest: input.rest };
  if (input.kind !== 'press' || input.action.do !== 'act') return { rest: '' };
  const { of, choice } = input.action;
  return { rest: '', of, choice };
}

/** What a word behind /start opens, where a feature knows it. */
function opened(input: Input, context: FlowContext): Handled | undefined {
  if (input.kind !== 'command' || input.name !== 'start') return undefined;
  const [, feature = '', word = ''] = /^([a-z]+)_(.+)$/.exec(input.rest) ?? [];
  return own(handlers.links, feature)?.(context, word);
}

/** What a command, a button or a link of a feature leads to; undefined for all other inputs. */
export function handled(input: Input, context: FlowContext): Taken | undefined {
  const handler = handlerOf(input);
  const result = handler ? handler.take(context, givenBy(input)) : opened(input, context);
  return result && shaped(result, context);
}

/** Whether officers are spoken to as officers: in a group everybody reads along. */
const atDesk = ({ role, chat, person }: FlowContext): boolean => role !== undefined && chat === person;

/** What a text of an officer means at the desk; undefined for everybody else and for what is anybody's question. */
export function heardAtDesk(text: string, context: FlowContext): Taken | undefined {
  if (!atDesk(context)) return undefined;
  for (const hear of handlers.texts) {
    const result = hear(context, text);
    if (result) return shaped(result, context);
  }
  return undefined;
}

/** An answer that anybody would get, with what officers may press besides. */
export function withDeskButtons(taken: Taken, context: FlowContext): Taken {
  const { answer } = taken;
  const rows = atDesk(context) ? handlers.beside.flatMap((beside) => beside(context, answer)) : [];
  return rows.length ? { ...taken, answer: { ...answer, choices: [...rows, ...answer.choices] } } : taken;
}

/** What a feature makes of an input, in the shape of any turn. */
function shaped(result: Handled, context: FlowContext): Taken {
  const { answer, document, printout, handout, audits, begins, ...also } = result;
  return {
    answer,
    language: context.language,
    also,
    ...(document ? { document } : {}),
    ...(handout ? { handout } : {}),
    ...(printout ? { printout } : {}),
    ...(audits ? { audited: audits } : {}),
    ...(begins ? { begins } : {}),
  };
}

/** Whether a person may do what an input means. */
export const isAllowed = (input: Input, { role }: FlowContext): boolean => mayUse(role, needsOf(input));

/** Whether an input of a group belongs to the officers' desk and its person may use that. */
export function isOfDesk(input: Input, { chat, person }: Turn, deps: Pick<ContextDeps, 'store' | 'owners'>): boolean {
  const needs = needsOf(input);
  return chat !== person && needs !== 'anyone' && mayUse(roleOf(deps, person), needs);
}
