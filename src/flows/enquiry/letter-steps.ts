import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import { mostOfLetter } from '../../domain/enquiry.ts';
import type { Step } from '../flow.ts';
import { wordOf } from '../word-of.ts';
import { readWords } from './steps.ts';

/** What is known when a conversation about an enquiry begins. */
export const givenStep = (id: string, schema: Step['schema']): Step => ({
  id,
  schema,
  given: true,
  ask: () => [],
  read: () => ({ kind: 'other' }),
  help: block('line', 'flow-press-one'),
  shown: (value) => ({ words: typeof value === 'string' ? value : '' }),
});

/** The enquiry that is written about. */
export const referenceStep = givenStep('reference', z.string().min(1).max(40));

/** What is written: any text that is no command. */
export const letterStep = (ask: (kind: unknown) => string, more: Partial<Step> = {}): Step => ({
  id: 'text',
  schema: z.string().min(1).max(mostOfLetter),
  ask: (_context, { kind, reference }) => [block('line', ask(kind), { reference: { words: wordOf(reference) } })],
  read: (text) => readWords(text, mostOfLetter, 'enquiry-too-long'),
  help: block('line', 'letter-help'),
  shown: (value) => ({ words: typeof value === 'string' ? value : '' }),
  ...more,
});
