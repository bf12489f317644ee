import { type Answer, type Arg, type Block, block, type Choice, choice } from '../../domain/answer.ts';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { answerOf, watchesOf } from './own.ts';
import { digestAt, usualQuiet } from './quiet.ts';

/** To what a person is subscribed to. */
export const topicsChoice: Choice = choice({ do: 'act', verb: 'topics' }, 'topics-button');
export const settingsChoice: Choice = choice({ do: 'act', verb: 'delivery' }, 'delivery-button');
export const stopAllChoice: Choice = choice({ do: 'act', verb: 'stop-all' }, 'stop-button');
const doneChoice: Choice = choice({ do: 'act', verb: 'topics-done' }, 'topics-button-done');
const menuChoice: Choice = choice({ do: 'menu', page: 'start' }, 'button-menu');

/** A topic by its name in the reader's language. */
export const topicArg = (base: KnowledgeBase, id: string): Arg => ({ labels: base.topics.get(id)?.name ?? noName });
const noName = { vi: '–', en: '–', zh: '–', ja: '–', ko: '–' };

/** The topics that a subscription has on, in the order of the knowledge. */
export const topicsOf = (base: KnowledgeBase, subscription: Subscription | undefined): string[] =>
  [...base.topics.keys()].filter((id) => subscription?.topics.includes(id));

/** The button that switches a topic: it says to what, so that an old one does not undo what it did. */
function switchChoice(base: KnowledgeBase, id: string, on: boolean): Choice {
  const action = { do: 'act', verb: 'topic', of: id, choice: on ? 'off' : 'on' } as const;
  return choice(action, on ? 'topics-button-on' : 'topics-button-off', { topic: topicArg(base, id) });
}

/** When announcements reach a person, in words. */
export function deliveryLine({ quiet = usualQuiet, digest = 'each' }: Pick<Subscription, 'quiet' | 'digest'>): Block {
  return block('note', 'delivery-now', {
    digest: nested(`delivery-digest-${digest}`, { time: { words: digestAt } }),
    quiet:
      quiet === 'off'
        ? nested('delivery-quiet-off')
        : nested('delivery-quiet', { from: { words: quiet.from }, until: { words: quiet.until } }),
  });
}

/** All topics, each with whether it is on, and the buttons that switch them. */
export function topicsPage(context: FlowContext, subscription: Subscription | undefined): Answer {
  const { base, store, person } = context;
  const on = topicsOf(base, subscription);
  const watches = watchesOf(store, person).length;
  const lines = [...base.topics.keys()].map((id) =>
    block('item', on.includes(id) ? 'topics-is-on' : 'topics-is-off', { topic: topicArg(base, id) }),
  );
  return answerOf(
    [
      block('title', 'topics-title'),
      ...(on.length ? [] : [block('line', 'topics-none')]),
      ...lines,
      ...(watches ? [block('item', 'topics-watches', { count: { number: watches } })] : []),
      block('line', 'topics-how'),
      ...(on.length ? [deliveryLine(subscription ?? {})] : []),
    ],
    [
      ...[...base.topics.keys()].map((id) => [switchChoice(base, id, on.includes(id))]),
      ...(watches ? [[choice({ do: 'act', verb: 'watches' }, 'watch-button-list')]] : []),
      [settingsChoice, doneChoice],
    ],
  );
}

/** One topic: what it is about, whether it is on, and the button that switches it. */
export function topicPage({ base, store, person }: FlowContext, id: string): Answer | undefined {
  const topic = base.topics.get(id);
  if (!topic) return undefined;
  const on = topicsOf(base, store.get('subscriptions', person)).includes(id);
  return answerOf(
    [
      block('title', 'topics-one', { topic: topicArg(base, id) }),
      block('line', 'topics-about', { about: { prose: topic.about } }),
      block('line', on ? 'topics-already-on' : 'topics-not-on', { topic: topicArg(base, id) }),
    ],
    [[switchChoice(base, id, on)], [topicsChoice]],
  );
}

/** What a person has chosen in the end: topics, language, times, and how all of it stops. */
export function chosenAnswer({ base, store, person, language }: FlowContext): Answer {
  const subscription = store.get('subscriptions', person);
  const on = topicsOf(base, subscription);
  const rows = [[topicsChoice, ...(on.length ? [stopAllChoice] : [])], [menuChoice]];
  if (!subscription || !on.length) return answerOf([block('line', 'topics-done-none')], rows);
  const topics = { list: on.map((id) => topicArg(base, id)) };
  const own = store.get('people', person)?.language ?? language;
  return answerOf(
    [
      block('line', 'topics-done', { topics }),
      block('item', 'topics-language', { language: nested(`language-${own}`) }),
      deliveryLine(subscription),
      block('line', 'topics-stop-how'),
    ],
    rows,
  );
}
