import type { Answer } from '../../domain/answer.ts';
import { idOf, refOf } from '../../domain/refs.ts';
import { recordChoices } from '../../answers/choices.ts';
import { titledProcedures } from '../../understanding/procedures-named.ts';
import type { Answers, FlowContext } from '../flow.ts';
import { speaksOf } from '../read-choice.ts';
import { backRow } from './cards.ts';
import { givenOf } from './given.ts';
import { omittedFrom } from './path.ts';
import { withoutLine } from './result.ts';

const why = /\bwhy\b|\b(vi sao|tai sao|sao khong|sao lai)\b|为什么|为何|なぜ|どうして|왜/;

/** "Why no in-principle approval?": what the law says of one thing that the path does without. */
export function whyNot(text: string, { base, read }: FlowContext, answers: Answers): Answer | undefined {
  if (!speaksOf(text, why)) return undefined;
  const named = titledProcedures(read(text)).flat();
  const found = omittedFrom(givenOf(answers)).find(({ procedure }) => named.some(({ ref }) => idOf(ref) === procedure));
  if (!found) return undefined;
  const records = [refOf('procedure', found.procedure)];
  return {
    kind: 'answer',
    records,
    blocks: [withoutLine(base, found)],
    choices: [...recordChoices(base, records), backRow],
  };
}
