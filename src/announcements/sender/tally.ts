import { type Announcement, type Counts, deliveryKey, noCounts, recipientsKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Known } from './audience.ts';

/** Everybody who was a recipient at the start, in the order of sending. */
function* frozenRecipients(store: Pick<Known, 'get'>, id: string): Iterable<string> {
  for (let part = 0; ; part += 1) {
    const recipients = store.get('recipients', recipientsKey(id, part));
    if (!recipients) return;
    yield* recipients.people;
  }
}

/** Those of them whose delivery has not ended. */
export function* waiting(store: Pick<Known, 'get'>, id: string): Iterable<string> {
  for (const person of frozenRecipients(store, id)) {
    if (!store.get('deliveries', deliveryKey(id, person))) yield person;
  }
}

/** How the deliveries of an announcement have ended, counted from what is stored. */
export function countsOf(store: Pick<Known, 'get'>, id: string): Counts {
  const counts = { ...noCounts };
  for (const person of frozenRecipients(store, id)) {
    const note = store.get('deliveries', deliveryKey(id, person));
    if (note) counts[note.as] += 1;
  }
  return counts;
}

export const sumOf = ({ sent, blocked, failed, left }: Counts): number => sent + blocked + failed + left;

/** How many were to get it and have neither got it nor failed. */
export const leftOver = ({ total = 0 }: Announcement, counts: Counts): number => total - sumOf(counts);

/** What is of no more use once all is over: who was to get it, and that somebody had left. Of letters nothing is kept. */
export function* cleared(store: Pick<Known, 'get'>, id: string, what: Announcement['what']): Iterable<Change> {
  for (const person of frozenRecipients(store, id)) {
    const key = deliveryKey(id, person);
    const note = store.get('deliveries', key);
    if (note && (note.as === 'left' || what.kind !== 'message')) yield { store: 'deliveries', key, value: null };
    if (what.kind === 'letters' && !note) yield { store: 'letters', key, value: null };
  }
  for (let part = 0; store.get('recipients', recipientsKey(id, part)); part += 1) {
    yield { store: 'recipients', key: recipientsKey(id, part), value: null };
  }
}
