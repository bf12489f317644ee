import { type Answer, block } from '../domain/answer.ts';
import type { Action } from '../domain/action.ts';
import { type FlowId, type FlowState, hasExpired, summaryStep } from '../domain/flow.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import {
  again,
  begin,
  cancelled,
  doubted,
  helped,
  type Moved,
  takeCorrection,
  takeFile,
  takePress,
  takeText,
} from '../flows/engine.ts';
import type { ReceivedFile } from '../domain/received-file.ts';
import type { Flow, FlowContext } from '../flows/flow.ts';
import { renewed } from '../flows/renewed.ts';
import { flowChoice, toResult } from '../flows/view.ts';
import { allFlows } from './all-flows.ts';

type Press = Extract<Action, { do: 'flow' }>;

/** A guided conversation that is running, brought up to date. */
export type Running = { readonly flow: Flow; readonly state: FlowState; readonly changed: boolean };

/** What a person is in the midst of; undefined without a flow, or when it has waited too long. */
export function running(state: FlowState | undefined, at: string, base: KnowledgeBase): Running | undefined {
  if (!state || hasExpired(state, at)) return undefined;
  const flow = allFlows[state.flow];
  return { flow, ...renewed(flow, state, base) };
}

/** The words under which a changed flow goes on. */
const changeLines = ({ changed }: Running) => (changed ? [block('note', 'flow-version-changed')] : []);

/** What a flow in its present version makes of the words "back", "skip", "cancel", "yes" and "no". */
const moves: Readonly<Record<string, Press['move']>> = {
  'reply:back': 'back',
  'reply:skip': 'skip',
  'reply:unsure': 'skip',
  'reply:cancel': 'cancel',
  'reply:stop': 'cancel',
  'reply:yes': 'yes',
  'reply:no': 'no',
  'reply:send': 'finish',
};

/** The choice that a yes or a no means, at a step that asks for one; nothing needs a button to be agreed to. */
function agreedTo({ flow, state }: Running, move: Press['move'], context: FlowContext): Moved | undefined {
  // A yes to a summary might mean that it is right or that it shall be sent: it is shown again, with its button.
  if (state.step === summaryStep && flow.finish) return again(flow, state, context);
  const step = flow.steps.find(({ id }) => id === state.step);
  const meant = step?.choices?.(context, state.answers).find(({ value }) => value === (move === 'yes'));
  return meant && takePress(flow, state, { do: 'flow', flow: flow.id, move: 'pick', choice: meant.id }, context);
}

/** A word that means a button, where the step has that button. */
function wordPressed(
  { flow, state, changed }: Running,
  reply: string | undefined,
  context: FlowContext,
): Moved | undefined {
  const isResult = state.step === summaryStep && !flow.finish && !flow.page;
  const move = reply === 'reply:done' && isResult ? 'cancel' : moves[reply ?? ''];
  const step = flow.steps.find(({ id }) => id === state.step);
  // On the page of topics "stop" is about what is listed there.
  if (!move || (reply === 'reply:stop' && flow.page)) return undefined;
  if ((move === 'yes' || move === 'no') && state.doubt === undefined)
    return agreedTo({ flow, state, changed }, move, context);
  if (move === 'skip' && !step?.optional) return undefined;
  return takePress(flow, state, { do: 'flow', flow: flow.id, move }, context);
}

/** A reply that shows the result again, or that is no name where words are wanted ("no", "not sure"). */
function aboutNothing(now: Running, reply: string | undefined, context: FlowContext): Moved | undefined {
  const { flow, state } = now;
  if (reply === 'reply:result' && state.step === summaryStep && !flow.page) return again(flow, state, context);
  const step = flow.steps.find(({ id }) => id === state.step);
  const isNoName = /^reply:(no|unsure|skip)$/.test(reply ?? '') && state.doubt === undefined;
  return step && isNoName && freeWords(now) && !step.prose && !step.optional ? helped(flow, state, context) : undefined;
}

/** The same conversation from its beginning, with no more than was known before it began. */
function restarted({ flow, state }: Running, context: FlowContext): Moved {
  const given = flow.steps.filter((step) => step.given && state.answers[step.id] !== undefined);
  const moved = begin(flow, context, Object.fromEntries(given.map(({ id }) => [id, state.answers[id] ?? null])));
  const { setAside } = state;
  return moved.state && setAside ? { ...moved, state: { ...moved.state, setAside } } : moved;
}

/** Whether the step keeps any words, so that a correction of another answer must be heard before. */
function freeWords({ flow, state }: Running): boolean {
  const step = flow.steps.find(({ id }) => id === state.step);
  return step !== undefined && !step.choices && !step.number;
}

