import { z } from 'zod';
import { links, plain, schemasOf } from '../fields.ts';
import { Prose } from '../text.ts';
import { head } from './head.ts';

/** What is known of a procedure, in the order in which its card shows it. */
export const procedureFields = {
  days: plain('durations'),
  formerPromise: plain('durations'),
  authority: plain('agencies'),
  submitTo: plain('prose'),
  fee: plain('statements'),
  dossier: plain('prose'),
  steps: plain('steps'),
  result: plain('prose'),
  validity: plain('statements'),
  audience: plain('prose'),
  before: links('procedure'),
  /** What comes next: told by the procedures that name this one, so no record holds it. */
  after: links('procedure'),
  legalBasis: plain('laws'),
  pitfalls: plain('prose'),
  exemptions: plain('prose'),
  transition: plain('prose'),
  remarks: plain('statements'),
};

const { before: _before, after: _after, ...rest } = procedureFields;

export const Procedure = z.strictObject({
  ...head,
  ...schemasOf(rest),
  /** Procedures that come before this one in the ordinary order; what comes after is computed. */
  before: z.array(z.string()).optional(),
  beforeNote: Prose.optional(),
  sources: z.array(z.string()).min(1),
});
/** An administrative procedure: days by today's law first, a former promise as history beside them. */
export type Procedure = z.infer<typeof Procedure>;
