import type { Arg } from '../../domain/answer.ts';
import type { Calendar } from '../../domain/calendar.ts';
import { type Enquiry, firstReplyAt } from '../../domain/enquiry.ts';
import { settingsKey, usualPromiseDays } from '../../domain/enquiry-settings.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { periodEnd } from '../../domain/working-days.ts';
import type { FlowContext } from '../../flows/flow.ts';

/** Within how many working days owners promise a first reply. */
export const promiseDays = (store: Pick<FlowContext['store'], 'get'>): number =>
  store.get('enquirySettings', settingsKey)?.promiseDays ?? usualPromiseDays;

/** A number of working days, as it is said. */
export const workingDays = (amount: number): Arg => ({ amount, unit: 'working-day' });

/** The last day of the promise, counted as a procedure's days are; undefined beyond the calendar's years. */
export function dueDay(calendar: Calendar, { at }: Pick<Enquiry, 'at'>, days: number): string | undefined {
  const counted = periodEnd(calendar, haiPhongDay(at), { value: days, unit: 'working-day' });
  return counted.kind === 'counted' ? counted.end : undefined;
}

/** How an enquiry stands to the promise on a day: kept, broken, still open, or nothing to judge. */
export type PromiseStanding = 'kept' | 'late' | 'overdue' | 'open' | 'none';

/** Judges an enquiry by the promise on a day (YYYY-MM-DD). */
const standingOf = (calendar: Calendar, enquiry: Enquiry, days: number, today: string): PromiseStanding =>
  standingBy(dueDay(calendar, enquiry, days), enquiry, today);

/** Judges an enquiry by the last day of its promise. One that its person closed before any reply is not judged. */
export function standingBy(due: string | undefined, enquiry: Enquiry, today: string): PromiseStanding {
  const replied = firstReplyAt(enquiry);
  if (!due) return 'none';
  if (replied) return haiPhongDay(replied) <= due ? 'kept' : 'late';
  if (enquiry.closed?.by === 'person') return 'none';
  return due < today ? 'overdue' : 'open';
}

/** Whether an open enquiry waits longer for its first reply than was promised. */
export const isOverdue = (calendar: Calendar, enquiry: Enquiry, days: number, today: string): boolean =>
  !enquiry.closed && standingOf(calendar, enquiry, days, today) === 'overdue';
