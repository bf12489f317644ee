import { z } from 'zod';

/** A time of day in Hai Phong, HH:MM. */
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'want a time such as 21:00');

export const Subscription = z.strictObject({
  /** The subjects of announcements that the person chose, as in knowledge/topics.yaml; none is chosen for them. */
  topics: z.array(z.string().min(1)),
  /** Hours without messages, in Hai Phong; 21:00-07:00 when not given. */
  quiet: z.union([z.strictObject({ from: TimeOfDay, until: TimeOfDay }), z.literal('off')]).optional(),
  /** Each announcement by itself, or gathered; each when not given. */
  digest: z.enum(['each', 'daily', 'weekly']).optional(),
  /** Since when they are subscribed to anything, ISO 8601. */
  since: z.iso.datetime(),
  /** Since when nothing is sent, as the person blocked the bot; kept so that they can be asked on their return. */
  paused: z.iso.datetime().optional(),
  /** When they were asked on their return whether to go on; nothing is sent before they say so. */
  asked: z.iso.datetime().optional(),
});
/** What announcements a person wants; in what language, their person's state says. */
export type Subscription = z.infer<typeof Subscription>;

/** Whether a person is to get announcements of a topic now. */
export const isSubscribed = (subscription: Subscription | undefined, topic: string): boolean =>
  subscription !== undefined && !subscription.paused && subscription.topics.includes(topic);

/** A subscription as it is kept; null when it says nothing that goes without saying. */
export function keptSubscription(subscription: Subscription): Subscription | null {
  const { topics, quiet, digest, paused } = subscription;
  return topics.length || quiet || digest || paused ? subscription : null;
}

/** A subscription without a topic; null when nothing of it is left. */
export function withoutTopic(subscription: Subscription, topic: string): Subscription | null {
  return keptSubscription({ ...subscription, topics: subscription.topics.filter((each) => each !== topic) });
}

const keptPausedMs = 90 * 24 * 60 * 60 * 1000;

/** True of a subscription whose person has been away for 90 days. */
export const isSubscriptionOver = ({ paused }: Subscription, now: Date): boolean =>
  paused !== undefined && now.getTime() - Date.parse(paused) > keptPausedMs;
