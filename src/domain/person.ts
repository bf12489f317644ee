import { z } from 'zod';
import { Language } from './language.ts';

export const PersonState = z.strictObject({
  /** The language the person chose; without a choice the channel's setting counts. */
  language: Language.optional(),
  firstSeen: z.string(),
  /** Since when the person cannot be written to: they blocked the bot, or their account is gone. */
  away: z.string().optional(),
});
/** What is kept of a person: no name, no text. */
export type PersonState = z.infer<typeof PersonState>;
