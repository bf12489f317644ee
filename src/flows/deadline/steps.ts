import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import { dayArg } from '../../answers/day-words.ts';
import { nested } from '../../answers/said.ts';
import type { Step } from '../flow.ts';
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

export const direction: Step = {
  id: 'direction',
  schema: Direction,
  ask: () => [block('line', 'deadline-ask-direction')],
  choices: () =>
    Direction.options.map((value) => ({ id: value, label: { say: `deadline-way-${value}`, with: {} }, value })),
  read: (text, context) => choiceIn(text, context, directionWords),
  help: block('note', 'flow-press-one'),
  shown: (value) => nested(`deadline-${wordOf(value)}`),
};

export const day: Step = {
  id: 'day',
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
