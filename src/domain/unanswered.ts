import { z } from 'zod';

export const whysUnanswered = ['not-understood', 'outside', 'unhelpful'] as const;
/** Why a question counts as unanswered: it was not understood, lies outside the remit, or its answer was rated unhelpful. */
export type WhyUnanswered = (typeof whysUnanswered)[number];

export const UnansweredGroup = z.strictObject({
  /** Some of the questions, the newest first: masked, cut, and without who asked. */
  texts: z.array(z.string().min(1)).min(1),
  /** What the questions have in common: folded words and concepts, by which others join them. */
  signs: z.array(z.string().min(1)),
  counts: z.partialRecord(z.enum(whysUnanswered), z.int().nonnegative()),
  /** The days, YYYY-MM-DD, on which the first and the last of them was asked. */
  first: z.iso.date(),
  last: z.iso.date(),
  /** An editor has found an answer to them. */
  solved: z.literal(true).optional(),
});
/** Questions that are alike and that nothing answered, of nobody in particular. */
export type UnansweredGroup = z.infer<typeof UnansweredGroup>;

/** How long unanswered questions are kept after the last of them, in days; /privacy says so. */
export const unansweredKeptDays = 180;

/** True when a group of questions has been kept long enough. */
export const isUnansweredOver = ({ last }: UnansweredGroup, now: Date): boolean =>
  now.getTime() - Date.parse(last) > unansweredKeptDays * 24 * 3_600_000;

/** How often the questions of a group were asked. */
export const timesAsked = ({ counts }: UnansweredGroup): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
