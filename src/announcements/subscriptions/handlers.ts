import type { Answer } from '../../domain/answer.ts';
import { block } from '../../domain/answer.ts';
import type { Change } from '../../domain/outcome.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled, Handlers } from '../../flows/handler.ts';
import { anyone } from '../../flows/in-private.ts';
import { announced } from '../announced.ts';
import { switchTopics } from './choosing.ts';
import { deliveryPage, setDigest, setQuiet } from './delivery-page.ts';
import { standingOf } from './held.ts';
import { answerOf } from './own.ts';
import { goOn } from './returning.ts';
import { stopAll } from './stopping.ts';
import { chosenAnswer, topicPage, topicsChoice, topicsPage } from './topics-page.ts';
import { showWatches, stopWatch, watch } from './watch.ts';

const nothing: Answer = answerOf([]);

/** Opens the page of topics, which then takes texts, too. */
const open = (): Handled => ({ answer: nothing, begins: { flow: 'subscribe', known: {} } });

/** Switches a topic as its button says. */
function switchTopic(context: FlowContext, { of = '', choice }: Given): Handled {
  if (context.base.topics.has(of) && choice !== undefined) return switchTopics(context, [of], choice === 'on');
  return { answer: topicsPage(context, context.store.get('subscriptions', context.person)) };
}

/** Says what is chosen in the end; texts are no longer for the page of topics. */
function done(context: FlowContext): Handled {
  const key = `${context.chat}|${context.person}`;
  const isOpen = context.store.get('flows', key)?.flow === 'subscribe';
  const over: Change[] = isOpen ? [{ store: 'flows', key, value: null }] : [];
  return { answer: chosenAnswer(context), changes: over };
}

/** The whole of an announcement that stood in a digest. */
function whole({ base, store, language }: FlowContext, { of = '' }: Given): Handled {
  const announcement = store.get('announcements', of);
  const what = announcement?.what;
  const shown = announcement?.started && what?.kind === 'message' && standingOf(store, of, announcement) !== 'gone';
  if (!shown) return { answer: answerOf([block('line', 'gathered-gone')], [[topicsChoice]]) };
  return { answer: announced(base, what.content, what.to, language) };
}

const topicLink = (context: FlowContext, word: string): Handled | undefined => {
  const answer = context.chat === context.person ? topicPage(context, word) : undefined;
  return answer && { answer };
};

/** The commands and buttons by which people choose what they are told of unasked, and when. */
export const subscriptionHandlers: Handlers = {
  commands: { subscribe: anyone(open), topics: anyone(open), stop: anyone(stopAll) },
  verbs: {
    topics: anyone(open),
    topic: anyone(switchTopic),
    'topics-done': anyone(done),
    'stop-all': anyone(stopAll),
    delivery: anyone(({ store, person }) => ({ answer: deliveryPage(store.get('subscriptions', person) ?? {}) })),
    quiet: anyone(setQuiet),
    gather: anyone(setDigest),
    announcement: anyone(whole),
    'go-on': anyone(goOn),
    watch: anyone(watch),
    watches: anyone(showWatches),
    'watch-stop': anyone(stopWatch),
  },
  links: { topic: topicLink },
};
