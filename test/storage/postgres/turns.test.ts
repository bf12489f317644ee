import { Client } from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { PollingRefused } from '../../../src/channels/telegram/refused.ts';
import { readSettings } from '../../../src/config.ts';
import type { Change, StoreName } from '../../../src/domain/outcome.ts';
import { type Deciding, decided, Outdated, type Store } from '../../../src/domain/store.ts';
import { exitCodeOf } from '../../../src/exit-code.ts';
import { openStore } from '../../../src/open-store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { openPostgres, type PostgresStore } from '../../../src/storage/postgres/open-postgres.ts';
import { createSession } from '../../../src/storage/postgres/session.ts';
import { isShared, ownerOf } from '../../../src/storage/postgres/shared-stores.ts';
import { storeNames, stores } from '../../../src/storage/stores.ts';
import { useDatabases } from '../../support/postgres/databases.ts';
import { openProxy } from '../../support/postgres/proxy.ts';
import { createTempFolders } from '../temp-folders.ts';
import { commitOf, enquiryOf, flowAt, message, noon } from '../commits.ts';

const databases = useDatabases();
const folders = createTempFolders();
const opened: PostgresStore[] = [];

/** Two processes on one database, as each of them sees it. */
async function two(): Promise<readonly [PostgresStore, PostgresStore]> {
  const url = await databases.emptied();
  const open = () => openPostgres({ url, log: silentLog, now: () => new Date(noon) });
  const both = [await open(), await open()] as const;
  opened.push(...both);
  return both;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
});

