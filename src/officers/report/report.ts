import type { Arg } from '../../domain/answer.ts';
import type { MonthPicture } from '../../domain/picture.ts';
import type { Printout } from '../../domain/printout.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { type CaseFigures, caseFigures, causes } from './case-figures.ts';
import { casesSection, causeArg, delayedSection } from './cases-sections.ts';
import { enquiriesSection } from './enquiries-section.ts';
import type { Month } from './month.ts';
import { askedSection, unansweredSection } from './questions-sections.ts';
import type { Section } from './section.ts';
import { targetsSection } from './targets-section.ts';

/** What the report is made from. */
export type ReportContext = Pick<FlowContext, 'base' | 'store' | 'today'>;

/** The report of a month: its parts in their order. */
export function reportOf(context: ReportContext, month: Month): Section[] {
  const { base, store, today } = context;
  const figures = caseFigures(store, month, today);
  return [
    casesSection(figures),
    delayedSection(context, figures),
    targetsSection(base, month, today),
    enquiriesSection(context, month),
    askedSection(context, month),
    unansweredSection(context, month),
  ];
}

/** The title of a month's report. */
export const reportTitle = (month: Month): Arg => nested('report-title', { month: { asOf: month } });

/** The report of a month as a file. */
export const reportPrintout = (context: ReportContext, month: Month, as: Printout['as']): Printout => ({
  as,
  name: `report-${month}`,
  title: reportTitle(month),
  note: nested('report-made', { day: { asOf: context.today } }),
  sections: reportOf(context, month),
});

/** The delayed cases of a month by their cause, for a picture of the month. */
export function monthPicture({ store, today }: Pick<ReportContext, 'store' | 'today'>, month: Month): MonthPicture {
  const figures: CaseFigures = caseFigures(store, month, today);
  return {
    kind: 'month',
    title: nested('picture-month-title', { month: { asOf: month } }),
    day: figures.day,
    notes: [nested('report-method-delayed', { day: { asOf: figures.day } })],
    sources: [],
    totals: [
      { label: nested('picture-month-cases'), count: figures.counted },
      { label: nested('picture-month-delayed'), count: figures.delayed.length },
    ],
    causes: causes.flatMap((cause) => {
      const count = figures.causes.get(cause);
      return count ? [{ label: causeArg(cause), count }] : [];
    }),
  };
}
