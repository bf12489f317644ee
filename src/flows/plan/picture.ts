import { Temporal } from 'temporal-polyfill';
import type { Arg } from '../../domain/answer.ts';
import type { Duration } from '../../domain/entries.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { PlanPicture, PlanStep } from '../../domain/picture.ts';
import { dayKind } from '../../domain/working-days.ts';
import { sourceArg } from '../../answers/cite.ts';
import { dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import { longestChain } from './chains.ts';
import type { Given } from './given.ts';
import { type Plan, stageName } from './lines.ts';
import type { Placed } from './path.ts';
import { givenArgs, planOf } from './result.ts';
import type { Route } from './stage.ts';
import { timeArg } from './time-words.ts';
import { procedureOf, timesOf } from './times.ts';

type Span = NonNullable<PlanStep['span']>;

function spanOf({ dated }: Plan, { id }: Placed): Span | undefined {
  const counted = dated.get(id);
  if (counted?.kind !== 'counted') return undefined;
  const { received, end, provisional } = counted;
  return { filed: received, due: end, ...(provisional.length ? { provisional: true } : {}) };
}

const promiseOf = (base: KnowledgeBase, stage: Placed): Duration | undefined =>
  procedureOf(base, stage)?.formerPromise?.[0];

function stepOf(plan: Plan, stage: Placed, critical: ReadonlySet<string>): PlanStep {
  const times = timesOf(plan.base, stage);
  const [first] = times;
  const promise = promiseOf(plan.base, stage);
  const span = spanOf(plan, stage);
  return {
    id: stage.id,
    number: stage.number,
    name: stageName(stage.id),
    ...(first ? { law: timeArg(plan.base, times, first) } : {}),
    ...(promise ? { promise: { amount: promise.value, unit: promise.unit } } : {}),
    ...(span ? { span } : {}),
    ...(critical.has(stage.id) ? { critical: true } : {}),
  };
}

/** The days from one to another on which authorities do not work. */
function daysOff({ calendar }: KnowledgeBase, first: string, last: string): PlanPicture['daysOff'] {
  const days: PlanPicture['daysOff'] = [];
  for (let day = Temporal.PlainDate.from(first); day.toString() <= last; day = day.add({ days: 1 })) {
    const { kind } = dayKind(calendar, day.toString());
    if (kind === 'weekend' || kind === 'day-off') days.push({ day: day.toString(), holiday: kind === 'day-off' });
  }
  return days;
}

/** The sources of the times and promises that a plan shows. */
const sourcesOf = ({ base, path }: Plan): Arg[] =>
  path.flatMap((stage) => {
    const promise = promiseOf(base, stage);
    return [...timesOf(base, stage).slice(0, 1), ...(promise ? [promise] : [])].map(({ source }) =>
      sourceArg(base, { source }),
    );
  });

/** Who promised less than the law: told once for the whole plan. */
function promisersOf({ base, path }: Plan): Arg[] {
  const promisers = path.flatMap((stage) => promiseOf(base, stage)?.by ?? []);
  return [...new Map(promisers.map((by) => [by.en, by])).values()].map((by) =>
    nested('picture-note-promise', { by: { prose: by } }),
  );
}

function notesOf(plan: Plan, given: Given, filing: string, isProvisional: boolean): Arg[] {
  return [
    { list: givenArgs(given) },
    ...promisersOf(plan),
    nested('plan-counted', { day: dayArg(filing) }),
    ...(isProvisional ? [nested('provisional')] : []),
  ];
}

/** A dated plan as a timeline; undefined without a filing date, or where no step of it has a day. */
export function planPicture(base: KnowledgeBase, given: Given, route: Route, today: string): PlanPicture | undefined {
  const plan = planOf(base, given, route);
  const perhaps = plan.path.filter((stage) => stage.perhaps).map(({ id }) => id);
  const chain = longestChain(base, plan.path, new Set(perhaps));
  const critical = new Set(chain.stages.map(({ id }) => id));
  const steps = plan.path.map((stage) => stepOf(plan, stage, critical));
  const spans = steps.flatMap(({ span }) => span ?? []);
  const { filing } = given;
  if (!filing || !spans.length) return undefined;
  const last = spans.map(({ due }) => due).reduce((a, b) => (a > b ? a : b));
  return {
    kind: 'plan',
    title: nested('picture-plan-title', { day: { asOf: filing } }),
    day: today,
    notes: notesOf(
      plan,
      given,
      filing,
      spans.some(({ provisional }) => provisional),
    ),
    sources: sourcesOf(plan),
    first: filing,
    last,
    daysOff: daysOff(base, filing, last),
    steps,
  };
}
