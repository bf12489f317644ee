import { z } from 'zod';
import { Progress } from './progress.ts';
import { isRecordRef, type RecordRef } from './refs.ts';

const Ref = z.custom<RecordRef>((value) => typeof value === 'string' && isRecordRef(value), 'want kind/id');
const words = z.string().trim().min(1).max(300);

export const CaseId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,31}$/, 'want up to 32 letters, digits, points and hyphens');
/** What the Board calls a case, such as `HZ-0421`; as a subject it is `case/HZ-0421`. */
export type CaseId = z.infer<typeof CaseId>;

export const Case = z.strictObject({
  id: CaseId,
  name: words,
  investor: words.optional(),
  /** A coded term of the vocabulary, such as `korea` and `electronics`. */
  country: z.string().optional(),
  sector: z.string().optional(),
  /** The park or zone that it lies in. */
  place: Ref.optional(),
  capitalUsdMillion: z.number().positive().optional(),
  /** Whose desk it lies on, as the Board calls them. */
  officer: words.optional(),
  /** What the import says of where it stands; entries saved in the chat come after it. */
  progress: Progress.optional(),
  /** The day that the row tells of, YYYY-MM-DD. */
  asOf: z.iso.date(),
});
/** A case of the Board: a project as its own files have it; never shown to investors. */
export type Case = z.infer<typeof Case>;
