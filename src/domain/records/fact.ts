import { z } from 'zod';
import { Figure, LawEntry, Statement } from '../entries.ts';
import { Id } from '../refs.ts';
import { Labels } from '../text.ts';
import { head } from './head.ts';

/** One thing a fact record says: figures that may differ (the first stands), or statements. */
const FactLine = z
  .strictObject({
    /** What the entries say, as a short label ("established parks"). */
    is: Labels,
    figures: z.array(Figure).min(1).optional(),
    statements: z.array(Statement).min(1).optional(),
    /** True when the statements say that nothing dependable was found: an answer that begins so answers nothing. */
    notPublished: z.literal(true).optional(),
  })
  .refine((line) => Boolean(line.figures) !== Boolean(line.statements), 'want either figures or statements');

export const Fact = z.strictObject({
  ...head,
  /** Whom the figures are about; a national figure is never an answer for Hai Phong. */
  scope: Id,
  lines: z.array(FactLine).min(1),
  /** The records that the fact speaks of, such as the procedures of an order of steps. */
  about: z.array(z.string()).optional(),
  /** True for what is read in one piece, such as an order of steps: it is not cut for a phone. */
  whole: z.literal(true).optional(),
  legalBasis: z.array(LawEntry).min(1).optional(),
  /** True when a former state is told: a newer record says what holds today. */
  former: z.literal(true).optional(),
});
/** Figures or statements on one subject that belong to no park, zone, procedure or project. */
export type Fact = z.infer<typeof Fact>;
