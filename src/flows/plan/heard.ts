import { type Answer, type Block, block } from '../../domain/answer.ts';
import type { DeadlineQuestion } from '../../domain/question.ts';
import { idOf } from '../../domain/refs.ts';
import { periodEnd, workingDayFrom } from '../../domain/working-days.ts';
import { dayArg } from '../../answers/day-words.ts';
import { deadlineAnswer } from '../../answers/deadline-answer.ts';
import { byDay } from '../../understanding/by-day.ts';
import { titledProcedures } from '../../understanding/procedures-named.ts';
import type { Answers, FlowContext } from '../flow.ts';
import { speaksOf } from '../read-choice.ts';
import { backRow } from './cards.ts';
import { givenOf } from './given.ts';
import { stageName } from './lines.ts';
import { pathOf, type Placed } from './path.ts';
import { specialAnswer } from './special.ts';
import { onlyTime } from './times.ts';
import { whyNot } from './why-not.ts';

/** Words that wish for less time, or for the procedure that takes it. */
const faster =
  /\b(fast|faster|quick|quicker|quickly|shorten|shorter|speed|sooner|special (procedure|route|path))\b|\b(nhanh|rut ngan|som hon|dac biet)\b|更快|加快|快一点|捷径|特别程序|速く|早く|短縮|特別手続|빨리|빠른|빠르|단축|특별/;

type Context = Pick<FlowContext, 'base'>;

/** The last day of a procedure that is filed on a day. */
function endOf({ base }: Context, stage: Placed, filed: string): string | undefined {
  const time = onlyTime(base, stage);
  const received = time && workingDayFrom(base.calendar, filed);
  const end = time && received ? periodEnd(base.calendar, received, time) : undefined;
  return end?.kind === 'counted' ? end.end : undefined;
}

/** What hangs on the day a stage of the path ends: duties that are counted from it. */
function nextLines(context: Context, path: readonly Placed[], { procedure, day }: DeadlineQuestion): Block[] {
  const stage = path.find((each) => each.procedure === idOf(procedure));
  const issued = stage && endOf(context, stage, day);
  if (!stage || !issued) return [];
  const next = path.filter((each) => each.before.includes(stage.id) && each.beside && !each.perhaps);
  return next.flatMap((each) => {
    const end = endOf(context, each, issued);
    const args = { name: stageName(each.id), earlier: stageName(stage.id), issued: dayArg(issued) };
    return end ? [block('item', 'plan-then', { ...args, day: dayArg(end) })] : [];
  });
}

/** When a procedure is due that is filed on another day than the path has it, and what hangs on it. */
function dueAnswer(context: FlowContext, answers: Answers, question: DeadlineQuestion): Answer {
  const { more: _, ...due } = deadlineAnswer(context.base, question);
  const path = pathOf(givenOf(answers), 'ordinary');
  const then = question.counts === 'from-filing' ? nextLines(context, path, question) : [];
  return { ...due, blocks: [...due.blocks, ...then], choices: [...due.choices, backRow] };
}

/** A text at the result that is about the path: why it lacks something, a wish for a faster one, another filing day. */
export function heardAtPlan(text: string, context: FlowContext, answers: Answers): Answer | undefined {
  const reading = context.read(text);
  const question = byDay(context.base, reading)?.question;
  if (question?.kind === 'deadline') return dueAnswer(context, answers, question);
  const reason = whyNot(text, context, answers);
  if (reason) return reason;
  const named = titledProcedures(reading).flat();
  const other = named.some(({ ref }) => idOf(ref) !== 'irc-special-procedure');
  return speaksOf(text, faster) && !other ? specialAnswer(context, answers) : undefined;
}
