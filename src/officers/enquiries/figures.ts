import type { Calendar } from '../../domain/calendar.ts';
import { type Enquiry, type EnquiryState, enquiryStates, firstReplyAt, stateOf } from '../../domain/enquiry.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { workingHours } from '../../domain/working-hours.ts';
import { dueDay, standingBy } from './promise.ts';

/** Figures about the enquiries that came within a time; those whose persons had them deleted are not counted. */
export type EnquiryFigures = {
  readonly received: number;
  readonly states: Readonly<Record<EnquiryState, number>>;
  /** Office hours from the enquiry to the first reply, the shortest first. */
  readonly firstReplyHours: readonly number[];
  /** Of those that can be judged, how many had their first reply in the time promised. */
  readonly promise: { readonly kept: number; readonly judged: number };
};

/** The enquiries that came in a month (YYYY-MM), by Hai Phong's days. */
export const receivedIn = (enquiries: Iterable<Enquiry>, month: string): Enquiry[] =>
  [...enquiries].filter(({ at }) => haiPhongDay(at).startsWith(month));

function hoursToReply(calendar: Calendar, enquiry: Enquiry): number[] {
  const replied = firstReplyAt(enquiry);
  return replied ? [workingHours(calendar, enquiry.at, replied)] : [];
}

/** The last day of each enquiry's promise, counted once for all that came on one day. */
function dueDays(calendar: Calendar, days: number): (enquiry: Enquiry) => string | undefined {
  const counted = new Map<string, string | undefined>();
  return (enquiry) => {
    const received = haiPhongDay(enquiry.at);
    if (!counted.has(received)) counted.set(received, dueDay(calendar, enquiry, days));
    return counted.get(received);
  };
}

/** Counts enquiries by where they stand on a day, their first replies, and the promise kept. */
export function enquiryFigures(
  enquiries: readonly Enquiry[],
  { calendar, days, today }: { calendar: Calendar; days: number; today: string },
): EnquiryFigures {
  const count = (state: EnquiryState) => enquiries.filter((each) => stateOf(each) === state).length;
  const dueOf = dueDays(calendar, days);
  const standings = enquiries.map((each) => standingBy(dueOf(each), each, today));
  const kept = standings.filter((each) => each === 'kept').length;
  const broken = standings.filter((each) => each === 'late' || each === 'overdue').length;
  return {
    received: enquiries.length,
    states: Object.fromEntries(enquiryStates.map((state) => [state, count(state)])) as Record<EnquiryState, number>,
    firstReplyHours: enquiries.flatMap((each) => hoursToReply(calendar, each)).toSorted((a, b) => a - b),
    promise: { kept, judged: kept + broken },
  };
}

/** The middle of sorted numbers; undefined when there are none. */
export function median(sorted: readonly number[]): number | undefined {
  const at = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
