import { type Announcement, type Audience, deliveryKey } from '../../domain/announcement.ts';
import type { Language } from '../../domain/language.ts';
import type { Store } from '../../domain/store.ts';
import { isSubscribed } from '../../domain/subscription.ts';

/** Where it is looked up who gets what. */
export type Known = Pick<Store, 'get' | 'all'>;

/** The language of somebody who chose none. */
export const languageOf = (store: Pick<Store, 'get'>, person: string): Language =>
  store.get('people', person)?.language ?? 'vi';

function* subscribersOf(store: Known, topic: string, languages: readonly Language[] | undefined): Iterable<string> {
  for (const [person, subscription] of store.all('subscriptions')) {
    const here = isSubscribed(subscription, topic) && !store.get('people', person)?.away;
    if (here && (!languages || languages.includes(languageOf(store, person)))) yield person;
  }
}

/** Everybody who got an announcement. */
function* whoGot(store: Known, id: string): Iterable<string> {
  const start = `${id}/`;
  for (const [key, { as }] of store.all('deliveries')) {
    if (as === 'sent' && key.startsWith(start)) yield key.slice(start.length);
  }
}

/** Everybody an announcement is for, as things are now. */
export function audienceOf(store: Known, to: Audience): Iterable<string> {
  return 'gotten' in to ? whoGot(store, to.gotten) : subscribersOf(store, to.topic, to.languages);
}

/** Everybody who is concerned by something that is to be sent, as things are now. */
export function recipientsOf(store: Known, { what }: Announcement): string[] {
  switch (what.kind) {
    case 'message':
      return [...audienceOf(store, what.to)];
    case 'recall':
      return [...whoGot(store, what.of)];
    case 'letters':
      return [];
  }
}

/** Whether somebody who was a recipient at the start is none any more: they left the topic, or had all their data deleted. */
export function hasLeft(store: Known, { what }: Announcement, person: string): boolean {
  if (what.kind !== 'message') return false;
  if ('gotten' in what.to) return !store.get('deliveries', deliveryKey(what.to.gotten, person));
  return !isSubscribed(store.get('subscriptions', person), what.to.topic);
}
