import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import { deliveryKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import { keptSubscription, type Subscription } from '../../domain/subscription.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { answerOf, subscriptionChange, type Wanted } from './own.ts';
import { digestAt, reachesAt, usualQuiet } from './quiet.ts';
import { deliveryLine, topicsChoice } from './topics-page.ts';

/** The quiet hours that stand on buttons, by the name of the choice. */
const quiets = {
  '21-07': usualQuiet,
  '20-08': { from: '20:00', until: '08:00' },
  '22-06': { from: '22:00', until: '06:00' },
  off: 'off',
} as const satisfies Record<string, Subscription['quiet']>;

const digests = ['each', 'daily', 'weekly'] as const;

function quietChoice(name: string, quiet: NonNullable<Subscription['quiet']>): Choice {
  const action = { do: 'act', verb: 'quiet', of: 'hours', choice: name } as const;
  if (quiet === 'off') return choice(action, 'delivery-quiet-off');
  return choice(action, 'delivery-quiet', { from: { words: quiet.from }, until: { words: quiet.until } });
}

const digestChoice = (digest: (typeof digests)[number]): Choice =>
  choice({ do: 'act', verb: 'gather', of: 'announcements', choice: digest }, `delivery-digest-${digest}`, {
    time: { words: digestAt },
  });

/** When announcements reach a person, with the buttons that change it. */
export function deliveryPage(settings: Pick<Subscription, 'quiet' | 'digest'>): Answer {
  const hours = Object.entries(quiets).map(([name, quiet]) => quietChoice(name, quiet));
  return answerOf(
    [block('title', 'delivery-title'), deliveryLine(settings), block('line', 'delivery-how')],
    [
      hours.slice(0, 2),
      hours.slice(2),
      ...digests.map((digest) => [digestChoice(digest)]),
      [choice({ do: 'menu', page: 'languages' }, 'button-languages'), topicsChoice],
    ],
  );
}

/** What waits for a person already reaches them as they wish it now. */
function* dueAnew({ get, all }: Wanted, person: string, settings: Subscription, at: string): Iterable<Change> {
  for (const [id] of all('announcements')) {
    const key = deliveryKey(id, person);
    const waiting = get('waiting', key);
    const gathered = (settings.digest ?? 'each') !== 'each';
    if (waiting) yield { store: 'waiting', key, value: { due: reachesAt(settings, at) ?? at, gathered } };
  }
}

function kept({ store, person, at }: FlowContext, change: Pick<Subscription, 'quiet' | 'digest'>): Handled {
  const was = store.get('subscriptions', person) ?? { topics: [], since: at };
  const { changes, expects } = subscriptionChange(store, person, keptSubscription({ ...was, ...change }));
  const now = { ...was, ...change };
  return { answer: deliveryPage(now), changes: [...changes, ...dueAnew(store, person, now, at)], expects };
}

const unchanged = ({ store, person }: FlowContext): Handled => ({
  answer: deliveryPage(store.get('subscriptions', person) ?? {}),
});

/** Sets quiet hours; a choice that is none changes nothing. */
export function setQuiet(context: FlowContext, given: Given): Handled {
  const [, quiet] = Object.entries(quiets).find(([name]) => name === given.choice) ?? [];
  return quiet ? kept(context, { quiet }) : unchanged(context);
}

/** Sets whether announcements come each by itself or gathered. */
export function setDigest(context: FlowContext, given: Given): Handled {
  const digest = digests.find((name) => name === given.choice);
  return digest ? kept(context, { digest }) : unchanged(context);
}
