import { begin } from '../flows/engine.ts';
import type { FlowContext } from '../flows/flow.ts';
import { allFlows } from './all-flows.ts';
import type { Taken } from './taken.ts';

/** A conversation begun by a command or a button of a feature, behind what that says. */
export function withBegun(taken: Taken, context: FlowContext): Taken {
  const { begins, ...said } = taken;
  if (!begins) return taken;
  const { answer, state, changes, notices } = begin(allFlows[begins.flow], context, begins.known);
  return { ...said, behind: answer, flow: { state, changes, notices } };
}
