import { z } from 'zod';
import { isRecordRef, type RecordRef } from './refs.ts';

/** So many searches a person may have watched. */
export const mostWatches = 3;

export const Watch = z.strictObject({
  /** Its name in buttons, which no later watch of the person has. */
  id: z.string().regex(/^[1-9]\.[a-z0-9]+$/),
  person: z.string().min(1),
  /** What was answered in the search. */
  answers: z.record(z.string(), z.json()),
  /** The parks that the person knows of: those that fitted at the beginning, and those they were told of since. */
  known: z.array(z.custom<RecordRef>((value) => typeof value === 'string' && isRecordRef(value), 'want a record')),
  at: z.iso.datetime(),
  /** When the person was last told of something, ISO 8601. */
  toldAt: z.iso.datetime().optional(),
});
/** A search for land that is kept until something new fits it; kept under `PERSON/1` to `PERSON/3`. */
export type Watch = z.infer<typeof Watch>;

export const watchKey = (person: string, place: number): string => `${person}/${place}`;

/** The keys that watches of a person may have. */
export const watchKeys = (person: string): string[] =>
  Array.from({ length: mostWatches }, (_, i) => watchKey(person, i + 1));

const keptMs = 365 * 24 * 60 * 60 * 1000;

/** True of a watch of twelve months ago. */
export const isWatchOver = ({ at }: Watch, now: Date): boolean => now.getTime() - Date.parse(at) > keptMs;
