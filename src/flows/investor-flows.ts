import { compare } from './compare/compare.ts';
import { deadline } from './deadline/deadline.ts';
import { enquiryAdd } from './enquiry/add.ts';
import { enquiry } from './enquiry/enquiry.ts';
import { find } from './find/find.ts';
import { plan } from './plan/plan.ts';

/** The guided conversations of investors. */
export const investorFlows = { find, plan, compare, deadline, enquiry, 'enquiry-add': enquiryAdd };
