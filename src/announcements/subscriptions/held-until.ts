import { type Announcement, deliveryKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Store } from '../../domain/store.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { reachesAt } from './quiet.ts';

/**
 * Parts the recipients of something that starts at a moment: those who get it now, and what is kept for those who are in
 * their quiet hours or get digests. Who got something gets its recall at once.
 */
export function heldUntil(
  { get }: Pick<Store, 'get'>,
  id: string,
  recipients: readonly string[],
  at: string,
  { what }: Pick<Announcement, 'what'>,
): { readonly people: readonly string[]; readonly later: readonly Change[] } {
  if (what.kind !== 'message') return { people: recipients, later: [] };
  const people: string[] = [];
  const later: Change[] = [];
  for (const person of recipients) {
    const settings: Partial<Subscription> = get('subscriptions', person) ?? {};
    const due = reachesAt(settings, at);
    const gathered = (settings.digest ?? 'each') !== 'each';
    if (due === undefined) people.push(person);
    else later.push({ store: 'waiting', key: deliveryKey(id, person), value: { due, gathered } });
  }
  return { people, later };
}
