import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AuditEntry, brokenAt } from '../../src/domain/audit.ts';
import { Outdated, type Store } from '../../src/domain/store.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import { silentLog } from '../../src/storage/log.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { commitOf, enquiryOf, flowAt, message, noon, seen } from './commits.ts';
import { createTempFolders } from './temp-folders.ts';

const folders = createTempFolders();
const databases = useDatabases();

/** As the process that leads has it: with everything in memory. */
async function openLeading(): Promise<Store> {
  const opened = await openPostgres({ url: await databases.emptied(), now: () => new Date(noon), log: silentLog });
  const store = await opened.openEverything();
  return { ...store, close: () => store.close().then(opened.close) };
}

const stores: Record<string, () => Promise<Store>> = {
  memory: async () => createMemoryStore(),
  files: async () => openFileStore({ folder: await folders.make(), now: () => new Date(noon) }),
  PostgreSQL: openLeading,
};

describe.each(Object.entries(stores))('a store in %s', (_, open) => {
  let store: Store;

  beforeEach(async () => {
    store = await open();
  });

  afterEach(async () => {
    await store.close();
    await folders.removeAll();
  });

  test('has another revision after each change in a store, and the same while only others change', async () => {
    const before = store.revision('people');
    await store.commit(commitOf(1));
    const after = store.revision('people');
    expect(after).not.toBe(before);
    await store.commit({ ...commitOf(2), changes: [{ store: 'flows', key: 'a', value: flowAt() }] });
    expect(store.revision('people')).toBe(after);
    await store.commit({ ...commitOf(3), changes: [{ store: 'people', key: 'telegram:1', value: null }] });
    expect(store.revision('people')).not.toBe(after);
  });

  test('knows nothing at first', () => {
    expect(store.person('telegram:1')).toBeUndefined();
    expect(store.knows('telegram:1')).toBe(false);
    expect(store.unsent()).toEqual([]);
  });

  test('shows a commit once it is kept, and not before', async () => {
    const kept = store.commit(commitOf(1));
    expect(store.knows('telegram:1')).toBe(false);
    expect(store.person('telegram:1')).toBeUndefined();
    expect(await kept).toBe(true);
    expect(store.knows('telegram:1')).toBe(true);
    expect(store.person('telegram:1')).toEqual({ language: 'vi', firstSeen: noon });
    expect(store.unsent()).toEqual([message('telegram:1#0')]);
  });

  test('a known update has no second effect', async () => {
    await store.commit(commitOf(1));
    const again = { ...commitOf(2), update: 'telegram:1' };
    expect(await store.commit(again)).toBe(false);
    expect(store.person('telegram:2')).toBeUndefined();
    expect(store.unsent()).toHaveLength(1);
  });

  test('an update committed twice at the same moment has one effect', async () => {
    const again = { ...commitOf(2), update: 'telegram:1' };
    expect(await Promise.all([store.commit(commitOf(1)), store.commit(again)])).toEqual([true, false]);
    expect(store.person('telegram:2')).toBeUndefined();
    expect(store.unsent()).toHaveLength(1);
  });

  test('a later value replaces the one before, and null deletes it', async () => {
    await store.commit(commitOf(1));
    const key = 'telegram:1';
    await store.commit({ ...commitOf(2), changes: [{ store: 'people', key, value: { firstSeen: noon } }] });
    expect(store.person(key)).toEqual({ firstSeen: noon });
    await store.commit({ ...commitOf(3), changes: [{ store: 'people', key, value: null }] });
    expect(store.person(key)).toBeUndefined();
  });

  test('unsent messages are in the order of their commits, without the settled ones', async () => {
    await Promise.all([3, 1, 2].map((n) => store.commit(commitOf(n))));
    await store.settle('telegram:1#0', 'sent');
    expect(store.unsent().map(({ id }) => id)).toEqual(['telegram:3#0', 'telegram:2#0']);
  });

  test.each(['sent', 'refused', 'unsure'] as const)(
    'a message that is settled as %s is never sent again',
    async (delivery) => {
      await store.commit(commitOf(1));
      await store.settle('telegram:1#0', delivery);
      await store.settle('telegram:1#0', delivery);
      expect(store.unsent()).toEqual([]);
    },
  );

  test('stores with the same key do not know of each other', async () => {
    const key = 'telegram:1';
    const spoken = { records: [], fields: [], at: noon };
    const changes = [{ store: 'conversations' as const, key, value: spoken }];
    await store.commit({ ...commitOf(1), changes: [...commitOf(1).changes, ...changes] });
    expect(store.person(key)).toEqual({ language: 'vi', firstSeen: noon });
    expect(store.conversation(key)).toEqual(spoken);
    await store.commit({ ...commitOf(2), changes: [{ store: 'people', key, value: null }] });
    expect(store.conversation(key)).toEqual(spoken);
  });

  test('changes of one commit happen in their order, a change that is made again has no effect', async () => {
    const key = 'telegram:1';
    const value = { firstSeen: noon };
    const set = { store: 'people' as const, key, value };
    await store.commit({ ...commitOf(1), changes: [{ ...set, value: null }, set, set] });
    expect(store.person(key)).toEqual(value);
    await store.commit({ ...commitOf(2), changes: [set, { ...set, value: null }, { ...set, value: null }] });
    expect(store.person(key)).toBeUndefined();
  });

  test('tells every value of a store with its key', async () => {
    await Promise.all([1, 2].map((n) => store.commit(commitOf(n))));
    expect([...store.all('people')].map(([key]) => key).toSorted()).toEqual(['telegram:1', 'telegram:2']);
    expect(store.get('people', 'telegram:2')).toEqual(store.person('telegram:2'));
    expect([...store.all('enquiries')]).toEqual([]);
  });

  test('of two who decided upon the same value only the first is kept, also when both write at once', async () => {
    const key = 'telegram:1';
    const own = (n: number, day: string) => ({
      ...commitOf(n),
      changes: [{ store: 'people' as const, key, value: { firstSeen: day } }],
      expects: [{ store: 'people' as const, key, value: null }],
    });
    const both = [own(11, noon), own(12, '2020-01-01T00:00:00.000Z')].map((commit) => store.commit(commit));
    const [first, second] = await Promise.allSettled(both);
    expect(first).toEqual({ status: 'fulfilled', value: true });
    expect(second).toMatchObject({ status: 'rejected', reason: expect.any(Outdated) });
    expect(store.person(key)).toEqual({ firstSeen: noon });
    expect(store.knows('telegram:12')).toBe(false);
    const value = { firstSeen: noon };
    expect(await store.commit({ ...commitOf(12), expects: [{ store: 'people', key, value }] })).toBe(true);
  });

  test('chains what goes into the audit in the order in which it is kept', async () => {
    const entry = (act: string): AuditEntry => ({ actor: 'k1', act, result: 'done', at: noon, is: 'new' });
    const commits = [1, 2, 3].map((n) => ({ ...commitOf(n), audits: [entry(`a${n}`), entry(`b${n}`)] }));
    await Promise.all(commits.map((commit) => store.commit(commit)));
    await store.commit({ ...commitOf(4), audits: [entry('last')] });
    const lines = [...store.all('audit')].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
    expect(lines.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(lines.at(-1)).toMatchObject({ act: 'last', prev: lines[5]?.hash });
    expect(brokenAt(lines)).toBeUndefined();
    expect(brokenAt(lines.toSpliced(2, 1))).toBe(4);
    expect(brokenAt(lines.map((line) => (line.seq === 3 ? { ...line, is: 'other' } : line)))).toBe(3);
  });

  test("tells a person's own values in all chats, and nobody else's", async () => {
    const spoken = (key: string) => ({
      store: 'conversations' as const,
      key,
      value: { records: [], fields: [], at: noon },
    });
    const keys = [
      'telegram:1|telegram:1',
      'telegram:-9|telegram:1',
      'telegram:1|telegram:11',
      'telegram:-9|telegram:2',
    ];
    await store.commit({
      ...commitOf(1),
      changes: [
        ...commitOf(1).changes,
        ...commitOf(11).changes,
        ...keys.map(spoken),
        { store: 'flows', key: 'telegram:-9|telegram:1', value: flowAt() },
        { store: 'flows', key: 'telegram:11|telegram:11', value: flowAt() },
        { store: 'enquiries', key: 'HZ-1', value: enquiryOf('telegram:1') },
        { store: 'enquiries', key: 'HZ-2', value: enquiryOf('telegram:11') },
      ],
    });
    expect(
      store
        .entriesOf('telegram:1')
        .map(({ store, key }) => `${store} ${key}`)
        .toSorted(),
    ).toEqual([
      'conversations telegram:-9|telegram:1',
      'conversations telegram:1|telegram:1',
      'enquiries HZ-1',
      'flows telegram:-9|telegram:1',
      'people telegram:1',
    ]);
    expect(store.entriesOf('telegram:404')).toEqual([]);
  });

  test('compacting changes nothing that can be seen', async () => {
    await Promise.all([1, 2, 3].map((n) => store.commit(commitOf(n))));
    await store.settle('telegram:2#0', 'sent');
    const before = seen(store);
    await Promise.all([store.compact(), store.commit(commitOf(4)), store.compact()]);
    expect(seen(store)).toEqual({
      people: [...before.people, 'telegram:4'],
      updates: [...before.updates, 'telegram:4'],
      unsent: [...before.unsent, 'telegram:4#0'],
    });
  });

  test('the last message of somebody takes the place of those that wait for the same chat', async () => {
    await store.commit(commitOf(1));
    await store.commit({ ...commitOf(2), messages: [{ ...message('other'), chat: 'telegram:8' }] });
    await store.commit({ ...commitOf(3), messages: [{ ...message('last'), forget: true }] });
    expect(store.unsent().map(({ id }) => id)).toEqual(['other', 'last']);
    await store.settle('last', 'sent');
    await store.settle('telegram:1#0', 'sent');
    expect(store.unsent().map(({ id }) => id)).toEqual(['other']);
  });

  test('settling a message that nobody knows is no fault', async () => {
    await expect(store.settle('telegram:404#0', 'sent')).resolves.toBeUndefined();
  });

  test('what a caller alters afterwards is not altered in the store', async () => {
    const state = { firstSeen: noon };
    await store.commit({ ...commitOf(1), changes: [{ store: 'people', key: 'telegram:1', value: state }] });
    state.firstSeen = 'altered';
    expect(store.person('telegram:1')).toEqual({ firstSeen: noon });
  });

  test.each([
    [
      'a value of another shape',
      { changes: [{ store: 'people' as const, key: 'a', value: { firstSeen: noon, name: 'Lan' } }] },
    ],
    ['a time that is none', { at: 'yesterday' }],
  ])('refuses %s, which could not be read again', async (_what, part) => {
    await expect(store.commit({ ...commitOf(1), ...part })).rejects.toThrow();
    expect(store.knows('telegram:1')).toBe(false);
    expect(await store.commit(commitOf(1))).toBe(true);
  });

  test('is closed once, keeps what was under way, and then refuses', async () => {
    const kept = store.commit(commitOf(1));
    await Promise.all([store.close(), store.close()]);
    expect(await kept).toBe(true);
    await expect(store.commit(commitOf(2))).rejects.toThrow('closed');
    await expect(store.settle('telegram:1#0', 'sent')).rejects.toThrow('closed');
    await expect(store.compact()).rejects.toThrow('closed');
  });
});
