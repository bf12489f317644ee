import type { FlowState } from '../domain/flow.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Flow } from './flow.ts';
import { applicable, nextStep, stepOf } from './order.ts';

/** A state as the present version of its flow has it, and whether its person must be told of a change. */
export type Renewed = { readonly state: FlowState; readonly changed: boolean };

/** The answers that their steps still take, and whose records are still there. */
function fittingAnswers({ steps }: Flow, { answers }: FlowState, base: KnowledgeBase): FlowState['answers'] {
  return Object.fromEntries(
    steps.flatMap(({ id, schema, stands }) => {
      const value = answers[id];
      const fits = value === null || (schema.safeParse(value).success && (stands?.(value as never, base) ?? true));
      return value !== undefined && fits ? [[id, value]] : [];
    }),
  );
}

/**
 * Brings a state of an earlier version, or one that names a record that is gone, up to date: answers that still fit are
 * kept, and the step is asked that comes next. A value is never filed under another step than the one that asked for it.
 */
export function renewed(flow: Flow, state: FlowState, base: KnowledgeBase): Renewed {
  const fitting = fittingAnswers(flow, state, base);
  const whole = Object.keys(fitting).length === Object.keys(state.answers).length;
  if (state.version === flow.version && whole) return { state, changed: false };
  const answers = applicable(flow, fitting);
  const { doubt: _doubt, ...rest } = state;
  const same = stepOf(flow, state) && answers[state.step] === undefined ? state.step : nextStep(flow, answers);
  return { state: { ...rest, version: flow.version, answers, step: same }, changed: true };
}
