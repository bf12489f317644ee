import { type Announcement, recipientsAKey, recipientsKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import { heldUntil } from '../subscriptions/held-until.ts';
import { type Known, recipientsOf } from './audience.ts';

const partsOf = (people: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(people.length / recipientsAKey) }, (_, i) =>
    people.slice(i * recipientsAKey, (i + 1) * recipientsAKey),
  );

/** The recipients of something that is sent, as they are frozen. */
export const frozen = (id: string, people: readonly string[]): Change[] =>
  partsOf(people).map((part, i) => ({ store: 'recipients', key: recipientsKey(id, i), value: { people: part } }));

/** Whether it is time to start. */
export const isDue = ({ state, due }: Announcement, now: Date): boolean =>
  state === 'due' && Date.parse(due) <= now.getTime();

/** The changes with which sending starts: from now on it is known to whom. */
export function starting(store: Known, id: string, announcement: Announcement, now: Date): readonly Change[] {
  const started = now.toISOString();
  const { people, later } = heldUntil(store, id, recipientsOf(store, announcement), started, announcement);
  const value: Announcement = {
    ...announcement,
    state: 'running',
    started,
    total: people.length,
    ...(later.length ? { later: later.length } : {}),
  };
  return [{ store: 'announcements', key: id, value }, ...frozen(id, people), ...later];
}
