import { z } from 'zod';

export const Asked = z.strictObject({
  at: z.iso.datetime(),
  /** What it was about, such as `record:park/do-son`, `field:area`, `kind:list`. */
  topics: z.array(z.string().min(1)).min(1),
});
/** What one question was about, until it is added to its month. */
export type Asked = z.infer<typeof Asked>;

export const AskedMonth = z.strictObject({ counts: z.record(z.string().min(1), z.int().positive()) });
/** How often each subject was asked of in a month; nothing in it tells of a person. */
export type AskedMonth = z.infer<typeof AskedMonth>;

const twoDaysMs = 2 * 24 * 3_600_000;

/** True when nobody has added up what was asked; such a rest says nothing that is missed. */
export const isAskedOver = ({ at }: Asked, now: Date): boolean => now.getTime() - Date.parse(at) > twoDaysMs;
