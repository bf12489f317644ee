import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, test, vi } from 'vitest';
import { exitCodeOf, mendFirstCode } from '../../src/exit-code.ts';
import { examine } from '../../src/operator/doctor/examine.ts';
import { findingLine } from '../../src/operator/doctor/finding.ts';
import { checkPostgres, findingsOf, notReached, serverOf } from '../../src/operator/doctor/postgres.ts';
import { silentLog } from '../../src/storage/log.ts';
import type { Looked } from '../../src/storage/postgres/looked-at.ts';
import { openPostgres } from '../../src/storage/postgres/open-postgres.ts';
import { StoreNewer } from '../../src/storage/store-newer.ts';
import { StoreUnreadable } from '../../src/storage/store-unreadable.ts';
import { dataFolder } from '../chats/service.ts';
import { commitOf, noon } from '../storage/commits.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { edit, useProcesses } from './shared-desk.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

const databases = useDatabases();
const open = useProcesses();

const now = new Date('2026-11-21T20:00:00Z');
const well: Looked = {
  server: { version: '15.14', number: 150014, encoding: 'UTF8', readsOnly: false, forgetful: [], aheadMs: 400 },
  role: { name: 'haidang', mayMake: true, ofOthers: [] },
  tables: { missing: [], newer: [] },
  connections: { most: 97, free: 80, own: 17 },
  processes: [{ name: 'web-1 4711', from: '10.0.0.5', since: noon, seenMs: 240, leads: true }],
  held: {
    people: 3,
    enquiries: 1,
    bytes: 9_000_000,
    tables: { entries: 2_000_000 },
    unsent: 2,
    oldest: '2026-11-21T19:59:30Z',
    forgotten: 0,
  },
  unreadable: undefined,
};
const url = 'postgres://haidang:secret-word@db.example.vn:5432/haidang';
const lines = (looked: Looked) => findingsOf(url, looked, now).map(findingLine);

