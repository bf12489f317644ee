import { z } from 'zod';

export const DeskSettings = z.strictObject({
  /** A change of the knowledge comes into force only when a second editor agrees. */
  approveEdits: z.literal(true).optional(),
  /** An announcement is sent only when a second person agrees. */
  approveAnnouncements: z.literal(true).optional(),
});
/** What owners have set for the desk. */
export type DeskSettings = z.infer<typeof DeskSettings>;

/** The one key under which they are kept. */
export const deskSettingsKey = 'desk';
