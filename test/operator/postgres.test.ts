import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStoreBeside } from '../../src/storage/postgres/beside.ts';
import { dataFolder } from '../chats/service.ts';
import { commitOf, noon } from '../storage/commits.ts';
import { useDatabases } from '../support/postgres/databases.ts';
import { command, edit, useProcesses } from './shared-desk.ts';

/** A start takes seconds when the machine is busy. */
vi.setConfig({ testTimeout: 90_000 });

const databases = useDatabases();
const open = useProcesses();

const audited = { actor: 'k1', act: 'edit-made', result: 'done' as const, at: noon };

describe('with DATABASE_URL', () => {
  test('commands read and write the database beside the processes that use it', async () => {
    const url = await databases.make();
    const { store, beat } = await open(url);
    await store.commit({ ...commitOf(1), audits: [audited] });
    const changes = [{ store: 'edits' as const, key: 'e1', value: edit }];
    await store.commit({ update: 'telegram:2', at: noon, changes, messages: [], audits: [audited] });
    const [edits, written, backup, restore] = await Promise.all([
      command(url, 'edits'),
      command(url, 'case-table', 'import', 'docs/cases-sample.csv', '--write'),
      command(url, 'backup'),
      command(url, 'restore', 'any.dump'),
    ]);
    expect(edits.code).toBe(0);
    expect(edits.said).toMatch(/^--- a\/knowledge\/parks\/do-son\.yaml$/m);
    expect(edits.said).toMatch(/^\+phone: "?0225 000 111/m);
    expect(backup).toEqual({
      code: 1,
      said: expect.stringMatching(/^DATABASE_URL is set[^]*pg_dump[^]*operators\.md/),
    });
    expect(restore).toEqual({ code: 1, said: expect.stringMatching(/^DATABASE_URL is set[^]*pg_restore/) });
    expect(written).toEqual({ code: 0, said: expect.stringMatching(/12 added[^]*written into the database/) });
    await beat();
    expect([...store.all('cases')]).toHaveLength(12);

    const out = join(dataFolder(), 'out.csv');
    const [exported, audit] = await Promise.all([command(url, 'case-table', 'export', out), command(url, 'audit')]);
    expect(exported).toEqual({ code: 0, said: expect.stringContaining('wrote 12 cases') });
    expect(readFileSync(out, 'utf8')).toContain('MAU-02;');
    expect(audit).toEqual({ code: 0, said: expect.stringMatching(/^3 lines, each follows.*\nthe last: 3, /) });
    expect([audit, edits, backup, restore, written, exported].map(({ said }) => said).join()).not.toContain(url);
  });

  test('a line of the audit that was altered is found', async () => {
    const url = await databases.emptied();
    const { store } = await open(url);
    for (const n of [1, 2, 3]) await store.commit({ ...commitOf(n), audits: [audited] });
    await store.note([{ store: 'people', key: 'telegram:1', value: null }]);
    await store.commit({
      update: 'telegram:9',
      at: noon,
      changes: [{ store: 'audit', key: '000000000002', value: null }],
      messages: [],
    });
    expect(await command(url, 'audit')).toEqual({ code: 1, said: 'the audit is broken at line 3 of 2\n' });
  });

  test('a command that writes beside others is refused what has changed meanwhile, and leads nothing', async () => {
    const url = await databases.emptied();
    const beside = await openStoreBeside(url, 'operator:1');
    onTestFinished(() => beside.close());
    const one = await open(url);
    expect(one.leads()).toBe(true);
    const put = (at: string) => ({ store: 'edits' as const, key: 'e1', value: { ...edit, at } });
    await one.store.commit({ update: 'a', at: noon, changes: [put(noon)], messages: [] });
    const late = { update: 'b', at: noon, changes: [put('2026-01-01T00:00:00.000Z')], messages: [] };
    await expect(beside.commit(late)).rejects.toMatchObject({ name: 'Outdated' });
    expect(await beside.commit({ ...late, messages: commitOf(1).messages })).toBe(true);
    await one.beat();
    await one.beat();
    expect(one.taken().map(({ id }) => id)).toEqual(['telegram:1#0']);
  });

  test('no password is named when the server is away', async () => {
    const { code, said } = await command('postgres://nobody:secret-word@127.0.0.1:1/none', 'audit');
    expect([code, said]).toEqual([1, expect.stringMatching(/^the store in PostgreSQL .*ECONNREFUSED/)]);
    expect(said).not.toMatch(/secret-word|^\s+at /m);
  });
});
