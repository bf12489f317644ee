import type { FlowId } from '../domain/flow.ts';
import { investorFlows } from '../flows/investor-flows.ts';
import { invite } from '../officers/team/invite.ts';
import type { Flow } from '../flows/flow.ts';

/** Every guided conversation that can be begun. */
export const allFlows: Readonly<Record<FlowId, Flow>> = { ...investorFlows, invite };
