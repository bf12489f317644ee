import { enquiryStates } from '../../domain/enquiry.ts';
import type { PrintedFigure } from '../../domain/printout.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { enquiryFigures, median, receivedIn } from '../enquiries/figures.ts';
import { promiseDays, workingDays } from '../enquiries/promise.ts';
import type { Month } from './month.ts';
import { counted, type Section, share, titleOf } from './section.ts';

/** Enquiries that came in a month, and how soon they were answered. */
export function enquiriesSection(
  { base, store, today }: Pick<FlowContext, 'base' | 'store' | 'today'>,
  month: Month,
): Section {
  const enquiries = [...store.all('enquiries')].map(([, enquiry]) => enquiry);
  const days = promiseDays(store);
  const figures = enquiryFigures(receivedIn(enquiries, month), { calendar: base.calendar, days, today });
  const { received, states, firstReplyHours, promise } = figures;
  const middle = median(firstReplyHours);
  const answered: PrintedFigure = { what: nested('report-answered'), value: share(firstReplyHours.length, received) };
  const soon: PrintedFigure = {
    what: nested('report-first-reply'),
    value:
      middle === undefined
        ? nested('report-none-to-judge')
        : { amount: Math.round(middle * 10) / 10, unit: 'working-hour' },
  };
  const kept: PrintedFigure = {
    what: nested('report-promise', { days: workingDays(days) }),
    value: share(promise.kept, promise.judged),
  };
  return {
    id: 'enquiries',
    heads: 4,
    day: today,
    title: titleOf('enquiries'),
    method: nested('report-method-enquiries', { days: workingDays(days), today: { asOf: today } }),
    figures: [
      counted(nested('report-received'), received),
      answered,
      soon,
      kept,
      ...enquiryStates.map((state) => counted(nested(`report-state-${state}`), states[state])),
    ],
  };
}
