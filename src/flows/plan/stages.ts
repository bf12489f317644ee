import { companyStages } from './company-stages.ts';
import type { Stage } from './stage.ts';
import { worksStages } from './works-stages.ts';

/**
 * The stages in their order. Their source: the facts setup-normal-route and setup-special-route, and what each procedure's
 * record says of what comes before it, for whom it is, and who is exempt (a test holds the table to the records).
 */
export const stages: readonly Stage[] = [...companyStages, ...worksStages];
