import type { Answer, Block } from '../../domain/answer.ts';
import { deliveryKey } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Store } from '../../domain/store.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { type Watch, watchKeys } from '../../domain/watch.ts';

/** Where it is looked up what somebody wants. */
export type Wanted = Pick<Store, 'get' | 'all'>;

export const answerOf = (blocks: readonly Block[], choices: Answer['choices'] = []): Answer => ({
  kind: 'answer',
  records: [],
  blocks,
  choices,
});

/** A subscription changed from what it was decided upon; `null` stands for none. */
export function subscriptionChange(
  { get }: Pick<Store, 'get'>,
  person: string,
  value: Subscription | null,
): { readonly changes: readonly Change[]; readonly expects: readonly Change[] } {
  const was = get('subscriptions', person) ?? null;
  return {
    changes: [{ store: 'subscriptions', key: person, value }],
    expects: [{ store: 'subscriptions', key: person, value: was }],
  };
}

/** The searches that a person has watched, with their keys. */
export const watchesOf = ({ get }: Pick<Store, 'get'>, person: string): [key: string, watch: Watch][] =>
  watchKeys(person).flatMap((key) => {
    const watch = get('watches', key);
    return watch ? [[key, watch]] : [];
  });

/** What was held back for a person or lies ready for them, and is not to reach them any more. */
export function* heldBack({ get, all }: Wanted, person: string): Iterable<Change> {
  for (const [id] of all('announcements')) {
    const key = deliveryKey(id, person);
    if (get('waiting', key)) yield { store: 'waiting', key, value: null };
    if (get('letters', key)) yield { store: 'letters', key, value: null };
  }
}
