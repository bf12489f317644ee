import type { FlowId } from '../domain/flow.ts';
import { compare } from './compare/compare.ts';
import { enquiry } from './enquiry/enquiry.ts';
import { find } from './find/find.ts';
import type { Flow } from './flow.ts';

/** Every guided conversation that can be begun. */
export const allFlows: Partial<Readonly<Record<FlowId, Flow>>> = { find, compare, enquiry };