describe('the doctor on PostgreSQL', () => {
  test('tells a line a check when all is well', () => {
    expect(lines(well)).toEqual([
      'ok      postgres    PostgreSQL 15.14 at db.example.vn:5432',
      "ok      db-clock    within 0 s of PostgreSQL's",
      'ok      rights      haidang owns the tables and may make more',
      'ok      tables      as this program wants them',
      'ok      connections 80 of 97 are free, 1 process(es) may want 2 more',
      'ok      store       readable: 3 people, 1 enquiries, 2 messages to send',
      'ok      size        9 MB (entries 2 MB); the free space of the server is not seen from here',
      'ok      outbox      2 message(s) wait to be sent, the oldest for 30.0 s',
      `ok      processes   1: process 4711 on web-1 from 10.0.0.5 since ${noon}, last beat 0.2 s ago, leads`,
    ]);
  });

  const server = (part: Partial<Looked['server']>): Looked => ({ ...well, server: { ...well.server, ...part } });
  const held = (part: Partial<NonNullable<Looked['held']>>): Looked => ({
    ...well,
    held: well.held && { ...well.held, ...part },
  });
  const process = (part: Partial<Looked['processes'][number]>): Looked => ({
    ...well,
    processes: well.processes.map((each) => ({ ...each, ...part })),
  });

  test.each<[string, Looked, RegExp]>([
    ['an old server', server({ version: '12.9', number: 120009 }), /^fault +postgres .*too old: want 13/],
    ['another encoding', server({ encoding: 'SQL_ASCII' }), /^fault +postgres .*SQL_ASCII.*--encoding=UTF8/],
    ['a standby', server({ readsOnly: true }), /^fault +postgres .*takes nothing/],
    ['no fsync', server({ forgetful: ['fsync=off'] }), /^warning +postgres .*fsync=off: a power cut/],
    ['another time', server({ aheadMs: 90_000 }), /^fault +db-clock +90 s behind PostgreSQL's/],
    ['few rights', { ...well, role: { ...well.role, mayMake: false } }, /^fault +rights .*owner to haidang/],
    [
      'tables of others',
      { ...well, role: { ...well.role, ofOthers: ['lead'] } },
      /^fault +rights +lead belong to another/,
    ],
    ['no tables', { ...well, tables: { missing: ['001'], newer: [] } }, /^warning +tables +want 001: npm run migrate/],
    ['newer tables', { ...well, tables: { missing: [], newer: ['009'] } }, /^fault +tables +made by a newer program/],
    [
      'few connections',
      { ...well, connections: { most: 20, free: 1, own: 4 } },
      /^warning +connections 1 of 20.*raise max/,
    ],
    [
      'a value out of shape',
      { ...well, unreadable: 'entries (cases): name' },
      /^fault +store +entries \(cases\): name/,
    ],
    ['nothing looked at', { ...well, held: undefined }, /^warning +store +not looked at/],
    ['an old message', held({ oldest: '2026-11-21T19:00:00Z' }), /^warning +outbox .*oldest for 3600\.0 s: does/],
    ['a forgotten message', held({ forgotten: 1 }), /^warning +outbox .*more than two days/],
    ['an empty outbox', held({ unsent: 0, oldest: undefined }), /^ok +outbox +nothing waits/],
    ['no process', { ...well, processes: [] }, /^warning +processes +none uses the database/],
    ['no leader', process({ leads: false }), /^warning +processes .*none leads/],
    ['one that stands still', process({ seenMs: 9000 }), /^fault +processes .*last beat 9\.0 s ago.*restart it/],
    ['one of another role', process({ name: undefined, seenMs: undefined }), /^ok +processes .*one of another role/],
  ])('with %s', (_what, looked, told) => {
    expect(lines(looked)).toContainEqual(expect.stringMatching(told));
    expect(lines(looked).join()).not.toContain('secret-word');
  });

  test.each([
    ['28P01', /refuses the password/],
    ['3D000', /no such database/],
    ['53300', /no more connections/],
    ['EHOSTUNREACH', /does it run/],
  ])('tells what %s means', (code, told) => {
    const line = findingLine(notReached(url, code));
    expect(line).toMatch(/^fault +postgres +db\.example\.vn:5432 cannot be used/);
    expect(line).toMatch(told);
  });

  test.each([
    [url, 'db.example.vn:5432'],
    ['postgres://localhost/haidang', 'localhost'],
    ['postgres://haidang:12#word@db/haidang', 'the server'],
  ])('shows no part of a password in %s', (address, shown) => {
    expect(serverOf(address)).toBe(shown);
  });

  test('looks at a real one: empty, in use, with a wrong password, and with rights that are missing', async () => {
    const real = await databases.make();
    const told = async (at: string) => (await checkPostgres(at, () => new Date())).map(findingLine).join('\n');
    expect(await told(real)).toMatch(/^warning tables +want 001-beginning/m);
    const [one, other] = [await open(real), await open(real)];
    await one.store.commit({ ...commitOf(1), at: new Date().toISOString() });
    await Promise.all([one.beat(), other.beat()]);
    const text = await told(real);
    expect(text).toMatch(/^warning postgres +PostgreSQL \d+\.\d+ at 127\.0\.0\.1:\d+: fsync=off/);
    expect(text).toMatch(/^ok +rights +postgres owns/m);
    expect(text).toMatch(/^ok +tables /m);
    expect(text).toMatch(/^ok +connections \d+ of 297 are free, 2 process/m);
    expect(text).toMatch(/^ok +store +readable: 1 people, 0 enquiries, 1 messages/m);
    expect(text).toMatch(/^ok +outbox +1 message\(s\) wait to be sent, the oldest for \d+\.\d s$/m);
    expect(text).toMatch(/^ok +processes +2: process \d+ on \S+ from 127\.0\.0\.1 .* ago, leads; process .* ago$/m);
    expect(text.match(/, leads/g)).toHaveLength(1);

    const client = new Client(real);
    await client.connect();
    await one.store.commit({
      update: 'e',
      at: noon,
      changes: [{ store: 'edits', key: 'e', value: edit }],
      messages: [],
    });
    await client.query("update entries set value = '{}' where store = 'edits'");
    expect(await told(real)).toMatch(/^fault +store +entries \(edits\): .*no process can start so/m);
    const unreadable = await openPostgres({ url: real, log: silentLog }).catch((error: unknown) => error);
    expect([unreadable, exitCodeOf(unreadable)]).toEqual([expect.any(StoreUnreadable), mendFirstCode]);
    await client.query("insert into kysely_migration (name, timestamp) values ('009-later', '')");
    expect(await told(real)).toMatch(/^fault +tables +made by a newer program \(009-later\)/m);
    const refused = await openPostgres({ url: real, log: silentLog }).catch((error: unknown) => error);
    expect([refused, exitCodeOf(refused)]).toEqual([expect.any(StoreNewer), mendFirstCode]);

    const role = `reader_${randomBytes(4).toString('hex')}`;
    await client.query(`create role ${role} login password 'reader'`);
    await client.end();
    expect(await told(Object.assign(new URL(real), { username: role, password: 'reader' }).href)).toMatch(
      new RegExp(`^fault +rights +${role} may not make tables: alter database`, 'm'),
    );

    const wrong = new URL(real);
    wrong.password = 'secret-word';
    expect(await told(wrong.href)).toMatch(
      /^fault +postgres +127\.0\.0\.1:\d+ cannot be used \(28P01\): it refuses the password/,
    );
    const settings = { BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://127.0.0.1:1', DATA_DIR: dataFolder() };
    const examined = await examine({ ...settings, DATABASE_URL: wrong.href }, () => new Date());
    expect(examined.map(({ check }) => check)).toEqual(
      'node zone settings knowledge disk postgres lock heartbeat telegram'.split(' '),
    );
    expect(examined.map(findingLine).join()).not.toContain('secret-word');
  });
});
