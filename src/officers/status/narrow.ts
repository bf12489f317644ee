import { type Answer, type Arg, block, type Choice, choice } from '../../domain/answer.ts';
import { stages } from '../../domain/progress.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given } from '../../flows/handler.ts';
import { filterCases } from '../cases/filter-cases.ts';
import { type DeskFilter, type Dimension, dimensions, filterCode, filterOf, markOf } from './desk-filter.ts';
import { listAnswer } from './list.ts';
import { stageArg } from './progress-words.ts';
import { subjectName } from './subject.ts';

/** Values that are offered at most: those of the most cases. */
const mostValues = 16;

const isDimension = (text: string | undefined): text is Dimension =>
  text !== undefined && Object.hasOwn(dimensions, text);

/** How a value of a dimension is called, and how a filter holds it. */
function valueOf(
  context: FlowContext,
  dimension: Dimension,
  value: string,
): { readonly name: Arg; readonly is: string } {
  if (dimension === 'place') return { name: subjectName(context, value), is: value };
  if (dimension === 'officer') return { name: { words: value }, is: markOf(value) };
  const stage = stages.find((each) => each === value);
  if (stage) return { name: stageArg(stage), is: value };
  const labels = context.base.terms.get(`${dimension === 'sector' ? 'industry' : 'country'}:${value}`);
  return { name: labels ? { labels } : { words: value }, is: value };
}

/** How many cases that a filter leaves have each value of a dimension, the most frequent first. */
function counted(context: FlowContext, { delayed, place, sector, country, stage }: DeskFilter, by: Dimension) {
  const filter = { today: context.today, ...(delayed ? { delayed } : {}), ...(place ? { place } : {}) };
  const more = { ...(sector ? { sector } : {}), ...(country ? { country } : {}), ...(stage ? { stage } : {}) };
  const counts = new Map<string, number>();
  for (const { value, progress } of filterCases(context.store, { ...filter, ...more })) {
    const is = by === 'stage' ? progress.stage : value[by];
    if (is) counts.set(is, (counts.get(is) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostValues);
}

/** The values by which a list can be narrowed in one way, each with how many cases it leaves. */
export function narrowAnswer(context: FlowContext, { of = '', choice: by }: Given): Answer {
  const filter = filterOf(of);
  if (!isDimension(by)) return listAnswer(context, filter);
  const rows = counted(context, filter, by).map(([value, count]): Choice[] => {
    const { name, is } = valueOf(context, by, value);
    const code = filterCode({ ...filter, [by]: is });
    return [choice({ do: 'act', verb: 'items', of: code }, 'narrow-value', { name, count: { number: count } })];
  });
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', rows.length ? 'narrow-ask' : 'narrow-none')],
    choices: [...rows, [choice({ do: 'act', verb: 'items', of: filterCode(filter) }, 'narrow-back')]],
  };
}
