import type { Arg } from '../../domain/answer.ts';
import { asOfOrder } from '../../domain/as-of.ts';
import type { Figure } from '../../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import type { PrintedFigure } from '../../domain/printout.ts';
import type { RecordRef } from '../../domain/refs.ts';
import { isUnverified, sourceArg } from '../../answers/cite.ts';
import { nested } from '../../answers/said.ts';
import { figureArg } from '../../answers/values.ts';
import { judgedDay } from './case-figures.ts';
import type { Month } from './month.ts';
import { type Section, titleOf } from './section.ts';

const target: RecordRef = 'fact/fdi-target';
const occupancy: RecordRef = 'fact/occupancy';
/** Facts that tell of capital attracted. */
const capital: readonly RecordRef[] = [
  'fact/capital-2020-2025',
  'fact/projects-total',
  'fact/projects-foreign',
  'fact/projects-domestic',
];

type FactLine = Extract<KnownRecord, { kind: 'fact' }>['lines'][number];
/** A published figure with what it is of; `differs` when another on the same matter stands before it. */
type Published = { readonly is: FactLine['is']; readonly figure: Figure; readonly differs: boolean };

/** The lines of a fact; none while nothing is told of it, or when an edit took it away. */
function linesOf(base: KnowledgeBase, ref: RecordRef): readonly FactLine[] {
  const record = base.records.get(ref);
  return record?.kind === 'fact' && !record.askOfficer ? record.lines : [];
}

/** The figures of a fact that hold, as far as they were published by a day. */
function publishedBy(base: KnowledgeBase, ref: RecordRef, day: string): Published[] {
  return linesOf(base, ref).flatMap(({ is, figures = [] }) =>
    figures
      .filter(({ former, asOf }) => !former && asOfOrder(asOf) <= day)
      .map((figure, i, all) => ({ is, figure, differs: i > 0 && all[0]?.period === figure.period })),
  );
}

const isMoney = ({ figure: { unit } }: Published): boolean => /^(usd|vnd)-(m|b|tr)illion$/.test(unit);

/** The one year of a target stands in what the figure is of. */
const isYear = (period: Figure['period']): boolean => period?.length === 4;

function printedOf(base: KnowledgeBase, { figure, is, differs }: Published, what: (is: Arg) => Arg): PrintedFigure {
  const named = what({ labels: is });
  const { period, ...timeless } = figure;
  return {
    what: differs ? nested('report-differing', { what: named }) : named,
    value: figureArg(base, isYear(period) ? timeless : figure),
    asOf: figure.asOf,
    source: sourceArg(base, figure),
    ...(figure.note ? { remark: { prose: figure.note } } : {}),
    ...(isUnverified(base, figure) ? { unofficial: true as const } : {}),
  };
}

/** Occupancy and capital beside the targets of the month's year, all as published. */
export function targetsSection(base: KnowledgeBase, month: Month, today: string): Section {
  const day = judgedDay(month, today);
  const year = Number(month.slice(0, 4));
  const targets = publishedBy(base, target, day);
  const targetsOf = (wanted: number) =>
    printed(
      targets.filter(({ figure }) => figure.period === String(wanted)),
      (is) => nested('report-target', { is }),
    );
  const money = capital.flatMap((ref) => publishedBy(base, ref, day)).filter(isMoney);
  const attracted = money.some(({ figure }) => figure.period === String(year));
  const words = { year: { words: String(year) } };
  const printed = (all: readonly Published[], what: (is: Arg) => Arg) => all.map((each) => printedOf(base, each, what));
  const ofYear = targetsOf(year);
  return {
    id: 'targets',
    heads: ofYear.length + 1,
    day,
    title: titleOf('targets'),
    method: attracted ? nested('report-method-targets', words) : nested('report-method-targets-alone', words),
    figures: [
      ...ofYear,
      ...printed(publishedBy(base, occupancy, day), (is) => nested('report-occupancy', { is })),
      ...targetsOf(year - 1),
      ...printed(money, (is) => nested('report-capital', { is })),
    ],
  };
}
