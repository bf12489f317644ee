import { type Answer, type Arg, type Block, block, gap } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import { refOf } from '../../domain/refs.ts';
import { underPlan } from '../../answers/handout-choices.ts';
import { dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import type { Answers, FlowContext, Row } from '../flow.ts';
import { flowChoice } from '../view.ts';
import { datesOf } from './dates.ts';
import { type Given, givenOf } from './given.ts';
import { dueArg, pathBlocks, type Plan, together } from './lines.ts';
import { lawArg, timeArg } from './time-words.ts';
import type { Omitted } from './omitted.ts';
import { omittedFrom, pathOf } from './path.ts';
import type { Route } from './stage.ts';
import { capitalArg } from './steps.ts';
import { timesOf } from './times.ts';
import { totalBlocks } from './totals.ts';

/** The path of a route, with its days when a filing date is known. */
export function planOf(base: KnowledgeBase, given: Given, route: Route): Plan {
  const path = pathOf(given, route);
  return { base, path, dated: given.filing ? datesOf(base, path, given.filing) : new Map() };
}

/** The records a path rests on, each once. */
export const recordsOf = ({ path }: Plan) => [
  ...new Set(path.flatMap(({ procedure }) => (procedure ? [refOf('procedure', procedure)] : []))),
];

/** What a path of procedures hangs on, in words. */
export const givenArgs = ({ investor, place, land, building }: Given): Arg[] => [
  nested(`plan-investor-${investor}`),
  nested(`plan-place-${place}`),
  nested(`plan-land-${land}`),
  nested(`plan-building-${building}`),
];

/** What the person said, in one line. */
function givenLine(given: Given, { capital }: Answers): Block {
  const { filing } = given;
  const known: Arg[] = [
    ...givenArgs(given),
    ...(capital ? [capitalArg(capital)] : []),
    ...(filing ? [nested('plan-filed', { day: dayArg(filing) })] : []),
  ];
  return block('note', 'item', { value: { list: known } });
}

/** One thing that a path does without, and why. */
export function withoutLine(base: KnowledgeBase, { id, law }: Omitted): Block {
  return block('item', `plan-without-${id}`, law ? { law: lawArg(base, law) } : {});
}

/** How days were counted, and what would move them. */
function datesNote({ dated }: Plan, { filing }: Given): Block[] {
  if (!filing) return [block('note', 'plan-no-filing')];
  const provisional = [...dated.values()].some((end) => end.kind === 'counted' && end.provisional.length);
  return [
    block('note', 'plan-counted', { day: dayArg(filing) }),
    ...(provisional ? [block('note', 'provisional')] : []),
  ];
}

/** A stage's days by law, and the day it is due. */
function inShort(plan: Plan, id: string): Arg {
  const stage = plan.path.find((each) => each.id === id);
  const [time] = stage ? timesOf(plan.base, stage) : [];
  const days = time ? [timeArg(plan.base, [time], time)] : [];
  const [first = { words: '' }, ...others] = [...days, ...dueArg(plan, id)];
  return together([first, ...others]);
}

/** The special procedure beside the ordinary path, in two lines. */
function specialBlocks(base: KnowledgeBase, given: Given): Block[] {
  const special = inShort(planOf(base, given, 'special'), 'irc-special');
  return [gap, block('title', 'plan-other-way'), block('line', `plan-other-way-${given.building}`, { special })];
}

const choices: Row[] = [
  [
    flowChoice('plan', 'more', 'plan-button-special', { choice: 'special' }),
    flowChoice('plan', 'more', 'plan-button-cards', { choice: 'cards' }),
  ],
];

/** The ordinary path, what it does without, how long it takes, and the special procedure beside it. */
export function planResult({ base }: FlowContext, answers: Answers): Answer {
  const given = givenOf(answers);
  const plan = planOf(base, given, 'ordinary');
  const without = omittedFrom(given).map((one) => withoutLine(base, one));
  const zone = given.place === 'free-trade-zone' ? [block('note', 'plan-zone-times')] : [];
  const blocks = [
    block('title', 'plan-title'),
    givenLine(given, answers),
    ...pathBlocks(plan),
    ...zone,
    gap,
    block('title', 'plan-without'),
    ...without,
    gap,
    ...totalBlocks(plan, given),
    ...datesNote(plan, given),
    ...specialBlocks(base, given),
  ];
  const dated = plan.dated.size ? [underPlan] : [];
  return { kind: 'answer', records: recordsOf(plan), blocks, choices: [...choices, ...dated] };
}
