import { z } from 'zod';
import { SixClears } from './six-clears.ts';

export const stages = [
  'proposed',
  'in-principle-approval',
  'investment-certificate',
  'site-clearance',
  'environment-and-permits',
  'construction',
  'operating',
  'suspended',
  'ended',
] as const;
/** How far a project or case has come; the words of each stand in wording/ as `stage-…`. */
export type Stage = (typeof stages)[number];

export const blockers = [
  'site-clearance',
  'investor-capacity',
  'power',
  'water',
  'environment',
  'procedure',
  'other',
] as const;
/** What holds a project or case up; the words of each stand in wording/ as `blocker-…`. */
export type Blocker = (typeof blockers)[number];

export const Progress = z.strictObject({
  stage: z.enum(stages).optional(),
  percent: z.int().min(0).max(100).optional(),
  blocker: z.enum(blockers).optional(),
  /** The next date that counts, YYYY-MM-DD. */
  next: z.iso.date().optional(),
  note: z.string().min(1).max(2000).optional(),
  clears: SixClears.optional(),
});
/** Where a project or case stands, as officers see it; what is not known is left out. */
export type Progress = z.infer<typeof Progress>;

export const ProgressEntry = z.strictObject({
  ...Progress.shape,
  at: z.iso.datetime(),
  /** The audit's key of who saved it. */
  by: z.string().min(1),
});
/** What an officer saved of a subject at a time: a dated entry of its own, which replaces no published figure. */
export type ProgressEntry = z.infer<typeof ProgressEntry>;

export const Progresses = z.strictObject({ entries: z.array(ProgressEntry).min(1) });
/** All that was saved of one subject (a record such as `project/tien-thanh`, or `case/ID`), the oldest first; the last stands. */
export type Progresses = z.infer<typeof Progresses>;
