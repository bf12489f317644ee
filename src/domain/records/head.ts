import { z } from 'zod';
import { AsOf } from '../as-of.ts';
import { Id } from '../refs.ts';
import { Names, Prose } from '../text.ts';

const day = z.iso.date('want a day, YYYY-MM-DD');

/** What every record carries: its id, names, the desk that keeps it, and the day by which that desk looks at it again. */
export const head = {
  id: Id,
  names: Names,
  /** What people also call it: old names, abbreviations, misnomers, in any language. */
  aliases: z.array(z.string().trim().min(1)).optional(),
  /** Aliases that other records carry, too; each of them must say so. */
  sharedAliases: z.array(z.string().trim().min(1)).optional(),
  /** Nothing of it is told for now: people are asked to turn to an officer. */
  askOfficer: z.literal(true).optional(),
  owner: Id,
  reviewBy: day,
  /** Fields that are known not to be published, with what is known instead. */
  notPublished: z
    .record(z.string(), z.strictObject({ note: Prose, asOf: AsOf.optional(), source: Id.optional() }))
    .optional(),
};
