import { z } from 'zod';

const words = z.string().trim().min(1).max(500);

export const SixClears = z.strictObject({
  person: words.optional(),
  work: words.optional(),
  responsibility: words.optional(),
  /** By when, YYYY-MM-DD. */
  time: z.iso.date().optional(),
  product: words.optional(),
  authority: words.optional(),
});
/** The "6 clear" of a task: who, what, whose responsibility, by when, what comes out, by what authority. Each may be open. */
export type SixClears = z.infer<typeof SixClears>;

/** The six, in the order in which they are said. */
export const sixClears = ['person', 'work', 'responsibility', 'time', 'product', 'authority'] as const;
