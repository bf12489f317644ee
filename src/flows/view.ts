import { type Answer, type Block, block, choice, gap } from '../domain/answer.ts';
import type { FlowId, FlowMove, FlowState } from '../domain/flow.ts';
import type { Flow, FlowContext, Row, Step, StepChoice, StepRead } from './flow.ts';
import { placeOf, stepOf, stepsAsked } from './order.ts';

/** A button of a guided conversation; it names the step it was shown at, so that an old one is known. */
export const flowChoice = (flow: FlowId, move: FlowMove, say: string, at: { step?: string; choice?: string } = {}) =>
  choice({ do: 'flow', flow, move, ...at }, say);

const rowsOf = (row: Row, width: number): Row[] =>
  Array.from({ length: Math.ceil(row.length / width) }, (_, i) => row.slice(i * width, (i + 1) * width));

/** Under a step: back where there is a step before, skip where it may be left open, and always the way out. */
function navigation(flow: Flow, state: FlowState, step: Step): Row {
  const at = { step: step.id };
  const first = placeOf(flow, state)?.at === 1;
  return [
    ...(first ? [] : [flowChoice(flow.id, 'back', 'flow-back', at)]),
    ...(step.optional ? [flowChoice(flow.id, 'skip', 'flow-skip', at)] : []),
    flowChoice(flow.id, 'cancel', 'flow-cancel', at),
  ];
}

function choiceRows(flow: Flow, step: Step, choices: readonly StepChoice[]): Row[] {
  const buttons = choices.map(({ id, label }) => ({
    label,
    action: { do: 'flow' as const, flow: flow.id, move: 'pick' as const, step: step.id, choice: id },
  }));
  return rowsOf(buttons, 2);
}

/** Under what is not the result itself: the way back to it. */
export const toResult = (flow: FlowId): Row => [flowChoice(flow, 'start', 'flow-button-result', { choice: 'result' })];

/** What is known so far, one line; prose is too long for it. */
function soFar(flow: Flow, { answers, step }: FlowState, context: FlowContext): Block[] {
  const known = flow.steps.flatMap(({ id, shown, prose, given }) => {
    const value = answers[id];
    return id === step || prose || given || value === undefined || value === null ? [] : [shown(value, context)];
  });
  return known.length ? [block('note', 'flow-so-far', { known: { list: known } })] : [];
}

function progress(flow: Flow, state: FlowState): Block[] {
  const place = placeOf(flow, state);
  return place ? [block('note', 'flow-progress', { at: { number: place.at }, of: { number: place.of } })] : [];
}

/** The value that a step had before it was asked again. */
function before(step: Step, { answers }: FlowState, context: FlowContext): Block[] {
  const value = answers[step.id];
  return value === undefined || value === null
    ? []
    : [block('note', 'flow-before', { value: step.shown(value, context) })];
}

function stepView(flow: Flow, state: FlowState, step: Step, context: FlowContext): Answer {
  const blocks = [
    ...progress(flow, state),
    ...step.ask(context, state.answers),
    ...before(step, state, context),
    ...soFar(flow, state, context),
  ];
  const choices = step.choices?.(context, state.answers) ?? [];
  const besides = step.besides?.(context) ?? [];
  const rows = [
    ...choiceRows(flow, step, choices),
    ...(besides.length ? [besides] : []),
    navigation(flow, state, step),
  ];
  return { kind: 'answer', records: [], blocks, choices: rows, ...asksNumber(step) };
}

const asksNumber = ({ number }: Step) => (number ? { numbersAnswer: true as const } : {});

/** Which of several things a text meant. */
export function whichView(
  flow: Flow,
  state: FlowState,
  step: Step,
  read: Extract<StepRead, { kind: 'which' }>,
): Answer {
  const rows = [...choiceRows(flow, step, read.choices), navigation(flow, state, step)];
  return { kind: 'clarify', records: [], blocks: [read.why], choices: rows };
}

function doubtView(flow: Flow, state: FlowState, step: Step, context: FlowContext): Answer {
  const at = { step: step.id };
  const value = step.shown(state.doubt ?? null, context);
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', step.prose ? 'flow-keep-text' : 'flow-doubt', { value })],
    choices: [
      [flowChoice(flow.id, 'yes', 'flow-yes', at), flowChoice(flow.id, 'no', 'flow-no', at)],
      navigation(flow, state, step),
    ],
    ...asksNumber(step),
  };
}

/** Under the summary: a button for each answer that may be changed, and for each question that may still be asked. */
function summaryRows(flow: Flow, { answers }: FlowState): Row[] {
  const change = stepsAsked(flow, answers).map(({ id }) =>
    choice({ do: 'flow', flow: flow.id, move: 'change', step: id }, `flow-change-${flow.id}-${id}`),
  );
  const extra = flow.steps
    .filter((step) => step.extra && (step.applies?.(answers) ?? true))
    .map(({ id }) => choice({ do: 'flow', flow: flow.id, move: 'change', step: id }, `flow-extra-${flow.id}-${id}`));
  const end = flowChoice(flow.id, 'cancel', flow.finish ? 'flow-cancel' : 'flow-end');
  return [...rowsOf(extra, 2), ...rowsOf(change, 2), [end]];
}

/** What a state shows: the question of its step, the doubt to be settled, or what all answers lead to. */
export function viewOf(flow: Flow, state: FlowState, context: FlowContext): Answer {
  const step = stepOf(flow, state);
  if (step) return (state.doubt === undefined ? stepView : doubtView)(flow, state, step, context);
  const summary = flow.summary(context, state.answers);
  return flow.page ? summary : { ...summary, choices: [...summary.choices, ...summaryRows(flow, state)] };
}

/** An answer with lines before it. */
export const withLines = (lines: readonly Block[], answer: Answer): Answer =>
  lines.length ? { ...answer, blocks: [...lines, gap, ...answer.blocks] } : answer;
