import { block, saying } from '../../domain/answer.ts';
import type { Printout } from '../../domain/printout.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled, Handler, Handlers } from '../../flows/handler.ts';
import { monthOf, readMonth } from './month.ts';
import { firstPage, sectionPage, toReport } from './pages.ts';
import { monthPicture, reportOf, reportPrintout, reportTitle } from './report.ts';

/** The month that a button names; this month for one that names none. */
const monthIn = ({ today }: FlowContext, of: string | undefined) => readMonth(of ?? '', today) ?? monthOf(today);

/** The report of this month, or of the one that is written behind the command. */
function report(context: FlowContext, { rest }: Given): Handled {
  const { today } = context;
  if (!rest.trim()) return { answer: firstPage(context, monthOf(today)) };
  const month = readMonth(rest, today);
  if (month) return { answer: firstPage(context, month) };
  const before = [
    block('line', 'report-no-month', { example: { words: monthOf(today).split('-').toReversed().join('/') } }),
  ];
  return { answer: firstPage(context, monthOf(today), before) };
}

/** A page of a month's report: the first, or a part of it. */
function reportPage(context: FlowContext, { of, choice: at = '' }: Given): Handled {
  const month = monthIn(context, of);
  const [id, all] = at.split('.');
  const section = reportOf(context, month).find((each) => each.id === id);
  return { answer: section ? sectionPage(month, section, all === 'all') : firstPage(context, month) };
}

/** The report as a file; that it left is noted. */
const reportFile = (as: Printout['as']): Handler => ({
  needs: 'officer',
  take(context, { of }) {
    const month = monthIn(context, of);
    return {
      answer: saying([block('line', 'report-file', { report: reportTitle(month) })]),
      printout: reportPrintout(context, month, as),
      audits: [{ act: `report-${as}`, of: month }],
    };
  },
});

/** The month as a picture: the delayed cases by their cause. */
function reportPicture(context: FlowContext, { of }: Given): Handled {
  const month = monthIn(context, of);
  return { answer: saying([], [[toReport(month)]]), handout: { picture: monthPicture(context, month) } };
}

/** The command and buttons of the monthly report. */
export const reportHandlers: Handlers = {
  commands: { report: { needs: 'officer', take: report } },
  verbs: {
    report: { needs: 'officer', take: reportPage },
    'report-picture': { needs: 'officer', take: reportPicture },
    'report-csv': reportFile('csv'),
    'report-html': reportFile('html'),
  },
};
