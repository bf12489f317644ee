import { type AsOf, asOfOrder } from '../domain/as-of.ts';
import type { Catalogue } from './catalogue.ts';

/** A date as exact as it is known, by the reader's convention. */
export function dateWords(asOf: AsOf, catalogue: Catalogue): string {
  if (asOf === 'undated') return catalogue.format('date-undated');
  const [year = '', month, day] = asOfOrder(asOf).split('-');
  const quarter = /-Q([1-4])$/.exec(asOf)?.[1];
  if (quarter) return catalogue.format('date-quarter', { year, quarter });
  if (asOf.startsWith('~')) return catalogue.format('date-about', { date: catalogue.format('date-year', { year }) });
  if (!month) return catalogue.format('date-year', { year });
  const monthName = catalogue.format(`month-${Number(month)}`);
  const args = { year, month: String(Number(month)), monthName, day: String(Number(day ?? 0)) };
  return catalogue.format(day ? 'date-day' : 'date-month', args);
}
