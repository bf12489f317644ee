import { z } from 'zod';
import { plain, schemasOf } from '../fields.ts';
import { head } from './head.ts';

/** What is known of a place that distances point to. */
export const placeFields = { coordinates: plain('points'), remarks: plain('statements') };

export const Place = z.strictObject({
  ...head,
  type: z.enum(['port', 'airport', 'station', 'city', 'expressway', 'road']),
  /** True for a sea port that takes ocean-going ships directly (the Lach Huyen berths). */
  deepWater: z.boolean().optional(),
  ...schemasOf(placeFields),
});
/** A port, airport, station, city or road that distances are measured to. */
export type Place = z.infer<typeof Place>;
