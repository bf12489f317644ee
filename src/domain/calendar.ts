import { z } from 'zod';
import { Id } from './refs.ts';
import { Labels } from './text.ts';

const day = z.iso.date('want a day, YYYY-MM-DD');
const status = z.enum(['confirmed', 'provisional']);

const DayOff = z.strictObject({
  date: day,
  occasion: Id,
  kind: z.enum(['statutory', 'compensatory', 'swap', 'second-day']),
  status,
  sources: z.array(Id).min(1),
});
const WorkingSaturday = z.strictObject({ date: day, replaces: day, status, sources: z.array(Id).min(1) });

export const Calendar = z.strictObject({
  years: z.array(z.int()).min(1),
  occasions: z.record(Id, Labels),
  daysOff: z.array(DayOff),
  workingSaturdays: z.array(WorkingSaturday),
});
/** The days off of Vietnamese authorities, each confirmed or provisional, and the Saturdays worked in exchange. */
export type Calendar = z.infer<typeof Calendar>;
