import { block } from '../../domain/answer.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { answerOf, heldBack, subscriptionChange, watchesOf } from './own.ts';
import { topicArg, topicsChoice, topicsOf } from './topics-page.ts';

const rows = [[topicsChoice]];

/** Ends all that a person gets unasked: topics, watched searches, and what waits for them. */
export function stopAll({ base, store, person }: FlowContext): Handled {
  const subscription = store.get('subscriptions', person);
  const watches = watchesOf(store, person);
  const topics = topicsOf(base, subscription);
  const { changes, expects } = subscriptionChange(store, person, null);
  const all = [
    ...(subscription ? changes : []),
    ...watches.map(([key]) => ({ store: 'watches' as const, key, value: null })),
    ...heldBack(store, person),
  ];
  if (!topics.length && !watches.length)
    return { answer: answerOf([block('line', 'stop-nothing')], rows), changes: all, expects };
  const lines = [
    ...(topics.length
      ? [block('line', 'stop-topics', { topics: { list: topics.map((id) => topicArg(base, id)) } })]
      : []),
    ...(watches.length ? [block('line', 'stop-watches', { count: { number: watches.length } })] : []),
    block('line', 'stop-again'),
  ];
  return { answer: answerOf(lines, rows), changes: all, expects };
}
