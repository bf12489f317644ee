import type { Answer } from '../domain/answer.ts';
import { withoutTopic } from '../domain/subscription.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Given, Handled, Handler, Handlers } from '../flows/handler.ts';
import { approve, refuse, setSecond } from './broadcast/approving.ts';
import { listAnswer } from './broadcast/pages.ts';
import { askRecall, correct, goOn, pause, recall, show, stop, table } from './broadcast/running.ts';
import { preview, send } from './broadcast/sending.ts';
import { saying } from './broadcast/sent.ts';
import { stopAllChoice, topicsChoice } from './subscriptions/topics-page.ts';

const editor = (take: Handler['take']): Handler => ({ needs: 'editor', take });

/** What ends one topic leads on to all of them. */
const withMore = (answer: Answer): Answer => ({ ...answer, choices: [[stopAllChoice], [topicsChoice]] });

/** The button under each announcement: its topic ends for whoever presses it. */
function stopTopic({ store, base, person }: FlowContext, { of = '' }: Given): Handled {
  const subscription = store.get('subscriptions', person);
  const topic = base.topics.get(of);
  if (!topic || !subscription?.topics.includes(of)) return { answer: withMore(saying('announced-not-subscribed')) };
  const value = withoutTopic(subscription, of);
  return {
    answer: withMore(saying('announced-stopped', { topic: { labels: topic.name } })),
    changes: [{ store: 'subscriptions', key: person, value }],
    expects: [{ store: 'subscriptions', key: person, value: subscription }],
  };
}

/** The buttons of announcements: the officers', and the one that every announcement carries. */
export const announcementHandlers: Handlers = {
  commands: {},
  verbs: {
    broadcasts: editor((context) => ({ answer: listAnswer(context) })),
    'broadcast-send': editor(send),
    'broadcast-preview': editor(preview),
    'broadcast-approve': editor(approve),
    'broadcast-refuse': editor(refuse),
    'broadcast-show': editor(show),
    'broadcast-pause': editor(pause),
    'broadcast-go-on': editor(goOn),
    'broadcast-stop': editor(stop),
    'broadcast-csv': editor(table),
    'broadcast-correct': editor(correct),
    'broadcast-recall': editor(askRecall),
    'broadcast-recall-now': editor(recall),
    'broadcast-second': { needs: 'owner', take: setSecond },
    'stop-topic': { needs: 'anyone', take: stopTopic },
  },
};
