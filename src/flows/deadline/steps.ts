import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import { dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext, Step, StepRead } from '../flow.ts';
import { type ChoiceWords, choiceIn } from '../read-choice.ts';
import { dayChoices, readDay } from '../read-day.ts';
import { wordOf } from '../word-of.ts';

/** A day on which it is filed, or one by which it is wanted. */
export const Direction = z.enum(['from-filing', 'back-from-due']);

/** Words that ask by when to file; "file" and "filed" alone tell the day of filing. */
const back =
  'want|need|have it|in hand|when to file|(must|should|do) (i|we) (file|apply|submit)|file by|latest|can co|muon co|can xong|co ket qua|nop cham nhat|khi nao (phai )?nop|phai nop|需要|想要|最迟|最晚|何时递交|必要|欲しい|いつまで|필요|원하|언제까지';

const directionWords = {
  'from-filing': new RegExp(
    `^(?!.*(?:${back})).*(?:\\b(file|filed|filing|submit|received?|due|nop|den han)|递交|提交|到期|提出|申請|期限|제출|접수|기한)`,
  ),
  'back-from-due': new RegExp(back),
} satisfies ChoiceWords;

/** "Filed on 25/11" tells the day, too; one that nothing can be counted from is asked for again. */
function withDay(way: StepRead, text: string, context: FlowContext): StepRead {
  if (way.kind !== 'value') return way;
  const [said, ...others] = context.read(text).dated;
  const day = said && !others.length && !said.impossible ? readDay(said.date, context) : undefined;
  return day?.kind === 'value' ? { ...way, also: { day: day.value } } : way;
}

export const direction: Step = {
  id: 'direction',
  schema: Direction,
  ask: () => [block('line', 'deadline-ask-direction')],
  choices: () =>
    Direction.options.map((value) => ({ id: value, label: { say: `deadline-way-${value}`, with: {} }, value })),
  read: (text, context) => withDay(choiceIn(text, context, directionWords), text, context),
  help: block('note', 'flow-press-one'),
  shown: (value) => nested(`deadline-${wordOf(value)}`),
};

export const day: Step = {
  id: 'day',
  words: /\b(date|day|ngay)\b|日期|日子|日付|날짜/,
  schema: z.iso.date(),
  ask(_, answers) {
    const wanted = answers['direction'] === Direction.enum['back-from-due'];
    return [block('line', wanted ? 'deadline-ask-wanted' : 'deadline-ask-filed')];
  },
  choices: dayChoices,
  read: readDay,
  help: block('note', 'flow-day-wanted'),
  shown: (value) => dayArg(wordOf(value)),
};
