import { block, saying } from '../../domain/answer.ts';
import type { Change, Stored } from '../../domain/outcome.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { keptUnanswered, signsOf } from './grouping.ts';

/** How long an answer may be rated after its question. */
const ratedWithinMs = 60 * 60_000;

/** What stands for a question on the small buttons under its answer. */
export const questionName = (update: string): string => update.replace(/[^\w.-]/g, '.');

type AskedNow = NonNullable<Stored['conversations']['asked']>;

/** The question that a press rates, while it is known: later ones take its place after an hour at most. */
function askedNow(
  { store, chat, person, at }: FlowContext,
  id: string | undefined,
): [Stored['conversations'], AskedNow] | undefined {
  const conversation = store.get('conversations', `${chat}|${person}`);
  const asked = conversation?.asked;
  if (!conversation || !asked || asked.id !== id) return undefined;
  return Date.parse(at) - Date.parse(asked.at) <= ratedWithinMs ? [conversation, asked] : undefined;
}

/** What counts a rating; of whom, nobody can tell. */
const counted = ({ update, at }: FlowContext, how: string): Change => ({
  store: 'asked',
  key: update,
  value: { at, topics: [`rated:${how}`] },
});

/** Hands a question on to the unanswered ones, without who asked. */
function handedOn(context: FlowContext, { text }: AskedNow): ReturnType<typeof keptUnanswered> {
  const { store, today, update, read } = context;
  const question = { text, signs: signsOf(text, read(text)), why: 'unhelpful' as const, day: today };
  return keptUnanswered(store.all('unanswered'), question, questionName(update));
}

/** A thumb up or down under an answer: thanked for once; a thumb down hands the question on. */
export function rate(context: FlowContext, { of, choice }: Given): Handled {
  if (choice !== 'yes' && choice !== 'no') return { answer: saying([]) };
  const found = askedNow(context, of);
  if (!found) return { answer: saying([block('line', 'rating-thanks')]) };
  const [conversation, asked] = found;
  if (asked.rated) return { answer: saying([]) };
  const key = `${context.chat}|${context.person}`;
  const rated: Change = { store: 'conversations', key, value: { ...conversation, asked: { ...asked, rated: true } } };
  const on = choice === 'no' ? handedOn(context, asked) : { changes: [], expects: [] };
  return {
    answer: saying([block('line', choice === 'no' ? 'rating-handed-on' : 'rating-thanks')]),
    changes: [rated, counted(context, choice), ...on.changes],
    expects: on.expects,
  };
}
