import type { OutsideReason, Question } from '../domain/question.ts';
import type { RecordRef } from '../domain/refs.ts';

/** A decision with how sure it is, from 0 to 1. */
export type Decision = { readonly question: Question; readonly confidence: number };

/** A question that is not answered here, with what comes nearest. */
export const outside = (reason: OutsideReason, near: readonly RecordRef[] = []): Question => ({
  kind: 'outside',
  reason,
  near,
});

/** With so large a share of words that nothing knows, a name alone is not enough ("swim in Do Son"). */
export const mostlyForeign = 0.3;
