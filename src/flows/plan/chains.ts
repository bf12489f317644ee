import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Placed } from './path.ts';
import { timesOf } from './times.ts';

type Span = { readonly from: number; readonly to: number };

/** Stages that wait for each other, and the days that the law gives them in all. */
export type Chain = { readonly stages: readonly Placed[]; readonly working: Span; readonly calendar: number };

const none: Chain = { stages: [], working: { from: 0, to: 0 }, calendar: 0 };

/** A chain with a stage more; one whose time is not published leads on and adds nothing. */
function longer(base: KnowledgeBase, chain: Chain, stage: Placed): Chain {
  const times = timesOf(base, stage);
  const [first] = times;
  if (!first) return chain;
  const days = times.map(({ value }) => value);
  const { working, calendar } = chain;
  const stages = [...chain.stages, stage];
  if (first.unit !== 'working-day') return { stages, working, calendar: calendar + first.value };
  return {
    stages,
    working: { from: working.from + Math.min(...days), to: working.to + Math.max(...days) },
    calendar,
  };
}

/** A week of five working days has seven calendar days. */
const calendarDays = 7 / 5;
const lengthOf = ({ working, calendar }: Chain): number => working.to * calendarDays + calendar;
const longest = (chains: readonly Chain[]): Chain =>
  chains.reduce((best, chain) => (lengthOf(chain) > lengthOf(best) ? chain : best), none);

/** The longest chain of a path through the stages that are links: neither beside it nor left out. */
export function longestChain(base: KnowledgeBase, path: readonly Placed[], leftOut: ReadonlySet<string>): Chain {
  const ends = new Map<string, Chain>();
  for (const stage of path) {
    if (stage.beside || leftOut.has(stage.id)) continue;
    ends.set(stage.id, longer(base, longest(stage.before.flatMap((id) => ends.get(id) ?? [])), stage));
  }
  return longest([...ends.values()]);
}

/** The links of a path that no published time counts. */
export const untimed = (base: KnowledgeBase, path: readonly Placed[]): Placed[] =>
  path.filter((stage) => !stage.beside && !stage.perhaps && !timesOf(base, stage).length);
