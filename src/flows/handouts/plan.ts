import { hasExpired, summaryStep } from '../../domain/flow.ts';
import type { PlanPicture } from '../../domain/picture.ts';
import type { FlowContext } from '../flow.ts';
import { givenOf } from '../plan/given.ts';
import { planPicture } from '../plan/picture.ts';

/** The plan that the person stands at, if its days are known. */
export function ownPlan({ base, store, chat, person, at, today }: FlowContext): PlanPicture | undefined {
  const state = store.get('flows', `${chat}|${person}`);
  if (state?.flow !== 'plan' || state.step !== summaryStep || hasExpired(state, at)) return undefined;
  return planPicture(base, givenOf(state.answers), 'ordinary', today);
}
