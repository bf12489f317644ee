import { type Answer, type Block, block } from '../domain/answer.ts';
import type { Action } from '../domain/action.ts';
import { type FlowState, type StepValue, summaryStep } from '../domain/flow.ts';
import type { ReceivedFile } from '../domain/received-file.ts';
import { type Correction, correctionIn } from './corrected.ts';
import type { Finished, Flow, FlowContext, Step } from './flow.ts';
import { applicable, nextStep, stepBefore, stepOf } from './order.ts';
import { viewOf, whichView, withLines } from './view.ts';

/** What a turn leads to in a guided conversation: where it stands now (undefined when it is over) and what is said. */
export type Moved = Omit<Finished, 'answer'> & { readonly state: FlowState | undefined; readonly answer: Answer };

/** A button of a guided conversation. */
type Press = Extract<Action, { do: 'flow' }>;

const quiet = { changes: [], notices: [] } as const;

const shown = (flow: Flow, state: FlowState, context: FlowContext, lines: readonly Block[] = []): Moved => ({
  ...quiet,
  state: { ...state, at: context.at },
  answer: withLines(lines, viewOf(flow, state, context)),
});

/** A guided conversation from its beginning, or from what is known already. */
export function begin(flow: Flow, context: FlowContext, known: FlowState['answers'] = {}): Moved {
  const answers = applicable(flow, known);
  const { id, version } = flow;
  const { language, at } = context;
  return shown(flow, { flow: id, version, step: nextStep(flow, answers), answers, language, at }, context);
}

/** The same state without a doubt. */
function settled({ doubt: _doubt, ...state }: FlowState): FlowState {
  return state;
}

/** Keeps a step's answer and goes on to the first step that has none. */
function accept(
  flow: Flow,
  state: FlowState,
  step: Step,
  value: StepValue,
  context: FlowContext,
  also: FlowState['answers'] = {},
): Moved {
  const answers = applicable(flow, { ...state.answers, ...also, [step.id]: value });
  const stopped = flow.stops?.(answers);
  if (stopped) return { ...quiet, state: undefined, answer: stopped };
  const line = value === null ? [] : [block('line', 'flow-noted', { value: step.shown(value, context) })];
  const next: FlowState = { ...settled(state), answers, step: nextStep(flow, answers) };
  return shown(flow, next, context, next.step === summaryStep ? [] : line);
}

/** The step asked once more under what stands against the text. */
const asked = (flow: Flow, state: FlowState, context: FlowContext, why: Block): Moved =>
  shown(flow, settled(state), context, [why]);

/** What a step makes of a file: `other` when it takes none. */
export function takeFile(flow: Flow, state: FlowState, file: ReceivedFile, context: FlowContext): Moved | 'other' {
  const step = stepOf(flow, state);
  const read = step?.readFile?.(file, state.answers);
  if (!step || !read) return 'other';
  if (read.kind === 'value') return accept(flow, state, step, read.value, context);
  return read.kind === 'refused' ? asked(flow, state, context, read.why) : 'other';
}

/** An answer corrected in words: its new value kept, or its step asked again. */
function corrected(flow: Flow, state: FlowState, { step, read, drops }: Correction, context: FlowContext): Moved {
  const answers = drops === undefined ? state.answers : { ...state.answers, [drops]: null };
  const at: FlowState = { ...settled(state), answers, step: step.id };
  switch (read?.kind) {
    case 'value':
      return accept(flow, { ...at, step: state.step }, step, read.value, context);
    case 'doubtful':
      return shown(flow, { ...at, doubt: read.value }, context, [read.why]);
    case 'refused':
      return asked(flow, at, context, read.why);
    case 'which':
      return { ...quiet, state: at, answer: whichView(flow, at, step, read) };
    default:
      return shown(flow, at, context);
  }
}

/** What a text corrects of the answers so far; undefined when it corrects none. */
export function takeCorrection(flow: Flow, state: FlowState, text: string, context: FlowContext): Moved | undefined {
  const correction = flow.page ? undefined : correctionIn(flow, state, text, context);
  return correction && corrected(flow, state, correction, context);
}

/** What a step makes of a text: `other` when it is not about the step, so that something else may take it. */
export function takeText(flow: Flow, state: FlowState, text: string, context: FlowContext): Moved | 'other' {
  const step = stepOf(flow, state);
  if (!step) return heardAtSummary(flow, state, text, context);
  const read = step.read(text, context, state.answers);
  switch (read.kind) {
    case 'value':
      return accept(flow, state, step, read.value, context, read.also);
    case 'doubtful':
      return shown(flow, { ...state, doubt: read.value }, context, [read.why]);
    case 'refused':
      return asked(flow, state, context, read.why);
    case 'which':
      return { ...quiet, state: settled(state), answer: whichView(flow, state, step, read) };
    case 'other':
      return 'other';
  }
}