/** Says something to the server beside them. */
async function asked(url: string, statement: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Asks who waits for a lock. */
const waiting =
  'select from pg_locks l join pg_database d on d.oid = l.database where not granted and datname = current_database()';

const lan = 'telegram:1';
const turnOf = (n: number, person = lan): Deciding => ({ update: `telegram:${n}`, person, chat: person });
const firstSeen = (at: string): Change => ({ store: 'people', key: lan, value: { firstSeen: at } });

/** What the person is known by, as a turn reads it. */
const seenIn = (store: Store, n: number) => decided(store, turnOf(n), () => store.person(lan)?.firstSeen);
const keep = (store: Store, n: number, changes: readonly Change[], expects: readonly Change[] = []) =>
  store.commit({ update: `telegram:${n}`, at: noon, changes, expects, messages: [] });

describe('a turn in one of several processes', () => {
  test('is decided upon what any of them has kept before it', async () => {
    const [one, other] = await two();
    await one.store.commit(commitOf(1));
    await keep(one.store, 2, [{ store: 'enquiries', key: 'HZ-1', value: enquiryOf(lan) }]);
    const read = () => [other.store.person(lan)?.language, [...other.store.all('enquiries')].length];
    expect(await decided(other.store, turnOf(9), read)).toEqual(['vi', 1]);
    await keep(one.store, 3, [{ store: 'enquiries', key: 'HZ-1', value: null }]);
    expect(await decided(other.store, turnOf(9), read)).toEqual(['vi', 0]);
  });

  test('of an update that was delivered to both has one effect', async () => {
    const [one, other] = await two();
    const kept = await Promise.all([one.store.commit(commitOf(1)), other.store.commit(commitOf(1))]);
    expect(kept.toSorted()).toEqual([false, true]);
    await Promise.all([one.beat(), other.beat()]);
    expect([...one.store.unsent(), ...other.store.unsent()]).toHaveLength(1);
  });

  test.each([
    ['something that stood there', [firstSeen('2020')]],
    ['nothing', []],
  ])('never overwrites what another has kept meanwhile in the place of %s', async (_what, before) => {
    const [one, other] = await two();
    await keep(one.store, 1, before);
    await Promise.all([seenIn(one.store, 11), seenIn(other.store, 12)]);
    const both = await Promise.allSettled([
      keep(one.store, 11, [firstSeen('one')]),
      keep(other.store, 12, [firstSeen('other')]),
    ]);
    const refused = both.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused).toEqual([expect.any(Outdated)]);
    const winner = both[0].status === 'fulfilled' ? 'one' : 'other';
    expect(await seenIn(one.store, 21)).toBe(winner);
    expect(await seenIn(other.store, 22)).toBe(winner);
  });

  test('decided anew again and again in both loses none of what it adds', async () => {
    const [one, other] = await two();
    async function add(store: Store, n: number): Promise<void> {
      try {
        const was = await seenIn(store, n);
        await keep(store, n, [firstSeen(`${was ?? ''}.`)]);
      } catch (error) {
        if (!(error instanceof Outdated)) throw error;
        await add(store, n);
      }
    }
    for (let n = 0; n < 25; n += 1) await Promise.all([add(one.store, 2 * n), add(other.store, 2 * n + 1)]);
    expect((await seenIn(one.store, 999))?.length).toBe(50);
  });

  test('of two officers who save one record only one has it, the other is decided upon that', async () => {
    const [one, other] = await two();
    const enquiry = (name: string): Change => ({ store: 'enquiries', key: 'HZ-1', value: { ...enquiryOf(lan), name } });
    const none: Change = { store: 'enquiries', key: 'HZ-1', value: null };
    const both = await Promise.allSettled([
      keep(one.store, 11, [enquiry('one')], [none]),
      keep(other.store, 12, [enquiry('other')], [none]),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const name = both[0].status === 'fulfilled' ? 'one' : 'other';
    const read = (store: Store) => decided(store, turnOf(21), () => store.get('enquiries', 'HZ-1')?.name);
    expect([await read(one.store), await read(other.store)]).toEqual([name, name]);
  });

  test("finds a person's own values, whichever process kept them", async () => {
    const [one, other] = await two();
    await keep(one.store, 1, [
      firstSeen(noon),
      { store: 'flows', key: `telegram:-9|${lan}`, value: flowAt() },
      { store: 'flows', key: 'telegram:11|telegram:11', value: flowAt() },
      { store: 'enquiries', key: 'HZ-1', value: enquiryOf(lan) },
    ]);
    const own = await decided(other.store, turnOf(2), () => other.store.entriesOf(lan));
    expect(own.map(({ store, key }) => `${store} ${key}`).toSorted()).toEqual([
      'enquiries HZ-1',
      `flows telegram:-9|${lan}`,
      `people ${lan}`,
    ]);
  });

  test('reads a whole store that is not in memory only when it is asked for', async () => {
    const [one, other] = await two();
    await Promise.all([1, 2, 3].map((n) => one.store.commit(commitOf(n))));
    expect(await decided(other.store, turnOf(9), () => [...other.store.all('people')].length)).toBe(3);
    expect(() => other.store.all('people')).toThrow('outside a turn');
    expect(() => other.store.get('flows', 'a')).toThrow('outside a turn');
  });

  test('does not count what it decided before all it asked for was there', async () => {
    const [one] = await two();
    await one.store.commit(commitOf(1));
    let tries = 0;
    const name = await decided(one.store, turnOf(9, 'telegram:2'), () => {
      tries += 1;
      const known = one.store.person(lan);
      if (!known) throw new Error('must not be told');
      return known.firstSeen;
    });
    expect([name, tries]).toEqual([noon, 2]);
    await expect(
      decided(one.store, turnOf(9), () => {
        throw new Error('a fault of its own');
      }),
    ).rejects.toThrow('a fault of its own');
  });
});

describe('of two processes', () => {
  test('one leads; when it leaves the other does, and sends what it left, in its order', async () => {
    const [one, other] = await two();
    await Promise.all([one.beat(), other.beat()]);
    expect([one.leads(), other.leads()]).toEqual([true, false]);
    for (const n of [3, 1, 2]) await one.store.commit(commitOf(n));
    await other.store.commit(commitOf(4));
    const ids = (messages: Iterable<{ id: string }>) => [...messages].map(({ id }) => id);
    expect(ids(other.taken())).toEqual([]);
    expect(other.store.sends?.('telegram:4#0')).toBe(false);
    await one.beat();
    expect(ids(one.taken())).toEqual(['telegram:4#0']);
    expect(one.store.sends?.('telegram:1#0')).toBe(false);
    expect(one.store.sends?.('telegram:3#0')).toBe(true);
    await one.close();
    await other.beat();
    expect(other.leads()).toBe(true);
    expect(ids(other.taken())).toEqual(['telegram:3#0', 'telegram:1#0', 'telegram:2#0', 'telegram:4#0']);
    expect(ids(other.taken())).toEqual([]);
    await other.store.settle('telegram:3#0', 'sent');
    await other.beat();
    expect(ids(other.store.unsent())).toEqual(['telegram:1#0', 'telegram:2#0', 'telegram:4#0']);
  });

  test("that write to one chat in the same moment one has both messages, so that the chat's order holds", async () => {
    const [one, other] = await two();
    const url = await databases.same();
    const holding = new Client(url);
    await holding.connect();
    await holding.query('begin; lock table outbox in share mode');
    const notice = { ...message('telegram:2#1'), chat: 'telegram:7' };
    const officers = { ...commitOf(2), messages: [{ ...message('telegram:2#0'), chat: 'telegram:2' }, notice] };
    const both = Promise.all([one.store.commit(officers), other.store.commit(commitOf(7))]);
    await expect.poll(async () => (await holding.query(waiting)).rowCount, { interval: 10 }).toBe(2);
    await holding.query('commit');
    await holding.end();
    expect(await both).toEqual([true, true]);
    await Promise.all([one.beat(), other.beat()]);
    const ids = [one, other].map(({ store }) => store.unsent().filter(({ chat }) => chat === 'telegram:7').length);
    expect(Math.max(...ids)).toBe(2);
  });

  test('one that waits for the outbox to take over what is left keeps nobody from writing to it', async () => {
    const [one, other] = await two();
    const standing = new Client(await databases.same());
    await standing.connect();
    const insert = "insert into outbox (id, chat, message, holder) values ($1, 'telegram:9', $2, 'gone')";
    await standing.query(insert, ['left', JSON.stringify(message('left'))]);
    await standing.query('begin');
    await standing.query(insert, ['under way', '{}']);
    await one.beat();
    expect([one.leads(), one.taken()]).toEqual([true, []]);
    expect(await other.store.commit(commitOf(1))).toBe(true);
    await standing.query('rollback');
    await standing.end();
    await one.beat();
    expect(one.taken().map(({ id }) => id)).toEqual(['left']);
  });

  test('one that is silent for too long is ended as if it were killed, and neither sends nor keeps as the leader when it wakes', async () => {
    const [one, other] = await two();
    await one.beat();
    const desk = await one.openEverything();
    await one.store.commit(commitOf(1));
    const url = await databases.same();
    await expect
      .poll(async () => {
        await asked(
          url,
          "update processes set seen = now() - interval '7 seconds' where holder in (select holder from lead)",
        );
        await other.beat();
        return other.leads();
      })
      .toBe(true);
    expect(other.taken().map(({ id }) => id)).toEqual(['telegram:1#0']);
    await expect.poll(one.leads).toBe(false);
    expect(one.store.sends?.('telegram:1#0')).toBe(false);
    const late: Change = { store: 'enquiries', key: 'HZ-1', value: enquiryOf(lan) };
    await expect(keep(desk, 2, [late])).rejects.toMatchObject({ code: 'HD002' });
    await expect(desk.note([late])).rejects.toMatchObject({ code: 'HD002' });
    expect(await keep(one.store, 3, [late])).toBe(true);
    await expect.poll(async () => one.beat().then(one.isLed)).toBe(true);
    expect([await one.stillLeads(), await other.stillLeads(), one.leads()]).toEqual([false, true, false]);
  });

  test('each shows what concerns everybody with its next beat, and the one that leads shows everything', async () => {
    const [one, other] = await two();
    const everything = await other.openEverything();
    await keep(one.store, 1, [firstSeen(noon), { store: 'enquiries', key: 'HZ-1', value: enquiryOf(lan) }]);
    await other.beat();
    expect(other.store.get('enquiries', 'HZ-1')).toEqual(enquiryOf(lan));
    expect(everything.person(lan)).toEqual({ firstSeen: noon });
    const before = other.store.revision('enquiries');
    await keep(one.store, 2, [{ store: 'enquiries', key: 'HZ-1', value: null }]);
    await other.beat();
    expect(other.store.get('enquiries', 'HZ-1')).toBeUndefined();
    expect(other.store.revision('enquiries')).not.toBe(before);
  });

  test('one that writes many values at once and one that deletes are both shown whole', async () => {
    const [one, other] = await two();
    const many = Array.from({ length: 1200 }, (_, n): Change => {
      return { store: 'subscriptions', key: `telegram:${n}`, value: { topics: ['events'], since: noon } };
    });
    await keep(one.store, 1, many);
    const count = () => [...other.store.all('subscriptions')].length;
    expect(await decided(other.store, turnOf(9), count)).toBe(1200);
    await other.store.note(many.slice(0, 200).map(({ store, key }): Change => ({ store, key, value: null })));
    expect(await decided(one.store, turnOf(10), () => [...one.store.all('subscriptions')].length)).toBe(1000);
  });

  test('what is of no more use goes when the one that leads tends the store', async () => {
    const [one] = await two();
    const old = '2020-01-01T00:00:00.000Z';
    await keep(one.store, 1, [
      { store: 'conversations', key: `${lan}|${lan}`, value: { records: [], fields: [], at: old } },
    ]);
    const spoken = () => decided(one.store, turnOf(9), () => one.store.conversation(`${lan}|${lan}`)?.at);
    expect(await spoken()).toBe(old);
    await one.tend();
    expect(await spoken()).toBeUndefined();
  });
});

test('a process whose way to the server broke leads over a new one, though the server has not noticed', async () => {
  await two();
  const url = await databases.same();
  await Promise.all(opened.splice(0).map(({ close }) => close()));
  const told = { lost: () => undefined, paused: () => undefined };
  const may = { take: true, lead: true, end: true };
  const [before, now] = [1, 2].map(() => createSession(url, 'the same process', silentLog, told));
  expect(await before?.beat(may)).toMatchObject({ leads: true });
  await expect.poll(() => now?.beat(may)).toMatchObject({ leads: true, leader: 'the same process' });
  await Promise.all([before?.close(), now?.close()]);
});

test('whose a large store says a value is agrees with what /deleteme removes', () => {
  const key = (store: StoreName) =>
    ({ conversations: `telegram:-9|${lan}`, flows: `telegram:-9|${lan}` })[store as 'flows'];
  const owned = [
    'people',
    'conversations',
    'flows',
    'subscriptions',
    'auditKeys',
    'waiting',
    'deliveries',
    'letters',
  ] as const;
  for (const store of owned) {
    const place = key(store) ?? (['waiting', 'deliveries', 'letters'].includes(store) ? `a1b2/${lan}` : lan);
    const owner = ownerOf(store, place, undefined as never);
    expect([store, owner]).toEqual([store, lan]);
    const isOf = stores[store].isOf as (person: string, key: string, value: unknown) => boolean;
    expect([store, isOf(lan, place, {})]).toEqual([store, true]);
  }
  expect(ownerOf('watches', `${lan}/1`, { person: lan } as never)).toBe(lan);
  const nobodys = storeNames.filter(
    (store) => !isShared(store) && store !== 'watches' && !owned.some((each) => each === store),
  );
  expect(nobodys).toEqual(['asked', 'recipients', 'audit']);
  for (const store of nobodys) expect(stores[store].isOf(lan, lan, {} as never)).toBe(false);
});

test('a server that is not there is told of by its code, without the address', async () => {
  const opening = openPostgres({ url: 'postgres://nobody:secret@127.0.0.1:1/none', log: silentLog });
  await expect(opening).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await expect(opening).rejects.not.toThrow('secret');
});

test('a chat at a terminal does not share the store of the service', async () => {
  const settings = readSettings({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' });
  await expect(openStore(settings, silentLog)).rejects.toThrow('want BOT_TOKEN beside it');
});

test('polling that ends while PostgreSQL is not reached has perhaps ended because another process leads by now: a new start tells', async () => {
  const url = new URL(await databases.emptied());
  const proxy = await openProxy(Number(url.port));
  url.port = String(proxy.port);
  const data = await folders.make();
  const settings = readSettings({ DATABASE_URL: url.href, BOT_TOKEN: '123456:of-nobody', DATA_DIR: data });
  const one = await openStore(settings, silentLog);
  const serving = one.serve(
    () => async () => undefined,
    () => undefined,
  );
  const conflict = new PollingRefused(409);
  await serving.chosen;
  expect(await serving.why(conflict)).toBe(conflict);
  await proxy.close();
  expect(exitCodeOf(await serving.why(conflict))).toBe(1);
  await serving.stop();
  await one.close();
  await folders.removeAll();
});
