import { block } from '../domain/answer.ts';
import type { FlowContext } from './flow.ts';
import type { Given, Handled, Handler } from './handler.ts';

/** What is a person's own is shown where nobody reads along. */
const inPrivate =
  (take: (context: FlowContext, given: Given) => Handled) =>
  (context: FlowContext, given: Given): Handled =>
    context.chat === context.person
      ? take(context, given)
      : { answer: { kind: 'answer', records: [], blocks: [block('line', 'personal-in-private')], choices: [] } };

/** A command or a button of everybody's for what is their own. */
export const anyone = (take: Handler['take']): Handler => ({
  needs: 'anyone',
  take: inPrivate(take),
});
