import type { StepValue } from '../domain/flow.ts';

/** The word that a step keeps: an id or a day. */
export const wordOf = (value: StepValue | undefined): string => (typeof value === 'string' ? value : '');
