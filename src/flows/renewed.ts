import type { FlowState } from '../domain/flow.ts';
import type { Flow } from './flow.ts';
import { applicable, nextStep, stepOf } from './order.ts';

/** A state as the present version of its flow has it, and whether its person must be told of a change. */
export type Renewed = { readonly state: FlowState; readonly changed: boolean };

/**
 * Brings a state of an earlier version up to date: answers that still fit are kept, and the step is asked that comes
 * next. A value is never filed under another step than the one that asked for it.
 */
export function renewed(flow: Flow, state: FlowState): Renewed {
  if (state.version === flow.version) return { state, changed: false };
  const fitting = Object.fromEntries(
    flow.steps.flatMap(({ id, schema }) => {
      const value = state.answers[id];
      return value === null || (value !== undefined && schema.safeParse(value).success) ? [[id, value]] : [];
    }),
  );
  const answers = applicable(flow, fitting);
  const { doubt: _doubt, ...rest } = state;
  const same = stepOf(flow, state) && answers[state.step] === undefined ? state.step : nextStep(flow, answers);
  return { state: { ...rest, version: flow.version, answers, step: same }, changed: true };
}
