import { type Answer, type Block, block } from '../../domain/answer.ts';
import { recordOf } from '../../domain/knowledge-base.ts';
import type { DeadlineQuestion } from '../../domain/question.ts';
import { refOf } from '../../domain/refs.ts';
import { lastDayToFile } from '../../domain/working-days.ts';
import { deadlineAnswer } from '../../answers/deadline-answer.ts';
import type { Answers, Flow, FlowContext } from '../flow.ts';
import { readDay } from '../read-day.ts';
import { wordOf } from '../word-of.ts';
import { procedure } from './procedure-step.ts';
import { day, Direction, direction } from './steps.ts';

function questionOf(answers: Answers): DeadlineQuestion {
  return {
    kind: 'deadline',
    procedure: refOf('procedure', wordOf(answers['procedure'])),
    day: wordOf(answers['day']),
    counts: Direction.parse(answers['direction']),
  };
}

/** Says of a last day to file that it is gone. */
function passed({ base, today }: FlowContext, { procedure: ref, day: wanted, counts }: DeadlineQuestion): Block[] {
  const record = recordOf(base, ref);
  const [time] = record.kind === 'procedure' ? (record.days ?? []).filter(({ former }) => !former) : [];
  if (!time || counts === 'from-filing') return [];
  const last = lastDayToFile(base.calendar, wanted, time);
  return last.kind === 'counted' && last.received < today ? [block('note', 'deadline-passed')] : [];
}

/** The title and the day stand first. */
const afterDay = 2;

/** When it is due or by when to file, as the answer to the same question in words. */
function result(context: FlowContext, answers: Answers): Answer {
  const question = questionOf(answers);
  const answer = deadlineAnswer(context.base, question);
  return { ...answer, blocks: answer.blocks.toSpliced(afterDay, 0, ...passed(context, question)) };
}

/** Another day, written at the result. */
function corrected(text: string, context: FlowContext, answers: Answers): Answers | undefined {
  const read = readDay(text, context);
  return read.kind === 'value' ? { ...answers, day: read.value } : undefined;
}

/** A deadline: which procedure, filed on a day or wanted by one, and the day. */
export const deadline: Flow = {
  id: 'deadline',
  version: 1,
  steps: [procedure, direction, day],
  summary: result,
  adds: corrected,
};
