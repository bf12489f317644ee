import { block, saying } from '../../domain/answer.ts';
import { recordChoices } from '../../answers/choices.ts';
import { comparePicture } from '../../answers/compare-picture.ts';
import { markedRecords } from '../../answers/record-mark.ts';
import type { FlowContext } from '../flow.ts';
import type { Given, Handled } from '../handler.ts';
import { toResult } from '../view.ts';
import { gone, menu, noPlan } from './gone.ts';
import { ownPlan } from './plan.ts';

/** A shortlist as a file; a single park is a shortlist, too. */
export const shortlistHandout =
  (kind: 'brief' | 'table') =>
  ({ base, today }: FlowContext, { of = '' }: Given): Handled => {
    const records = markedRecords(base, of);
    if (!records) return gone;
    const shortlist = comparePicture(base, { records, fields: [], to: [] }, today);
    const blocks = [block('line', kind === 'brief' ? 'handout-brief' : 'handout-table')];
    return {
      answer: { ...saying(blocks, [...recordChoices(base, records), [menu]]), records },
      handout: { paper: { kind, of: shortlist } },
    };
  };

/** The person's plan as a calendar file. */
export function calendarHandout(context: FlowContext): Handled {
  const of = ownPlan(context);
  if (!of) return noPlan;
  const answer = saying([block('line', 'handout-calendar')], [toResult('plan'), [menu]]);
  return { answer, handout: { paper: { kind: 'calendar', of } } };
}
