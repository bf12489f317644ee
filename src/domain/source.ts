import { z } from 'zod';
import { AsOf } from './as-of.ts';
import { Prose } from './text.ts';

export const sourceKinds = [
  'law',
  'official',
  'press',
  'developer',
  'listing',
  'unverified',
  'founding-article',
] as const;

export const Source = z.strictObject({
  kind: z.enum(sourceKinds),
  /** Who published it, as a proper name ("Báo Hải Phòng", "vir.com.vn"); for a law, its number ("143/2025/QH15"). */
  publisher: z.union([z.string().trim().min(1), Prose]),
  /** A law's or article's title. */
  title: Prose.optional(),
  /** Its public address; a source without one is shown as a compiled listing without a public page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** A document of the Board that is in no public place. */
  document: z.literal(true).optional(),
  published: AsOf.optional(),
  inForce: AsOf.optional(),
  until: AsOf.optional(),
});
/** Who says something and where. `unverified` is said before the figure, wherever it shows. */
export type Source = z.infer<typeof Source>;
