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
  /** When the person of a confidential enquiry released who they are, ISO 8601. */
  released: z.string().optional(),
});
/** What a person asked the Board, with how to reach them. */
export type Enquiry = z.infer<typeof Enquiry>;

/** How long an enquiry is kept; the text that is agreed to says so. */
const keptMonths = 12;

/** True when an enquiry has been kept for as long as was agreed to. */
export function isEnquiryOver({ at }: Enquiry, now: Date): boolean {
  const end = new Date(at);
  end.setUTCMonth(end.getUTCMonth() + keptMonths);
  return end <= now;
}

/** Whether those who answer may not know yet who sent an enquiry. */
export const isWithheld = ({ confidential, released }: Enquiry): boolean => confidential === true && !released;

/** An enquiry as those see it who answer it: of a confidential one the need only, until its person releases more. */
export const asAnswered = (enquiry: Enquiry): Enquiry => (isWithheld(enquiry) ? withoutPerson(enquiry) : enquiry);

/** An enquiry as those see it who may not know who sent it. */
function withoutPerson({
  name: _name,
  contact: _contact,
  company: _company,
  person: _person,
  ...need
}: Enquiry): Enquiry {
  return need;
}
