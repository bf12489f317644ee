import type { Arg } from '../../domain/answer.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { asOfOrder } from '../../domain/as-of.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { stages } from '../../domain/progress.ts';
import type { PrintedFigure } from '../../domain/printout.ts';
import { sourceArg } from '../../answers/cite.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { isLate } from '../cases/filter-cases.ts';
import { progressOf } from '../status/standing.ts';
import { recordOf } from '../status/subject.ts';
import { publishedDelays } from '../status/published.ts';
import { blockerArg, inShort, stageArg } from '../status/progress-words.ts';
import { type CaseFigures, type Cause, causeOf, causes, longestPast } from './case-figures.ts';
import { counted, type Section, titleOf } from './section.ts';

/** What a case is late by, as it is said. */
export const causeArg = (cause: Cause): Arg => {
  if (cause === 'suspended') return stageArg(cause);
  return cause === 'past-date' ? nested('report-past-date-only') : blockerArg(cause);
};

/** Cases by their stage. */
export function casesSection(figures: CaseFigures): Section {
  const { day, counted: all, unknown, capital } = figures;
  const byStage = [...stages, undefined].flatMap((stage) => {
    const count = figures.stages.get(stage);
    return count ? [counted(stage ? stageArg(stage) : nested('report-no-stage'), count)] : [];
  });
  const sum: PrintedFigure = {
    what: nested('report-case-capital', { count: { number: capital.cases } }),
    value: { amount: Math.round(capital.usdMillion * 100) / 100, unit: 'usd-million' },
  };
  return {
    id: 'cases',
    heads: 1,
    day,
    title: titleOf('cases'),
    method: nested('report-method-cases', { day: { asOf: day } }),
    figures: [
      counted(nested('report-cases'), all),
      ...byStage,
      ...(unknown ? [counted(nested('report-unknown-then'), unknown)] : []),
      ...(capital.cases ? [sum] : []),
    ],
  };
}

/** Cases that are named one by one. */
const mostNamed = 10;

function namedCases(figures: CaseFigures): PrintedFigure[] {
  return longestPast(figures, mostNamed).map((standing) => {
    const { value, progress } = standing;
    const args = { next: { asOf: progress.next ?? figures.day }, cause: causeArg(causeOf(standing)) };
    return { what: { words: `${value.name} (${value.id})` }, value: nested('report-since', args) };
  });
}

/** Parks, zones and projects of which a delay is published, each with its newest statement. */
function publishedFigures(base: KnowledgeBase, day: string): PrintedFigure[] {
  const until = publishedDelays(base).filter(({ delay }) => asOfOrder(delay.asOf) <= day);
  const each = until.map(({ record, delay }) => ({
    what: { names: record.names },
    value: { prose: delay.value },
    asOf: delay.asOf,
    source: sourceArg(base, delay),
  }));
  return [counted(nested('report-published-delays'), until.length), ...each];
}

/** Records that are late by what officers saved of them, each with its state and the day of that. */
function ownFigures({ base, store }: Pick<FlowContext, 'base' | 'store'>, day: string): PrintedFigure[] {
  const late = [...store.all('progress')].flatMap(([subject, { entries }]): PrintedFigure[] => {
    const record = recordOf({ base }, subject);
    const entry = record && entries.findLast(({ at }) => haiPhongDay(at) <= day);
    if (!record || !entry || !isLate(progressOf(entry), day)) return [];
    const value = inShort(progressOf(entry)) ?? nested('status-noted');
    return [{ what: { names: record.names }, value, asOf: haiPhongDay(entry.at), source: nested('printout-own') }];
  });
  return [counted(nested('report-own-delays'), late.length), ...late];
}

/** What is late, and why. */
export function delayedSection(context: Pick<FlowContext, 'base' | 'store'>, figures: CaseFigures): Section {
  const { day, delayed, pastDate } = figures;
  const byCause = causes.flatMap((cause) => {
    const count = figures.causes.get(cause);
    return count ? [counted(nested('report-cause', { cause: causeArg(cause) }), count)] : [];
  });
  return {
    id: 'delayed',
    heads: 1,
    day,
    title: titleOf('delayed'),
    method: nested('report-method-delayed', { day: { asOf: day } }),
    figures: [
      counted(nested('report-delayed'), delayed.length),
      ...byCause,
      counted(nested('report-past-date'), pastDate),
      ...namedCases(figures),
      ...ownFigures(context, day),
      ...publishedFigures(context.base, day),
    ],
  };
}
