import { openFileStore } from '../../src/storage/file-store.ts';

/** Puts subscribers, and an announcement to them that is due, into a folder for data. */
export async function prepare(folder: string, recipients: number, text: string): Promise<void> {
  const store = await openFileStore({ folder });
  const at = new Date().toISOString();
  const subscriptions = Array.from({ length: recipients }, (_, n) => ({
    store: 'subscriptions' as const,
    key: `telegram:${1000 + n}`,
    value: { topics: ['events'], since: at, quiet: 'off' as const },
  }));
  const what = { kind: 'message' as const, to: { topic: 'events' }, content: { texts: { en: text } } };
  const value = { what, at, due: at, state: 'due' as const };
  const changes = [...subscriptions, { store: 'announcements' as const, key: 'bench', value }];
  await store.commit({ update: 'bench:prepared', at, changes, messages: [] });
  await store.close();
}
