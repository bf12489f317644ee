import { z } from 'zod';

export const DigestState = z.strictObject({
  /** The officer wants none. */
  off: z.literal(true).optional(),
  /** The last day on which it was decided whether there was something to tell. */
  last: z.iso.date().optional(),
});
/** An officer's morning digest: whether they want it, and the day it was last looked at. */
export type DigestState = z.infer<typeof DigestState>;
