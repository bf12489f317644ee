import type { Arg } from '../../domain/answer.ts';
import { allFields, type KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Stored } from '../../domain/outcome.ts';
import type { PrintedFigure } from '../../domain/printout.ts';
import { isRecordRef } from '../../domain/refs.ts';
import { timesAsked, type UnansweredGroup, whysUnanswered } from '../../domain/unanswered.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { mostAsked } from '../unanswered/topics.ts';
import type { Month } from './month.ts';
import { counted, type Section, titleOf } from './section.ts';

const mostNamed = 5;

/** What a topic of a sort is called; its id when its record is gone. */
function topicArg(base: KnowledgeBase, topic: string): Arg {
  const record = isRecordRef(topic) ? base.records.get(topic) : undefined;
  const field = allFields.find((each) => each === topic);
  if (record) return { names: record.names };
  return field ? { field } : { words: topic };
}

function topics(
  base: KnowledgeBase,
  month: Stored['askedMonths'] | undefined,
  sort: 'record' | 'field',
): PrintedFigure[] {
  return mostAsked(month, sort, mostNamed).map(([topic, count]) => ({
    what: nested(`report-asked-${sort}`, { topic: topicArg(base, topic) }),
    value: { number: count },
  }));
}

/** What people asked most in a month. */
export function askedSection(
  { base, store, today }: Pick<FlowContext, 'base' | 'store' | 'today'>,
  month: Month,
): Section {
  const asked = store.get('askedMonths', month);
  const all = mostAsked(asked, 'kind', Number.POSITIVE_INFINITY).reduce((sum, [, count]) => sum + count, 0);
  const named = [...topics(base, asked, 'record'), ...topics(base, asked, 'field')];
  return {
    id: 'asked',
    heads: 2,
    day: today,
    title: titleOf('asked'),
    method: nested('report-method-asked'),
    figures: [counted(nested('report-asked'), all), ...named],
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Questions that nothing answered and that are still open, with those last asked in a month. */
export function unansweredSection({ store, today }: Pick<FlowContext, 'store' | 'today'>, month: Month): Section {
  const open = [...store.all('unanswered')].flatMap(([, group]) => (group.solved ? [] : [group]));
  const groups = open.filter(({ last }) => last.startsWith(month));
  const most = groups.toSorted((a, b) => timesAsked(b) - timesAsked(a)).slice(0, mostNamed);
  const whys = whysUnanswered.map((why) => {
    const times = sum(groups.map(({ counts }) => counts[why] ?? 0));
    return counted(nested(`report-unanswered-${why}`), times);
  });
  return {
    id: 'unanswered',
    heads: 1,
    day: today,
    title: titleOf('unanswered'),
    method: nested('report-method-unanswered'),
    figures: [
      counted(nested('report-unanswered'), sum(groups.map(timesAsked))),
      ...whys,
      counted(nested('report-unanswered-groups'), groups.length),
      counted(nested('report-unanswered-open'), open.length),
      ...most.map(textFigure),
    ],
  };
}

const textFigure = (group: UnansweredGroup): PrintedFigure =>
  counted(nested('report-unanswered-text', { text: { words: group.texts[0] ?? '' } }), timesAsked(group));
