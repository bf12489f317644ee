import { z } from 'zod';
import { AsOf } from './as-of.ts';
import { Id } from './refs.ts';
import { Prose } from './text.ts';

/** What every dated statement carries: when it was true, who says so, and what a reader must know beside it. */
const sourced = {
  asOf: AsOf,
  source: Id,
  also: z.array(Id).min(1).optional(),
  article: z.string().min(1).optional(),
  note: Prose.optional(),
  former: z.literal(true).optional(),
};

export const units = [
  'ha',
  'm2',
  'km',
  'm',
  'percent',
  'park',
  'zone',
  'cluster',
  'project',
  'country',
  'unit',
  'person',
  'job',
  'tenant',
  'file',
  'meeting',
  'year',
  'month',
  'week',
  'day',
  'working-day',
  'calendar-day',
  'working-hour',
  'times',
  'commune',
  'ward',
  'special-zone',
  'household',
  'usd-million',
  'usd-billion',
  'vnd',
  'vnd-million',
  'vnd-billion',
  'vnd-trillion',
  'usd-per-m2-term',
  'usd-per-m2-month',
  'usd-per-m3',
  'usd-million-per-ha',
  'vnd-per-m2-month',
  'vnd-per-m2-year',
  'vnd-per-m3',
  'vnd-per-kwh',
  'vnd-per-month',
  'mw',
  'mva',
  'm3-per-day',
  'teu-per-year',
  'dwt',
] as const;
export const Unit = z.enum(units);
/** What a figure counts or measures; its words in five languages stand in wording/. */
export type Unit = z.infer<typeof Unit>;

const Range = z
  .strictObject({ from: z.number(), to: z.number() })
  .refine(({ from, to }) => from < to, 'want from below to');
/** A figure's amount: one number, or a range whose two ends the source states. */
export const Amount = z.union([z.number(), Range]);
export type Amount = z.infer<typeof Amount>;

export const Figure = z.strictObject({
  value: z.union([z.number(), Range]),
  /** How the source hedges the number: "about", "over", "nearly", "up to". */
  qualifier: z.enum(['about', 'over', 'nearly', 'up-to']).optional(),
  unit: Unit,
  /** The part of the subject that the figure covers, when it is not the whole. */
  part: Prose.optional(),
  /** The year or span of years the figure is about, for a target or a yearly sum. */
  period: z
    .string()
    .regex(/^\d{4}(-\d{4})?$/, 'want a year or a span of years in quotes')
    .optional(),
  /** The place a distance is measured to. */
  to: Id.optional(),
  ...sourced,
});
/** A number or range with unit, date and source (DESIGN: the first listed is the one the Board's assistant stands by). */
export type Figure = z.infer<typeof Figure>;

export const Duration = z.strictObject({
  value: z.number().min(0),
  unit: z.enum(['working-day', 'calendar-day', 'working-hour', 'day', 'month', 'year']),
  /** The case it holds for; the entry without one is the ordinary case. */
  case: Prose.optional(),
  countedFrom: Prose.optional(),
  /** The time lies before an event, as the notice of a start does: it is counted back from the event. */
  counts: z.literal('before').optional(),
  /** Days by which a promise undercut the law of its time, and who promised. */
  lessBy: z.number().positive().optional(),
  by: Prose.optional(),
  ...sourced,
});
/** A time limit by law, or once promised. `day` is used where the source does not say working or calendar days. */
export type Duration = z.infer<typeof Duration>;

export const Statement = z.strictObject({ value: Prose, about: Id.optional(), ...sourced });
/** A dated sentence; `about` is a term that tells its sort, such as a delay among progress statements. */
export type Statement = z.infer<typeof Statement>;

export const TermEntry = z.strictObject({ value: z.union([Id, z.array(Id).min(1)]), ...sourced });
/** Coded terms: ids of vocabulary entries of the kind that the field names. */
export type TermEntry = z.infer<typeof TermEntry>;

const properName = z.string().trim().min(1);
export const NameEntry = z.strictObject({
  value: z.union([properName, z.array(properName).min(1)]),
  /** Companies (vocabulary terms) the named one belongs to, so that a group is found by its name. */
  groups: z.array(Id).min(1).optional(),
  ...sourced,
});
/** Proper names as written in every language: companies, decisions, web addresses, telephone numbers. */
export type NameEntry = z.infer<typeof NameEntry>;

export const DateEntry = z.strictObject({ value: AsOf, ...sourced });
/** A date on which something happened or is planned, as exact as its source. */
export type DateEntry = z.infer<typeof DateEntry>;

export const LinkEntry = z.strictObject({ value: z.union([Id, z.array(Id).min(1)]), ...sourced });
/** Other records: ids of the kind that the field names. */
export type LinkEntry = z.infer<typeof LinkEntry>;

export const PointEntry = z.strictObject({
  value: z.strictObject({ lat: z.number().min(20).max(22), lon: z.number().min(105).max(108) }),
  precision: z.enum(['outline', 'approximate']),
  /** True for data of OpenStreetMap, which wants its credit (ODbL). */
  openStreetMap: z.literal(true).optional(),
  ...sourced,
});
/** A place on the map: the centre of an outline, or an approximate pin. Degrees, WGS 84. */
export type PointEntry = z.infer<typeof PointEntry>;

export const Step = z.strictObject({
  actor: Prose,
  action: Prose,
  days: z.strictObject({ value: z.number(), unit: Duration.shape.unit }).optional(),
});
/** One step of a procedure, with the days it may take where a rule sets them. */
export type Step = z.infer<typeof Step>;

export const AgencyEntry = z.strictObject({ agency: Id, scope: Prose.optional() });
/** Who decides, and for which cases. */
export type AgencyEntry = z.infer<typeof AgencyEntry>;

export const LawEntry = z.strictObject({
  source: Id,
  articles: z.string().min(1).optional(),
  note: Prose.optional(),
  former: z.literal(true).optional(),
});
/** A law by its source (number and title stand there) and the articles that matter. */
export type LawEntry = z.infer<typeof LawEntry>;
