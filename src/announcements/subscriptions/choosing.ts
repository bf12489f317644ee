import { type Block, block } from '../../domain/answer.ts';
import type { Change } from '../../domain/outcome.ts';
import { type Subscription, withoutTopic } from '../../domain/subscription.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { anyone } from '../../flows/in-private.ts';
import type { Handled } from '../../flows/handler.ts';
import { subscriptionChange } from './own.ts';
import { topicWish } from './topic-wish.ts';
import { topicArg, topicsPage } from './topics-page.ts';

/** Announcements come in the language in which somebody subscribed, unless they chose one. */
function languageChange({ store, person, language, at }: FlowContext): Change[] {
  const known = store.get('people', person);
  if (known?.language) return [];
  return [{ store: 'people', key: person, value: { firstSeen: known?.firstSeen ?? at, language } }];
}

function switched(
  context: FlowContext,
  was: Subscription | undefined,
  topic: string,
  on: boolean,
): Subscription | null {
  if (!on) return was ? withoutTopic(was, topic) : null;
  const { paused: _paused, asked: _asked, ...kept } = was ?? { topics: [], since: context.at };
  return { ...kept, topics: [...kept.topics, topic] };
}

function saidOf(context: FlowContext, topic: string, on: boolean, already: boolean): Block {
  const state = on ? 'on' : 'off';
  return block('line', already ? `topics-already-${state}` : `topics-now-${state}`, {
    topic: topicArg(context.base, topic),
  });
}

/** Switches topics on or off: what is as it should be stays, and no topic ever stands twice. */
export function switchTopics(context: FlowContext, topics: readonly string[], on: boolean): Handled {
  const { store, person } = context;
  const before = store.get('subscriptions', person);
  let now = before;
  const lines = topics.map((topic) => {
    const already = (now?.topics.includes(topic) ?? false) === on;
    if (!already) now = switched(context, now, topic, on) ?? undefined;
    return saidOf(context, topic, on, already);
  });
  const page = topicsPage(context, now);
  const answer = { ...page, blocks: [...lines, ...page.blocks] };
  if (now === before) return { answer };
  const { changes, expects } = subscriptionChange(store, person, now ?? null);
  return { answer, changes: [...(on ? languageChange(context) : []), ...changes], expects };
}

/** Switches the topics that a text wishes on or off ("stop events"); undefined when it wishes nothing of the kind. */
export function wishedTopics(context: FlowContext, text: string, onPage: boolean): Handled | undefined {
  const { base, store, person } = context;
  const wish = topicWish(base, text, { onPage, subscription: store.get('subscriptions', person) });
  return wish && anyone(() => switchTopics(context, wish.topics, wish.on)).take(context, { rest: text });
}
