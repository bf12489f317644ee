import { z } from 'zod';
import { SixClears } from './six-clears.ts';

const words = z.string().trim().min(1).max(500);

/** Something that was said or done about a directive after it was given. */
const Remark = z.strictObject({
  at: z.iso.datetime(),
  /** The audit's key of who it was. */
  by: z.string().min(1),
  text: words.optional(),
  /** A new deadline in place of an earlier one. */
  was: z.iso.date().optional(),
  is: z.iso.date().optional(),
});

export const Directive = z.strictObject({
  id: z.string().regex(/^D-\d{6}-[0-9A-F]{5}$/),
  /** What is to be done and by when are known; the other clears may be open. */
  clears: z.strictObject({ ...SixClears.shape, work: words, time: z.iso.date() }),
  /** The record or case it is about, such as `park/tien-thanh` or `case/HZ-0421`. */
  of: z.string().min(1).optional(),
  at: z.iso.datetime(),
  by: z.string().min(1),
  done: z.strictObject({ at: z.iso.datetime(), by: z.string().min(1) }).optional(),
  remarks: z.array(Remark),
});
/** A task that follows from a conclusion of the leadership, with its six clears and a deadline. */
export type Directive = z.infer<typeof Directive>;

/** Whether a directive's deadline has passed on a day without its being done. */
export const isOverdue = ({ clears, done }: Directive, today: string): boolean => !done && clears.time < today;
