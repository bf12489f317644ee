import { type Announcement, deliveryKey, type DeliveryNote } from '../../domain/announcement.ts';
import type { Handed } from '../../domain/courier.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Known } from './audience.ts';

type Ended = Exclude<Handed, { kind: 'wait' }>;

/** How a delivery ended; undefined stands for somebody who had left. */
export function noteOf(handed: Ended | undefined, now: Date): DeliveryNote {
  const at = Math.floor(now.getTime() / 1000);
  if (!handed) return { as: 'left', at };
  if (handed.kind === 'blocked') return { as: 'blocked', at };
  if (handed.kind === 'failed') return { as: 'failed', at, why: handed.why };
  return { as: 'sent', at, ...(handed.message === undefined ? {} : { message: handed.message }) };
}

/** Who takes nothing from the bot any more is away, and their subscription rests. */
function awayChanges(store: Known, person: string, now: Date): Change[] {
  const at = now.toISOString();
  const known = store.get('people', person);
  const subscription = store.get('subscriptions', person);
  return [
    ...(known && !known.away ? [{ store: 'people' as const, key: person, value: { ...known, away: at } }] : []),
    ...(subscription && !subscription.paused
      ? [{ store: 'subscriptions' as const, key: person, value: { ...subscription, paused: at } }]
      : []),
  ];
}

/** What is kept when a delivery has ended. */
export function noted(
  store: Known,
  { id, what, person }: { id: string; what: Announcement['what']; person: string },
  note: DeliveryNote,
  now: Date,
): Change[] {
  const key = deliveryKey(id, person);
  return [
    { store: 'deliveries', key, value: note },
    ...(what.kind === 'letters' ? [{ store: 'letters' as const, key, value: null }] : []),
    ...(note.as === 'blocked' && what.kind !== 'recall' ? awayChanges(store, person, now) : []),
  ];
}
