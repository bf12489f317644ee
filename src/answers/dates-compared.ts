import { type AsOf, asOfOrder } from '../domain/as-of.ts';
import type { Verdict } from './verdict.ts';

/** The first and last day of a year, quarter, month or day, as texts that sort. */
function spanOf(date: AsOf): { readonly first: string; readonly last: string } {
  const [year = '', month, day] = asOfOrder(date).split('-');
  const lastMonth = month && date.includes('Q') ? String(Number(month) + 2).padStart(2, '0') : (month ?? '12');
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${lastMonth}-${day ?? '31'}` };
}

/** Whether a date lies in a span, both ends included; a date coarser than the span fits perhaps. */
export function dateFulfils(date: AsOf, from: string | undefined, until: string | undefined): Verdict {
  if (date === 'undated') return 'unknown';
  const { first, last } = spanOf(date);
  const start = from ? spanOf(from).first : '';
  const end = until ? spanOf(until).last : '9999';
  if (first >= start && last <= end) return 'yes';
  return last >= start && first <= end ? 'perhaps' : 'no';
}

/** A number that sorts dates by their first day; undefined for the undated. */
export function dayOf(date: AsOf): number | undefined {
  return date === 'undated' ? undefined : Number(spanOf(date).first.replaceAll('-', ''));
}