/** What the step makes of a text, or what the text corrects of earlier answers. */
function takenOrCorrected({ flow, state }: Running, text: string, context: FlowContext): Moved | 'other' {
  const taken = takeText(flow, state, text, context);
  return taken === 'other' ? (takeCorrection(flow, state, text, context) ?? 'other') : taken;
}

/** Takes a text for a running flow; `other` when it is for someone else to answer. */
export function flowText(now: Running, text: string, reply: string | undefined, context: FlowContext): Moved | 'other' {
  const { flow, state } = now;
  if (now.changed) return again(flow, state, context, changeLines(now));
  const moved =
    aboutNothing(now, reply, context) ??
    (reply === 'reply:restart' && !flow.page ? restarted(now, context) : undefined) ??
    wordPressed(now, reply, context) ??
    (freeWords(now) ? takeCorrection(flow, state, text, context) : undefined) ??
    takenOrCorrected(now, text, context);
  return moved === 'other' ? moved : backAtResult(now, moved, context);
}

/** The end of an enquiry that began from a result: the person stands at the result again, and a button shows it. */
function backAtResult({ state }: Running, moved: Moved, { at, language }: FlowContext): Moved {
  const { setAside } = state;
  if (moved.state || !setAside) return moved;
  const { answer } = moved;
  const choices = [toResult(setAside.flow), ...answer.choices];
  return { ...moved, state: { ...setAside, at, language }, answer: { ...answer, choices } };
}

/** The step asked again behind an answer to something else; at the summary nothing is asked. */
export function resumed({ flow, state }: Running, context: FlowContext): Moved | undefined {
  return state.step === summaryStep ? undefined : again(flow, state, context);
}

/** Whether the step takes prose, in which a question may stand. */
export const takesProse = ({ flow, state }: Running): boolean =>
  state.doubt === undefined && flow.steps.some(({ id, prose }) => id === state.step && prose);

/** A question in a prose step: whether its text shall be kept all the same. */
export const keepsText = ({ flow, state }: Running, text: string, context: FlowContext): Moved =>
  doubted(flow, state, text, context);

/** A file, a sticker and the like in a running conversation: taken by a step that wants a file, or told what the step wants. */
export function flowFile(now: Running, file: ReceivedFile | undefined, context: FlowContext): Moved {
  const moved = file && !now.changed ? takeFile(now.flow, now.state, file, context) : 'other';
  return moved === 'other' ? stepHelp(now, context) : moved;
}

/** What the running step wants, for a text that nobody could take. */
export const stepHelp = ({ flow, state }: Running, context: FlowContext): Moved => helped(flow, state, context);

/** The end on a person's wish, or that nothing is running. */
export function cancelFlow(now: Running | undefined, context: FlowContext): Moved | undefined {
  return now && backAtResult(now, cancelled(now.flow), context);
}

/** An enquiry begun from a result knows what that is about, and leads back to it. */
function enquiryFrom({ flow, state }: Running, context: FlowContext): Moved {
  const moved = begin(allFlows.enquiry, context, flow.concerns?.(context, state.answers));
  const { setAside: _setAside, ...aside } = state;
  return moved.state ? { ...moved, state: { ...moved.state, setAside: aside } } : moved;
}

/** Begins a flow, or shows where the person stands in it when it is under way. */
export function startFlow(id: FlowId, now: Running | undefined, context: FlowContext): Moved {
  const flow = allFlows[id];
  if (now?.flow === flow && now.state.step !== summaryStep) return again(flow, now.state, context, changeLines(now));
  return id === 'enquiry' && now?.state.step === summaryStep ? enquiryFrom(now, context) : begin(flow, context);
}

/** What is said to a button of a flow that is over, or that is another person's. */
function gone(id: FlowId): Moved {
  const answer: Answer = {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'flow-not-active')],
    choices: [
      [flowChoice(id, 'start', `flow-start-${id}`)],
      [{ label: { say: 'button-menu', with: {} }, action: { do: 'menu', page: 'start' } }],
    ],
  };
  return { state: undefined, answer, changes: [], notices: [] };
}

/** Takes a press of a button of a flow. */
export function flowPress(press: Press, now: Running | undefined, context: FlowContext): Moved {
  if (press.move === 'start' && press.choice !== 'result') return startFlow(press.flow, now, context);
  if (!now || now.flow.id !== press.flow) return { ...gone(press.flow), state: now?.state };
  if (now.changed) return again(now.flow, now.state, context, changeLines(now));
  if (press.move === 'start') return again(now.flow, now.state, context);
  return backAtResult(now, takePress(now.flow, now.state, press, context), context);
}
