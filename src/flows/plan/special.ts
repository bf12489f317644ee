import { type Answer, type Block, block, gap } from '../../domain/answer.ts';
import { sourceArg } from '../../answers/cite.ts';
import type { Answers, FlowContext } from '../flow.ts';
import { backRow, cardRows } from './cards.ts';
import { type Given, givenOf } from './given.ts';
import { dueArg, pathBlocks, stageName } from './lines.ts';
import { planOf, recordsOf } from './result.ts';

/** What must be known before one takes the special procedure. */
function conditions({ land, investor }: Given): Block[] {
  return [
    ...(investor === 'running' ? [block('item', 'plan-special-running')] : []),
    ...(land === 'state-land' ? [block('item', 'plan-special-state-land')] : []),
    block('item', 'plan-special-post-check'),
  ];
}

/** The path under the special investment procedure, beside the ordinary certificate. */
export function specialAnswer({ base }: FlowContext, answers: Answers): Answer {
  const given = givenOf(answers);
  const plan = planOf(base, given, 'special');
  const ordinary = planOf(base, given, 'ordinary');
  const first = ordinary.path.find(({ id }) => ordinary.dated.has(id))?.id;
  const law = sourceArg(base, { source: 'law-143-2025', article: '28' });
  const decree = sourceArg(base, { source: 'decree-96-2026', article: '46-50' });
  const [due] = first ? dueArg(ordinary, first) : [];
  const blocks = [
    block('title', 'plan-special-title'),
    block('line', 'plan-special-open', { law }),
    ...pathBlocks(plan),
    gap,
    block('title', 'plan-special-falls'),
    block('item', `plan-special-without-${given.building}`, { law: decree }),
    ...conditions(given),
    ...(first && due ? [block('note', 'plan-special-beside', { name: stageName(first), due })] : []),
  ];
  return { kind: 'answer', records: recordsOf(plan), blocks, choices: [...cardRows(plan.path), backRow] };
}