function heardAtSummary(flow: Flow, state: FlowState, text: string, context: FlowContext): Moved | 'other' {
  const taken = flow.page?.takes(text, context);
  if (taken) return { state: { ...state, at: context.at }, ...taken };
  const answers = flow.adds?.(text, context, state.answers);
  if (answers) return shown(flow, { ...state, answers: applicable(flow, answers) }, context);
  const answer = flow.heard?.(text, context, state.answers);
  return answer ? { ...quiet, state: { ...state, at: context.at }, answer } : 'other';
}

/** A text that neither the step nor a question could take: what the step wants. */
export function helped(flow: Flow, state: FlowState, context: FlowContext): Moved {
  const step = stepOf(flow, state);
  const help = step?.help ?? flow.page?.help;
  return shown(flow, settled(state), context, help ? [help] : []);
}

/** A text that was answered as a question, and that a prose step may keep all the same. */
export const doubted = (flow: Flow, state: FlowState, text: string, context: FlowContext): Moved =>
  shown(flow, { ...state, doubt: text }, context);

/** The view of where a conversation stands, under some lines. */
export const again = (flow: Flow, state: FlowState, context: FlowContext, lines: readonly Block[] = []): Moved =>
  shown(flow, state, context, lines);

/** The end on the person's wish: what was answered is dropped, and said to be. */
export function cancelled(flow: Flow): Moved {
  const choices = [
    [{ label: { say: 'button-menu', with: {} }, action: { do: 'menu' as const, page: 'start' as const } }],
  ];
  const blocks = [block('line', `flow-cancelled-${flow.id}`)];
  return { ...quiet, state: undefined, answer: { kind: 'answer', records: [], blocks, choices } };
}

function picked(flow: Flow, state: FlowState, step: Step, id: string | undefined, context: FlowContext): Moved {
  const usual = step.choices?.(context, state.answers).find((choice) => choice.id === id)?.value;
  const value = usual ?? (id === undefined ? undefined : step.pick?.(id, context));
  return value === undefined ? shown(flow, state, context) : accept(flow, state, step, value, context);
}

function changed(flow: Flow, state: FlowState, id: string | undefined, context: FlowContext): Moved {
  const step = flow.steps.find((one) => one.id === id);
  return shown(flow, step ? { ...settled(state), step: step.id } : state, context);
}

function finished(flow: Flow, state: FlowState, context: FlowContext): Moved {
  if (!flow.finish || state.step !== summaryStep) return shown(flow, state, context);
  const outdated = flow.outdated?.(context, state.answers);
  if (outdated) return shown(flow, { ...state, answers: outdated.answers }, context, outdated.lines);
  return { state: undefined, ...flow.finish(context, state.answers) };
}

/** What a button at the summary does. */
function pressedAtSummary(flow: Flow, state: FlowState, press: Press, context: FlowContext): Moved {
  if (press.move === 'finish') return finished(flow, state, context);
  const answer = press.move === 'more' ? flow.more?.(press.choice ?? '', context, state.answers) : undefined;
  return answer ? { ...quiet, state, answer } : shown(flow, state, context);
}

/** What a button at a step does. */
function pressedAtStep(flow: Flow, state: FlowState, step: Step, press: Press, context: FlowContext): Moved {
  switch (press.move) {
    case 'pick':
      return picked(flow, state, step, press.choice, context);
    case 'yes':
      return state.doubt === undefined ? shown(flow, state, context) : accept(flow, state, step, state.doubt, context);
    case 'no':
      return shown(flow, settled(state), context);
    case 'skip':
      return step.optional ? accept(flow, state, step, null, context) : shown(flow, state, context);
    default:
      return shown(flow, state, context);
  }
}

/** Takes a press. A button of a step that is no longer asked changes nothing and shows where the conversation stands. */
export function takePress(flow: Flow, state: FlowState, press: Press, context: FlowContext): Moved {
  const step = stepOf(flow, state);
  const old = press.step !== undefined && press.move !== 'change' && press.step !== state.step;
  if (old) return shown(flow, state, context, [block('note', 'flow-old-button')]);
  if (press.move === 'cancel') return cancelled(flow);
  if (press.move === 'change') return changed(flow, state, press.step, context);
  if (press.move === 'back') return shown(flow, { ...settled(state), step: stepBefore(flow, state) }, context);
  return step ? pressedAtStep(flow, state, step, press, context) : pressedAtSummary(flow, state, press, context);
}
