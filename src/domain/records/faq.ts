import { z } from 'zod';
import { Statement } from '../entries.ts';
import { Labels, Prose } from '../text.ts';
import { head } from './head.ts';

export const Faq = z.strictObject({
  ...head,
  /** The question in the words of its asker; `aliases` hold other ways of asking. */
  question: z.union([Labels, Prose]),
  answer: z.array(Statement).min(1),
  /** Records the answer rests on, most important first, as kind/id. */
  about: z.array(z.string()).optional(),
});
/** A question that is asked and fits no field, with its dated answer. */
export type Faq = z.infer<typeof Faq>;
