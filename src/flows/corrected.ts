import type { FlowState } from '../domain/flow.ts';
import { surelyNamed } from '../understanding/name-index.ts';
import { titledProcedures } from '../understanding/procedures-named.ts';
import { saidInstead } from '../understanding/taken-back.ts';
import type { Flow, FlowContext, Step, StepRead } from './flow.ts';
import { stepOf, stepsAsked } from './order.ts';
import { asksSomething, speaksOf } from './read-choice.ts';

/** A correction of an answer: its step, and what the text says instead, if it says it. */
export type Correction = { readonly step: Step; readonly read?: StepRead; readonly drops?: string };

/** Longer texts than this tell more than a correction. */
const mostCharacters = 80;

const changing =
  /\b(change|correct|edit|fix|modify|update|instead|rather)\b|\b(sua|doi|thay|chinh lai)\b|修改|更改|改|换成|変更|変え|修正|訂正|바꾸|바꿔|변경|수정|고쳐|대신/;
const insteadOf = /\binstead\b|\bthay vi\b|\bthay cho\b|而不是|代わり|대신/;
/** Words that wish to answer what is asked only on request. */
const adding = /\b(add|also|them|bo sung)\b|添加|补充|加上|追加|추가/;
/** The words that add, before or behind what is added. */
const addedWords = /^(?:add|also|plus|thêm|cộng thêm|再加|加上|加)\s*|(?:も|を)?追加.*$|(?:을|를|도)?\s*추가.*$/iu;
/** What stands behind the words that lead to a new value ("change the area to 20 ha"). */
const valueBehind =
  /(?:\b(?:to|is|into)\s|\s(?:thành|sang|là)\s|改成|改为|换成|[:：=]|(?:を|は)(?=.*(?:に(?:変|修|訂)|です))|(?:을|를|은|는)\s)(.+)$/iu;
/** What ends such a text in languages that put the verb last. */
const verbAtEnd = /(?:に(?:変更|変え|修正|訂正).*|です.*|(?:으로|로)\s*(?:바꾸|바꿔|변경|수정|고쳐).*)$/u;

const isWords = ({ prose, number, choices }: Step): boolean => prose === true || (!number && !choices);

function valueIn(text: string): string | undefined {
  const behind = valueBehind.exec(text)?.[1]?.replace(verbAtEnd, '').trim();
  return behind === '' ? undefined : behind;
}

const isTaken = (read: StepRead): boolean =>
  read.kind === 'which' || read.kind === 'value' || read.kind === 'doubtful' || read.kind === 'refused';

/** What a text says of a step it names: the value, or only that it is to be asked again. */
function namedChange(step: Step, text: string, context: FlowContext, { answers }: FlowState): Correction {
  const value = valueIn(text);
  const tries = [...(value === undefined ? [] : [value]), ...(isWords(step) ? [] : [text])];
  const read = tries.map((each) => step.read(each, context, answers)).find(isTaken);
  const drops = step.insteadOf !== undefined && speaksOf(text, insteadOf) ? step.insteadOf : undefined;
  return { step, ...(read ? { read } : {}), ...(drops === undefined ? {} : { drops }) };
}

/** The steps that may be corrected: those that have an answer, and at the result all that can be asked. */
function correctable(flow: Flow, state: FlowState): readonly Step[] {
  const asked = stepsAsked(flow, state.answers);
  const atResult = stepOf(flow, state) === undefined;
  return flow.steps.filter(
    (step) =>
      !step.given &&
      step.id !== state.step &&
      (step.applies?.(state.answers) ?? true) &&
      (state.answers[step.id] !== undefined || step.extra || (atResult && asked.includes(step))),
  );
}

/** Of a step that is wanted instead of another, both of which are named, the former. */
function meant(named: readonly Step[], text: string): readonly Step[] {
  const replaced = speaksOf(text, insteadOf) ? named.map((step) => step.insteadOf) : [];
  return named.filter(({ id }) => !replaced.includes(id));
}

/** The value beside the name of the step that is asked just now: "budget 100 usd". */
function besideName(now: Step, text: string, context: FlowContext, { answers }: FlowState): Correction | undefined {
  const number = now.number ? /^(.*?)(\d.*)$/u.exec(text) : null;
  const value = valueIn(text) ?? number?.[2];
  const name = valueIn(text) === undefined ? (number?.[1] ?? '') : text;
  if (value === undefined || !now.words || !speaksOf(name, now.words)) return undefined;
  const read = now.read(value, context, answers);
  return isTaken(read) ? { step: now, read } : undefined;
}

