import { type Answer, type Arg, type Block, block, type Choice, choice, saying } from '../../domain/answer.ts';
import type { PrintedFigure } from '../../domain/printout.ts';
import { nested } from '../../answers/said.ts';
import { type Month, monthOf, monthsBefore } from './month.ts';
import { type ReportContext, reportOf, reportTitle } from './report.ts';
import { type Section, type SectionId, sectionIds } from './section.ts';

const to = (month: Month, at: string | undefined, say: string, args: Record<string, Arg> = {}): Choice =>
  choice({ do: 'act', verb: 'report', of: month, ...(at ? { choice: at } : {}) }, say, args);

/** The way back to a month's report. */
export const toReport = (month: Month): Choice => to(month, undefined, 'report-back');

const pictureOf = (month: Month): Choice => choice({ do: 'act', verb: 'report-picture', of: month }, 'button-picture');

/** A figure with its date and source where it has them of its own. */
function valueOf({ value, asOf, source, unofficial }: PrintedFigure): Arg {
  if (!asOf || !source) return value;
  const args = { value, asOf: { asOf }, source };
  return unofficial ? nested('unofficial', args) : nested('cited', args);
}

const lineOf = (figure: PrintedFigure): Block =>
  block('item', 'report-figure', { what: figure.what, value: valueOf(figure) });

/** A figure with what must be known beside it. */
function notedLine(figure: PrintedFigure): Block {
  const { what, remark } = figure;
  const value = valueOf(figure);
  return block('item', 'report-figure', { what, value: remark ? nested('noted', { value, note: remark }) : value });
}

const files = (month: Month): Choice[] => [
  choice({ do: 'act', verb: 'report-csv', of: month }, 'report-csv'),
  choice({ do: 'act', verb: 'report-html', of: month }, 'report-html'),
];

/** This month and the two before it, but for the one that is shown. */
function months(today: string, shown: Month): Choice[] {
  const offered = [0, 1, 2].map((before) => monthsBefore(monthOf(today), before));
  return offered
    .filter((month) => month !== shown)
    .map((month) => to(month, undefined, 'report-month', { month: { asOf: month } }));
}

const deskRow: Choice[] = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];

function sectionRows(month: Month): Choice[][] {
  const buttons = sectionIds.map((id) => to(month, id, `report-title-${id}`));
  return [0, 2, 4].map((from) => buttons.slice(from, from + 2));
}

/** The first page of a month's report: the foremost figures of each part. */
export function firstPage(context: ReportContext, month: Month, before: readonly Block[] = []): Answer {
  const { today } = context;
  const heads = reportOf(context, month).flatMap(({ figures, heads }) => figures.slice(0, heads));
  return saying(
    [
      ...before,
      block('title', 'report-title', { month: { asOf: month } }),
      ...heads.map(lineOf),
      block('note', 'report-how'),
    ],
    [...sectionRows(month), [pictureOf(month), ...files(month)], months(today, month), deskRow],
  );
}

/** Where the desk has more on a part of the report. */
const deskPages: Readonly<Partial<Record<SectionId, Choice>>> = {
  delayed: choice({ do: 'act', verb: 'delayed' }, 'desk-delayed'),
  enquiries: choice({ do: 'act', verb: 'enquiries' }, 'desk-enquiries'),
  unanswered: choice({ do: 'act', verb: 'unanswered' }, 'desk-unanswered'),
};

/** A part of the report with how its figures were computed; cut for a phone unless all of it is wanted. */
export function sectionPage(month: Month, { id, title, method, figures }: Section, whole: boolean): Answer {
  const answer = saying(
    [
      block('title', 'report-section', { title, report: reportTitle(month) }),
      block('note', 'report-method', { method }),
      ...figures.map(notedLine),
    ],
    [[toReport(month), ...(deskPages[id] ? [deskPages[id]] : [])], files(month)],
  );
  return whole ? answer : { ...answer, more: { do: 'act', verb: 'report', of: month, choice: `${id}.all` } };
}
