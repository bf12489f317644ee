import { z } from 'zod';
import { AsOf } from './as-of.ts';
import { Amount, Unit } from './entries.ts';
import { Language } from './language.ts';
import { isRecordRef, type RecordRef } from './refs.ts';
import { Source } from './source.ts';

const Ref = z.custom<RecordRef>((value) => typeof value === 'string' && isRecordRef(value), 'want kind/id');

/** What stands or stood, for people: a figure, which each reads by their own convention, or words. */
const Shown = z.union([z.string(), z.strictObject({ amount: Amount, unit: Unit, asOf: AsOf })]);
/** What an edit shows of before and after. */
export type Shown = z.infer<typeof Shown>;

/**
 * What an edit puts in place of a part of a file, such as a field of a record. Words in a list, such as names of a record
 * or phrases of a concept, are added to those that stand there: so the edits of two people stand beside each other.
 */
const Parts = z.record(z.string(), z.json());

const editStates = ['waiting', 'in-force', 'undone', 'refused', 'faulty'] as const;

export const Edit = z.strictObject({
  /** The file of knowledge that it alters or adds, such as `parks/do-son.yaml`. */
  file: z.string().regex(/^[a-z]+(\/[a-z]+)?\/[a-z0-9-]+\.yaml$/, 'want a file of knowledge'),
  /** The record that it is about; none for a word of the vocabulary. */
  of: Ref.optional(),
  set: Parts,
  /** What stood there before, in short, for people. */
  was: Shown.optional(),
  is: Shown,
  /** The file is a new one. */
  isNew: z.literal(true).optional(),
  /** The source that it rests on, when it brings one of its own; known by the edit's id. */
  source: Source.optional(),
  /** A question that must find what was edited from now on. */
  asks: z.strictObject({ q: z.string(), lang: Language, number: z.number().optional() }).optional(),
  state: z.enum(editStates),
  /** Whoever made it has been told that the checks refused it. */
  told: z.literal(true).optional(),
  /** The audit's keys of who made it, and of who let it come into force. */
  by: z.string(),
  approvedBy: z.string().optional(),
  at: z.iso.datetime(),
});
/** A change of the knowledge made in the chat; those in force are written into the later layer of knowledge. */
export type Edit = z.infer<typeof Edit>;

export const EditedFile = z.strictObject({ edits: z.int().min(1) });
/** How many edits were saved to a file, or gave a name: who saves the next one has seen these, so that nobody's is written over unseen. */
export type EditedFile = z.infer<typeof EditedFile>;
