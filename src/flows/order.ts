import { type FlowState, summaryStep } from '../domain/flow.ts';
import type { Answers, Flow, Step } from './flow.ts';

const applies = (step: Step, answers: Answers): boolean => step.applies?.(answers) ?? true;

/** The steps that are asked one after another, given the answers so far. */
export const stepsAsked = ({ steps }: Flow, answers: Answers): readonly Step[] =>
  steps.filter((step) => !step.extra && !step.given && applies(step, answers));

/** The step of a state; undefined at the summary. */
export const stepOf = ({ steps }: Flow, { step }: Pick<FlowState, 'step'>): Step | undefined =>
  steps.find(({ id }) => id === step);

/** The first step without an answer, or the summary. */
export function nextStep(flow: Flow, answers: Answers): string {
  return stepsAsked(flow, answers).find(({ id }) => answers[id] === undefined)?.id ?? summaryStep;
}

/** The step before the one that is asked; the first one stays. */
export function stepBefore(flow: Flow, { step, answers }: FlowState): string {
  const asked = stepsAsked(flow, answers);
  const at = asked.findIndex(({ id }) => id === step);
  if (at === 0) return step;
  return (at < 0 ? asked.at(-1) : asked[at - 1])?.id ?? step;
}

/** Answers of steps that no longer apply are dropped: they would be shown as said and count for nothing. */
export function applicable(flow: Flow, answers: Answers): Answers {
  return Object.fromEntries(
    flow.steps.flatMap((step) => {
      const value = answers[step.id];
      return value !== undefined && applies(step, answers) ? [[step.id, value]] : [];
    }),
  );
}

/** Where a step stands among those that are asked, from 1; undefined for one that is not. */
export function placeOf(flow: Flow, { step, answers }: FlowState): { at: number; of: number } | undefined {
  const asked = stepsAsked(flow, answers);
  const at = asked.findIndex(({ id }) => id === step);
  return at < 0 ? undefined : { at: at + 1, of: asked.length };
}
