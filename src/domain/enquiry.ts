import { z } from 'zod';
import { Amount } from './entries.ts';
import { Language } from './language.ts';

export const Enquiry = z.strictObject({
  /** What the person and the Board call it, such as `HZ-261121-4F7K`. */
  reference: z.string(),
  /** Who sent it; gone when they had their data deleted. */
  person: z.string().optional(),
  at: z.string(),
  language: Language,
  /** The consent it rests on: which text was agreed to, and when. */
  consent: z.strictObject({ version: z.int().positive(), at: z.string() }),
  name: z.string().optional(),
  contact: z.string().optional(),
  company: z.string().optional(),
  hectares: Amount.optional(),
  message: z.string().optional(),
  /** Officers see the need only, until the person releases who they are. */
  confidential: z.literal(true).optional(),
});
/** What a person asked the Board, with how to reach them. */
export type Enquiry = z.infer<typeof Enquiry>;

/** An enquiry as those see it who may not know who sent it. */
export function withoutPerson({
  name: _name,
  contact: _contact,
  company: _company,
  person: _person,
  ...need
}: Enquiry): Enquiry {
  return need;
}
