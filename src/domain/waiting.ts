import { z } from 'zod';

export const Waiting = z.strictObject({
  /** When it is delivered, ISO 8601. */
  due: z.iso.datetime(),
  /** Whether it is delivered together with others, as a digest. */
  gathered: z.boolean(),
});
/** An announcement that waits for the end of a person's quiet hours or for their digest; kept under `ID/PERSON`. */
export type Waiting = z.infer<typeof Waiting>;
