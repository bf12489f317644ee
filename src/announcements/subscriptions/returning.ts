import { type Answer, block, choice } from '../../domain/answer.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Store } from '../../domain/store.ts';
import { keptSubscription } from '../../domain/subscription.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { answerOf, heldBack, subscriptionChange, type Wanted, watchesOf } from './own.ts';
import { chosenAnswer, stopAllChoice, topicsPage } from './topics-page.ts';

/** What rests when a person cannot be written to any more; nothing is held back for them. */
export function restingChanges(store: Wanted, person: string, at: string): Change[] {
  const subscription = store.get('subscriptions', person);
  if (subscription?.paused || (!subscription && !watchesOf(store, person).length)) return [];
  const value = { ...(subscription ?? { topics: [], since: at }), paused: at };
  return [{ store: 'subscriptions', key: person, value }, ...heldBack(store, person)];
}

const question: Answer = answerOf(
  [block('line', 'return-ask')],
  [[choice({ do: 'act', verb: 'go-on' }, 'return-button-go-on'), stopAllChoice]],
);

/** The question whether it shall go on, once, for somebody who is back. */
export function askedOnReturn(
  { get }: Pick<Store, 'get'>,
  person: string,
  at: string,
): { readonly answer: Answer; readonly change: Change } | undefined {
  const subscription = get('subscriptions', person);
  if (!subscription?.paused || subscription.asked) return undefined;
  return { answer: question, change: { store: 'subscriptions', key: person, value: { ...subscription, asked: at } } };
}

/** Lets announcements go on. */
export function goOn(context: FlowContext): Handled {
  const { store, person } = context;
  const subscription = store.get('subscriptions', person);
  if (!subscription?.paused) return { answer: chosenAnswer(context) };
  const { paused: _paused, asked: _asked, ...value } = subscription;
  const { changes, expects } = subscriptionChange(store, person, keptSubscription(value));
  const answer = topicsPage(context, value);
  return { answer: { ...answer, blocks: [block('line', 'return-goes-on'), ...answer.blocks] }, changes, expects };
}
