import { termArg } from '../../answers/values.ts';
import { type Answer, block, choice, gap } from '../../domain/answer.ts';
import type { KnownRecord } from '../../domain/knowledge-base.ts';
import type { FlowContext } from '../../flows/flow.ts';

/** Records shown at most; the next stand behind them when these are done. */
const mostShown = 30;
/** A record is listed from so many days before its review date on. */
const aheadDays = 14;

function dueBy(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + aheadDays * 86_400_000).toISOString().slice(0, 10);
}

function linesOf({ base }: FlowContext, owner: string, records: readonly KnownRecord[]) {
  return [
    gap,
    block('title', 'review-desk', { desk: termArg(base, 'desk', owner), count: { number: records.length } }),
    ...records.map(({ names, reviewBy }) =>
      block('item', 'review-record', { name: { names }, by: { asOf: reviewBy } }),
    ),
  ];
}

/** The records that their desks are to look at again, the longest due first. */
export function reviewAnswer(context: FlowContext): Answer {
  const until = dueBy(context.today);
  const due = [...context.base.records.values()].filter(({ reviewBy }) => reviewBy <= until);
  const shown = due.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy)).slice(0, mostShown);
  const desks = [...new Set(shown.map(({ owner }) => owner))];
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('line', 'review-count', { count: { number: due.length }, days: { number: aheadDays } }),
      ...desks.flatMap((desk) =>
        linesOf(
          context,
          desk,
          shown.filter(({ owner }) => owner === desk),
        ),
      ),
    ],
    choices: [[choice({ do: 'act', verb: 'desk' }, 'desk-back')]],
  };
}
