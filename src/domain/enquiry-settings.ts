import { z } from 'zod';

export const EnquirySettings = z.strictObject({
  /** Within how many working days a first reply is promised. */
  promiseDays: z.int().min(1).max(20).optional(),
  /** The groups that are told of new enquiries, without names and texts. */
  alerts: z.array(z.string().min(1)).optional(),
  /** The day, YYYY-MM-DD, on which officers were last reminded of what is overdue. */
  remindedOn: z.iso.date().optional(),
});
/** What owners set about enquiries, and what must not be done twice. */
export type EnquirySettings = z.infer<typeof EnquirySettings>;

/** The one key under which the settings are kept. */
export const settingsKey = 'desk';

/** The promise while owners have set none, in working days. */
export const usualPromiseDays = 2;
