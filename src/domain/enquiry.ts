import { z } from 'zod';
import { Amount } from './entries.ts';
import { Language } from './language.ts';

/** The most characters of what is written about an enquiry. */
export const mostOfLetter = 2000;

const words = z.string().min(1).max(mostOfLetter);

export const Letter = z.strictObject({
  at: z.iso.datetime(),
  /** An officer replies, asks back or closes with a word; the person adds. */
  kind: z.enum(['reply', 'ask', 'close', 'add']),
  text: words,
  /** Sending it was refused, or nobody knows whether it arrived. */
  undelivered: z.enum(['refused', 'unsure']).optional(),
});
/** Something written about an enquiry after it was sent: by an officer to its person, or by its person. */
export type Letter = z.infer<typeof Letter>;

const Desk = z.strictObject({
  /** Who has taken it. */
  holder: z.string().optional(),
  notes: z.array(z.strictObject({ at: z.iso.datetime(), by: z.string().optional(), text: words })),
});

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
  /** When the person of a confidential enquiry released who they are. */
  released: z.iso.datetime().optional(),
  letters: z.array(Letter).optional(),
  closed: z.strictObject({ at: z.iso.datetime(), by: z.enum(['officer', 'person']) }).optional(),
  /** What is the officers' own: the person never sees it. */
  desk: Desk.optional(),
});
/** What a person asked the Board, with how to reach them, and what became of it. */
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

/** An enquiry as its person may see it: all but what officers keep for themselves. */
export function asItsPersonSees({ desk: _desk, ...own }: Enquiry): Enquiry {
  return own;
}

/** An enquiry without somebody who worked on it and had their own data deleted. */
export function withoutOfficer(enquiry: Enquiry, person: string): Enquiry {
  const { desk } = enquiry;
  if (!desk) return enquiry;
  const { holder, notes } = desk;
  const forgotten = notes.map(({ by, ...note }) => (by === person ? note : { ...note, ...(by ? { by } : {}) }));
  return { ...enquiry, desk: { ...(holder && holder !== person ? { holder } : {}), notes: forgotten } };
}

export const enquiryStates = ['new', 'taken', 'waiting', 'closed'] as const;
/** Where an enquiry stands: nobody has it, somebody does, its person was asked back, or it is closed. */
export type EnquiryState = (typeof enquiryStates)[number];

/** Where an enquiry stands, by what was done with it last. */
export function stateOf({ closed, letters, desk }: Enquiry): EnquiryState {
  if (closed) return 'closed';
  if (letters?.at(-1)?.kind === 'ask') return 'waiting';
  return desk?.holder ? 'taken' : 'new';
}

/** An enquiry in the hands of an officer. */
export const heldBy = (enquiry: Enquiry, holder: string): Enquiry => ({
  ...enquiry,
  desk: { holder, notes: enquiry.desk?.notes ?? [] },
});

/** An enquiry with something more written about it; what a person adds to a closed one opens it again. */
export function withLetter(enquiry: Enquiry, letter: Letter): Enquiry {
  const { closed: _closed, ...open } = enquiry;
  const written = { ...open, letters: [...(enquiry.letters ?? []), letter] };
  return letter.kind === 'close' ? { ...written, closed: { at: letter.at, by: 'officer' } } : written;
}

/** An enquiry opened again. */
export function reopened({ closed: _closed, ...open }: Enquiry): Enquiry {
  return open;
}

/** An enquiry with a note of an officer for the officers. */
export const withNote = (enquiry: Enquiry, note: { at: string; by: string; text: string }): Enquiry => ({
  ...enquiry,
  desk: { ...enquiry.desk, notes: [...(enquiry.desk?.notes ?? []), note] },
});

/** An enquiry one of whose letters did not arrive. */
export const withUndelivered = (
  enquiry: Enquiry,
  letter: number,
  undelivered: NonNullable<Letter['undelivered']>,
): Enquiry => ({
  ...enquiry,
  letters: enquiry.letters?.map((each, i) => (i === letter ? { ...each, undelivered } : each)) ?? [],
});

/** When an officer first wrote to the person; undefined when nobody has. */
export const firstReplyAt = ({ letters = [] }: Enquiry): string | undefined =>
  letters.find(({ kind }) => kind !== 'add')?.at;
