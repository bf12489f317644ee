import { type Arg, type Block, block, gap } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { calendarYears, dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import { termArg } from '../../answers/values.ts';
import type { Dated } from './dates.ts';
import type { Placed } from './path.ts';
import { company, type Part } from './stage.ts';
import { timeArg } from './time-words.ts';
import { procedureOf, timesOf } from './times.ts';

/** A path with its days, if a filing date dates it. */
export type Plan = { readonly base: KnowledgeBase; readonly path: readonly Placed[]; readonly dated: Dated };

/** The numbers of stages of the path, in order. */
export const numbersOf = ({ path }: Pick<Plan, 'path'>, ids: readonly string[]): Arg => ({
  list: path.filter(({ id }) => ids.includes(id)).map(({ number }) => ({ words: String(number) })),
});

/** The short name of a stage. */
export const stageName = (id: string): Arg => nested(`plan-stage-${id}`);

/** Who decides; the Board by its short name. */
function whoArg({ base }: Plan, stage: Placed): Arg[] {
  const record = procedureOf(base, stage);
  const agencies = (record?.authority ?? []).map(({ agency }) => agency);
  const deciding = stage.who ? agencies.filter((agency) => stage.who?.includes(agency)) : agencies.slice(0, 1);
  const list = deciding.map((agency) => (agency === 'heza' ? nested('plan-board') : termArg(base, 'agency', agency)));
  return list.length ? [{ list }] : [];
}

function timed({ base }: Plan, stage: Placed): Arg[] {
  const times = timesOf(base, stage);
  const [first] = times;
  if (first) return [timeArg(base, times, first)];
  return stage.procedure && stage.time !== 'none' ? [nested('plan-no-time')] : [];
}

/** The day a stage ends. */
export function dueArg({ base, dated }: Omit<Plan, 'path'>, id: string): Arg[] {
  const end = dated.get(id);
  if (!end) return [];
  if (end.kind === 'beyond-calendar') return [nested('deadline-beyond', { years: calendarYears(base.calendar) })];
  const day = nested('plan-due', { day: dayArg(end.end) });
  return [end.provisional.length ? nested('provisional-value', { value: day }) : day];
}

/** What must be known beside a stage: which it may run alongside, and its condition. */
function notesOf(plan: Plan, { id, alongside, noted }: Placed): Arg[] {
  const beside = plan.path.filter((stage) => alongside?.includes(stage.id));
  const numbers = {
    feasibility: numbersOf(plan, ['feasibility']),
    company: numbersOf(plan, company),
  };
  return [
    ...(noted ? [nested(`plan-note-${id}`, numbers)] : []),
    ...(beside.length ? [nested('plan-alongside', { steps: numbersOf(plan, alongside ?? []) })] : []),
  ];
}

/** Parts one after another, parted by semicolons. */
export const together = (parts: readonly [Arg, ...Arg[]]): Arg =>
  parts.reduce((first, next) => nested('list-and', { first, next }));

function stageLine(plan: Plan, stage: Placed): Block {
  const [first, ...others] = [
    ...whoArg(plan, stage),
    ...timed(plan, stage),
    ...dueArg(plan, stage.id),
    ...notesOf(plan, stage),
  ];
  const args = { n: { words: String(stage.number) }, name: stageName(stage.id) };
  if (!first) return block('line', 'plan-line-bare', args);
  return block('line', 'plan-line', { ...args, told: together([first, ...others]) });
}

const parts: readonly Part[] = ['investment', 'land', 'works', 'people'];

/** The stages of a path under the titles of their parts. */
export function pathBlocks(plan: Plan): Block[] {
  return parts.flatMap((part) => {
    const own = plan.path.filter((stage) => stage.part === part);
    return own.length ? [gap, block('title', `plan-part-${part}`), ...own.map((stage) => stageLine(plan, stage))] : [];
  });
}
