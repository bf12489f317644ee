import type { FlowId } from '../domain/flow.ts';
import { compare } from './compare/compare.ts';
import { deadline } from './deadline/deadline.ts';
import { enquiry } from './enquiry/enquiry.ts';
import { find } from './find/find.ts';
import type { Flow } from './flow.ts';
import { plan } from './plan/plan.ts';

/** Every guided conversation that can be begun. */
export const allFlows: Readonly<Record<FlowId, Flow>> = { find, plan, compare, deadline, enquiry };
