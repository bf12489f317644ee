import { z } from 'zod';
import { ArgSchema } from './arg.ts';
import { AsOf } from './as-of.ts';

const day = z.iso.date();
const count = z.int().min(0);

/** What every picture says of itself: its title, the day it was drawn, what must be known beside it, and who says so. */
const head = { title: ArgSchema, day, notes: z.array(ArgSchema), sources: z.array(ArgSchema) };

const Cell = z.strictObject({
  value: ArgSchema,
  asOf: AsOf.optional(),
  source: ArgSchema.optional(),
  /** Nobody has checked it, which is said beside it. */
  unofficial: z.literal(true).optional(),
});
/** What one record says in one field. */
export type Cell = z.infer<typeof Cell>;

export const ComparePicture = z.strictObject({
  kind: z.literal('compare'),
  ...head,
  names: z.array(ArgSchema).min(2).max(4),
  /** A field, and what each record says of it: null is "not published". */
  rows: z.array(z.strictObject({ label: ArgSchema, cells: z.array(Cell.nullable()) })),
});
/** Records side by side, field by field. */
export type ComparePicture = z.infer<typeof ComparePicture>;

const PlanStep = z.strictObject({
  id: z.string(),
  number: z.int(),
  name: ArgSchema,
  /** The days by law with their article. */
  law: ArgSchema.optional(),
  /** What was once promised, which no longer holds. */
  promise: ArgSchema.optional(),
  /** From filing to the last day; a step whose time nobody publishes has none. */
  span: z.strictObject({ filed: day, due: day, provisional: z.literal(true).optional() }).optional(),
  /** A link of the longest chain. */
  critical: z.literal(true).optional(),
});
/** A step of a procedure plan. */
export type PlanStep = z.infer<typeof PlanStep>;

export const PlanPicture = z.strictObject({
  kind: z.literal('plan'),
  ...head,
  /** The days of the time axis, and which of them authorities do not work on. */
  first: day,
  last: day,
  daysOff: z.array(z.strictObject({ day, holiday: z.boolean() })),
  steps: z.array(PlanStep),
});
/** A procedure plan as a timeline. */
export type PlanPicture = z.infer<typeof PlanPicture>;

const RankRow = z.strictObject({
  name: ArgSchema,
  low: z.number(),
  high: z.number(),
  value: ArgSchema,
  asOf: AsOf.optional(),
  unofficial: z.literal(true).optional(),
});
/** A record with its figure; a range has two ends. */
export type RankRow = z.infer<typeof RankRow>;

export const RanksPicture = z.strictObject({
  kind: z.literal('ranks'),
  ...head,
  /** Where the scale ends when it is not the largest figure, such as 100 percent. */
  most: z.number().optional(),
  rows: z.array(RankRow),
  /** Records with a figure that have no bar here. */
  left: count,
  /** Records whose figure is not published. */
  silent: z.array(ArgSchema),
});
/** Records by a figure, as bars. */
export type RanksPicture = z.infer<typeof RanksPicture>;

/** The sorts of things on a map. */
export const mapSorts = ['park', 'zone', 'port'] as const;
const sort = z.enum(mapSorts);

export const MapPicture = z.strictObject({
  kind: z.literal('map'),
  ...head,
  places: z.array(
    z.strictObject({
      name: ArgSchema,
      sort,
      lat: z.number().min(-85).max(85),
      lon: z.number().min(-180).max(180),
      /** A pin of which nobody says more than that it is about there. */
      approximate: z.literal(true).optional(),
    }),
  ),
  /** What has no published location. */
  missing: z.array(z.strictObject({ sort, names: z.array(ArgSchema) })),
});
/** A sketch of where located things lie. */
export type MapPicture = z.infer<typeof MapPicture>;

const Counted = z.strictObject({ label: ArgSchema, count });

export const MonthPicture = z.strictObject({
  kind: z.literal('month'),
  ...head,
  totals: z.array(Counted),
  /** Delayed cases by what delays them. */
  causes: z.array(Counted),
});
/** An officer's month in numbers. */
export type MonthPicture = z.infer<typeof MonthPicture>;

export const QrPicture = z.strictObject({ kind: z.literal('qr'), ...head, link: z.url() });
/** A link to be read by a camera. */
export type QrPicture = z.infer<typeof QrPicture>;

export const Picture = z.discriminatedUnion('kind', [
  ComparePicture,
  PlanPicture,
  RanksPicture,
  MapPicture,
  MonthPicture,
  QrPicture,
]);
/** A picture as plain data, not yet in any language: a message may carry it through the store and have it drawn when it is sent. */
export type Picture = z.infer<typeof Picture>;

/** A code of a link into this chat, whose address only the channel knows: it draws it as a `QrPicture`. */
export type LinkCode = Omit<QrPicture, 'link'> & { readonly start: string };
