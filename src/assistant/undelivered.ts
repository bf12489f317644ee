import type { Delivery, OutgoingMessage, Store } from '../domain/store.ts';

/** Notes that a message did not arrive, for whoever sent it for a purpose; the agenda takes it up. */
export async function noteUndelivered(
  store: Pick<Store, 'commit'>,
  { id, purpose }: Pick<OutgoingMessage, 'id' | 'purpose'>,
  delivery: Exclude<Delivery, 'sent'>,
  at: string,
): Promise<void> {
  if (!purpose) return;
  const change = { store: 'undelivered', key: purpose, value: { delivery, at } } as const;
  await store.commit({ update: `undelivered:${id}`, at, changes: [change], messages: [] });
}
