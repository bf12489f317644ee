import { z } from 'zod';
import {
  AgencyEntry,
  DateEntry,
  Duration,
  Figure,
  LawEntry,
  LinkEntry,
  NameEntry,
  PointEntry,
  Statement,
  Step,
  TermEntry,
  type Unit,
} from './entries.ts';
import type { Kind } from './refs.ts';
import { Prose } from './text.ts';

/** The schema of each shape's entries: what a field of that shape lists. */
const shapes = {
  figures: z.array(Figure).min(1),
  durations: z.array(Duration).min(1),
  statements: z.array(Statement).min(1),
  terms: z.array(TermEntry).min(1),
  names: z.array(NameEntry).min(1),
  dates: z.array(DateEntry).min(1),
  links: z.array(LinkEntry).min(1),
  points: z.array(PointEntry).min(1),
  prose: z.array(Prose).min(1),
  steps: z.array(Step).min(1),
  agencies: z.array(AgencyEntry).min(1),
  laws: z.array(LawEntry).min(1),
} as const;

type Shapes = typeof shapes;
/** The form of a field's entries; answers have one way of showing each. */
export type Shape = keyof Shapes;

/** A field of a kind of record: its shape, and what its entries may hold. */
export type FieldRule<S extends Shape = Shape> = {
  readonly shape: S;
  readonly units?: readonly Unit[];
  /** Plausible numbers: a number outside is most likely one in the wrong writing ("5.661" for 5661). */
  readonly least?: number;
  readonly most?: number;
  /** The kind of vocabulary term, for terms and for what statements are about. */
  readonly terms?: string;
  /** The kind of record that links point to. */
  readonly links?: Kind;
};

type Schemas<F extends Record<string, FieldRule>> = { [K in keyof F]: z.ZodOptional<Shapes[F[K]['shape']]> };

/** The optional zod schema of every field in a table of field rules. */
export function schemasOf<F extends Record<string, FieldRule>>(fields: F): Schemas<F> {
  const entries = Object.entries(fields).map(([name, rule]) => [name, shapes[rule.shape].optional()]);
  return Object.fromEntries(entries) as Schemas<F>;
}

/** A field of numbers in one of the units, plausible between least and most. */
export const figures = (units: readonly Unit[], least: number, most: number): FieldRule<'figures'> => ({
  shape: 'figures',
  units,
  least,
  most,
});

/** A field of coded terms of one kind. */
export const terms = (kind: string): FieldRule<'terms'> => ({ shape: 'terms', terms: kind });

/** A field that points to records of one kind. */
export const links = (kind: Kind): FieldRule<'links'> => ({ shape: 'links', links: kind });

/** A field of a shape that needs no further rule. */
export const plain = <S extends Shape>(shape: S): FieldRule<S> => ({ shape });

/** Dated sentences whose sort is told by a term of the kind. */
export const statementsAbout = (kind: string): FieldRule<'statements'> => ({ shape: 'statements', terms: kind });
