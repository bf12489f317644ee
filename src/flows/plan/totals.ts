import { type Arg, type Block, block } from '../../domain/answer.ts';
import { nested } from '../../answers/said.ts';
import { type Chain, longestChain, untimed } from './chains.ts';
import type { Given } from './given.ts';
import { numbersOf, type Plan } from './lines.ts';

/** The days of a chain: working days, and calendar days where a law counts in them. */
function daysOf({ working, calendar }: Chain): Arg {
  const { from, to } = working;
  const days: Arg = { amount: from < to ? working : from, unit: 'working-day' };
  if (!calendar) return days;
  const next: Arg = { amount: calendar, unit: 'calendar-day' };
  return nested('list-both', { first: days, next });
}

function chainLine(say: string, { stages }: Chain, days: Arg): Block {
  const steps = stages.map(({ number }): Arg => ({ words: String(number) }));
  const [first = { words: '' }, ...others] = steps;
  const arrows = others.reduce<Arg>((before, after) => nested('plan-arrow', { before, after }), first);
  return block('item', say, { steps: arrows, days });
}

/** What may lengthen the chain: stages that only some projects need, each with the stage it stands in for. */
const variants = [
  { say: 'plan-chain-feasibility', adds: 'feasibility', insteadOf: 'permit' },
  { say: 'plan-chain-eia', adds: 'eia', insteadOf: 'feasibility' },
] as const;

/** The longest chain of a path by itself, and with what only some projects need; then what no published time counts. */
export function totalBlocks(plan: Plan, { building }: Given): Block[] {
  const { base, path } = plan;
  const perhaps = path.filter((stage) => stage.perhaps).map(({ id }) => id);
  const ordinary = longestChain(base, path, new Set(perhaps));
  const lines = variants.flatMap(({ say, adds, insteadOf }) => {
    const leftOut = new Set([...perhaps.filter((id) => id !== adds), insteadOf]);
    const chain = longestChain(base, path, leftOut);
    return chain.stages.some(({ id }) => id === adds) ? [chainLine(say, chain, daysOf(chain))] : [];
  });
  const open = untimed(base, path).flatMap(({ id }) => (id === 'building' ? [] : [id]));
  return [
    block('title', `plan-total-${building}`),
    chainLine('plan-chain', ordinary, daysOf(ordinary)),
    ...lines,
    ...(open.length ? [block('item', 'plan-chain-open', { steps: numbersOf(plan, open) })] : []),
  ];
}