/** A number in a unit that the step asked now does not want, and one answered before does: "20 ha" where a distance is asked. */
function byUnit(steps: readonly Step[], text: string, context: FlowContext, state: FlowState): Correction | undefined {
  const [amount, ...others] = context.read(text).measured;
  if (!amount || others.length || !(amount.unit ?? amount.currency)) return undefined;
  for (const step of steps.filter(({ number, extra }) => number && !extra)) {
    const read = step.read(text, context, state.answers);
    if (read.kind === 'value' || read.kind === 'doubtful') return { step, read };
  }
  return undefined;
}

/** "No, 20 ha": what is taken back is the latest answer that such a value fits. */
function byValue(flow: Flow, state: FlowState, said: string, context: FlowContext): Correction | undefined {
  const now = stepOf(flow, state);
  const given = correctable(flow, state).filter((step) => !isWords(step) && (state.answers[step.id] ?? null) !== null);
  const earlier = [...given.filter(({ extra }) => !extra).toReversed(), ...given.filter(({ extra }) => extra)];
  for (const step of [...(now && !isWords(now) ? [now] : []), ...earlier]) {
    const read = step.read(said, context, state.answers);
    if (read.kind === 'value' || read.kind === 'doubtful') return { step, read };
  }
  return undefined;
}

/** What is added to a result without the name of what it answers: "add Trang Due". */
function addedTo(steps: readonly Step[], text: string, context: FlowContext, state: FlowState): Correction | undefined {
  const said = text.normalize('NFC').replace(addedWords, '').trim();
  if (!said || said === text.normalize('NFC').trim()) return undefined;
  const open = steps.filter((step) => step.extra && !isWords(step) && (state.answers[step.id] ?? null) === null);
  for (const step of open) {
    const read = step.read(said, context, state.answers);
    if (read.kind === 'which' || read.kind === 'value') return { step, read };
  }
  return undefined;
}

/** A change that is wished for by name, or whose value takes the place of another one. */
function wished(steps: readonly Step[], text: string, context: FlowContext, state: FlowState): Correction | undefined {
  const said = saidInstead(text);
  const adds = speaksOf(text, adding);
  const called = steps.filter(({ words }) => words && speaksOf(said ?? text, words));
  const wishes = said !== undefined || speaksOf(text, changing);
  const [only, ...others] = meant(
    called.filter(({ extra }) => wishes || (adds && extra)),
    text,
  );
  // "Change of the investor in the certificate" asks of a procedure.
  if (!only || others.length || titledProcedures(context.read(text)).length) return undefined;
  return namedChange(only, said ?? text, context, state);
}

/** "The filing date is 26/11", "budget 100 usd": an answer with its name, where nothing of the records is named. */
function told(flow: Flow, state: FlowState, text: string, context: FlowContext): Correction | undefined {
  const now = stepOf(flow, state);
  const free = now !== undefined && isWords(now);
  if (free || context.read(text).named.some(({ coverage }) => coverage >= surelyNamed)) return undefined;
  const [only, ...others] = correctable(flow, state).filter(({ words }) => words && speaksOf(text, words));
  const states = only && !others.length && !isWords(only) && valueIn(text) !== undefined;
  const stated = states ? namedChange(only, text, context, state) : undefined;
  return stated?.read?.kind === 'value' ? stated : now && besideName(now, text, context, state);
}

/** Which answer a text corrects ("change the budget", "no, 20 ha", "near the airport instead"); undefined when it corrects none. */
export function correctionIn(flow: Flow, state: FlowState, text: string, context: FlowContext): Correction | undefined {
  const now = stepOf(flow, state);
  if (now?.prose || text.length > mostCharacters) return undefined;
  const steps = correctable(flow, state);
  const wish = wished(steps, text, context, state);
  if (wish || asksSomething(text)) return wish;
  const said = saidInstead(text);
  if (said !== undefined && now && isWords(now)) return byUnit(steps, said, context, state);
  const added = now === undefined ? addedTo(steps, text, context, state) : undefined;
  const plain = added ?? told(flow, state, text, context);
  if (plain) return plain;
  if (said !== undefined) return byValue(flow, state, said, context);
  const unread = now === undefined || (now.number && now.read(text, context, state.answers).kind === 'other');
  return unread ? byUnit(steps, text, context, state) : undefined;
}
