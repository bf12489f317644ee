import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { checkBotApi, checkClock } from '../../src/operator/doctor/bot-api.ts';
import { findingLine, ok } from '../../src/operator/doctor/finding.ts';
import { checkKnowledge } from '../../src/operator/doctor/knowledge.ts';
import { checkDataFolder, checkNode, checkSpace, checkZone } from '../../src/operator/doctor/machine.ts';
import { checkHeartbeat, checkLock } from '../../src/operator/doctor/running.ts';
import { checkSettings } from '../../src/operator/doctor/settings.ts';
import { checkStore } from '../../src/operator/doctor/store.ts';
import { heartbeatFile } from '../../src/operator/heartbeat.ts';
import { openFileStore } from '../../src/storage/file-store.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import { dataFolder } from '../chats/service.ts';

const now = new Date('2026-11-21T20:00:00Z');

describe('the machine', () => {
  test.each([
    ['20.18.3', 'fault'],
    ['18.20.0', 'fault'],
    ['20.19.0', 'ok'],
    ['24.1.0', 'ok'],
  ])('Node.js %s is %s', (version, state) => {
    expect(checkNode(version).state).toBe(state);
  });

  test.each([
    [100, 'fault'],
    [500, 'warning'],
    [5000, 'ok'],
  ])('%i MB free is %s', (megabytes, state) => {
    expect(checkSpace(megabytes * 1024 * 1024, 'data')).toMatchObject({
      state,
      text: expect.stringContaining(`${megabytes} MB`),
    });
  });

  test('a folder that is not there yet is looked for above, and not made', async () => {
    const folder = join(dataFolder(), 'a/b');
    expect(await checkDataFolder(folder)).toMatchObject([{ check: 'disk' }]);
    expect(existsSync(folder)).toBe(false);
  });

  test('the day is that of Hai Phong', () => {
    expect(checkZone(now, 'UTC').text).toMatch(/^2026-11-22 in Hai Phong .* set to UTC$/);
  });
});

describe('settings and knowledge', () => {
  test('all faults of the settings stand in one line, and the token in none', () => {
    const { settings, finding } = checkSettings({ BOT_TOKEN: 'secret', LOG_LEVEL: 'loud' });
    expect(settings).toBeUndefined();
    expect(findingLine(finding)).toMatch(/^fault +settings .*BOT_TOKEN.*LOG_LEVEL.*\.env/);
    expect(findingLine(finding)).not.toMatch(/secret|\n/);
  });

  test('usable settings say which door will open', () => {
    expect(checkSettings({}).finding).toMatchObject({
      state: 'ok',
      text: expect.stringContaining('without BOT_TOKEN'),
    });
    expect(checkSettings({ BOT_TOKEN: '1:a' }).finding.text).toContain('with a token');
    const shared = { DATABASE_URL: 'postgres://haidang:secret@host/haidang' };
    expect(checkSettings({ ...shared, BOT_TOKEN: '1:a' }).finding.state).toBe('ok');
    expect(checkSettings(shared).finding).toMatchObject({
      state: 'fault',
      text: expect.stringContaining('wants BOT_TOKEN'),
    });
  });

  test('a faulty record is counted and named', () => {
    const folder = dataFolder();
    mkdirSync(join(folder, 'knowledge/parks'), { recursive: true });
    writeFileSync(join(folder, 'knowledge/parks/do-son.yaml'), 'id: do-son\n');
    const { settings } = checkSettings({ DATA_DIR: folder });
    expect(settings && checkKnowledge(settings, now)).toMatchObject({
      state: 'fault',
      text: expect.stringMatching(/fault\(s\).*do-son\.yaml:1.*npm run knowledge/),
    });
  });
});

describe('what is kept', () => {
  let folder: string;
  beforeEach(() => {
    folder = dataFolder();
  });

  const files = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`)
      .toSorted();

  async function keep(): Promise<void> {
    const store = await openFileStore({ folder });
    onTestFinished(() => store.close());
    const changes = [{ store: 'people' as const, key: 'telegram:7', value: { firstSeen: now.toISOString() } }];
    await store.commit({ update: 'telegram:1', at: now.toISOString(), changes, messages: [] });
  }

  test('is nothing before the first start', async () => {
    expect(await checkStore(folder)).toMatchObject({ state: 'warning' });
    expect(files()).toEqual([]);
  });

  test('is read beside a running service, and nothing is changed', async () => {
    await keep();
    const before = files();
    expect(await checkStore(folder)).toMatchObject({ state: 'ok', text: expect.stringContaining('readable: ') });
    expect(files()).toEqual(before);
  });

  test.each([
    ['a line that cannot be read is a fault', 'not json\n', /^fault .*no JSON/],
    ['a half line at the end is not, as a start cuts it off', '{"v":1', /^ok /],
  ])('%s', async (_name, added, told) => {
    await keep();
    const journal = join(folder, 'journal');
    const last = readdirSync(journal).toSorted().at(-1) ?? '';
    writeFileSync(join(journal, last), added, { flag: 'a' });
    const before = files();
    expect(findingLine(await checkStore(folder))).toMatch(told);
    expect(files()).toEqual(before);
  });

  test('with a segment missing is a fault', async () => {
    await keep();
    writeFileSync(join(folder, 'journal/00000009.jsonl'), '');
    expect(await checkStore(folder)).toMatchObject({ state: 'fault', text: expect.stringContaining('missing') });
  });

  test.each([
    ['{"host":"desk","pid":71,"since":"2026-11-21T19:00:00Z"}', 'process 71 on desk since 2026-11-21'],
    ['{}', 'process ? on ?'],
    ['old form', 'does not tell'],
    [undefined, 'nobody holds'],
  ])('the lock %j', async (lock, told) => {
    if (lock !== undefined) writeFileSync(join(folder, 'lock'), lock);
    expect(await checkLock(folder)).toMatchObject({ state: 'ok', text: expect.stringContaining(told) });
  });

  test.each([
    ['2026-11-21T19:59:50Z', 'ok', '10 s old'],
    ['2026-11-21T19:58:00Z', 'fault', '120 s old'],
    [undefined, 'warning', 'none'],
  ])('the heartbeat %s is %s', (beat, state, told) => {
    if (beat !== undefined) writeFileSync(heartbeatFile(folder), beat);
    expect(checkHeartbeat(folder, now)).toMatchObject({ state, text: expect.stringContaining(told) });
  });
});

describe('the Bot API', () => {
  let api: BotApi;
  beforeEach(async () => {
    api = createBotApi();
    await api.start();
  });
  afterEach(() => api.stop());

  const clock = (): Date => new Date();
  const examined = async (token: string | undefined, root = api.root, timeoutMs = 5000): Promise<string[]> =>
    (await checkBotApi({ root, token, timeoutMs }, clock)).map(findingLine);

  test('answers, knows the token, and tells the time', async () => {
    expect(await examined(api.token)).toEqual([
      expect.stringMatching(/^ok +telegram .*@haidang_test_bot$/),
      expect.stringMatching(/^ok +webhook +none is set; 0 update/),
      expect.stringMatching(/^ok +clock/),
    ]);
    expect(api.calls.map(({ method }) => method)).toEqual(['getMe', 'getWebhookInfo']);
  });

  test.each([
    ['401', { kind: 'status', status: 401 } as const, /does not know the token \(401\).*@BotFather/],
    ['404', { kind: 'status', status: 404 } as const, /does not know the token \(404\)/],
    ['a page of a proxy', { kind: 'status', status: 502, body: '<html>' } as const, /answers 502.*TELEGRAM_API_ROOT/],
    ['a reset', { kind: 'reset' } as const, /cannot be reached \(\w+\)/],
  ])('%s is a fault, with what to do', async (_name, planned, told) => {
    api.faults.push({ method: 'getMe', ...planned });
    const lines = await examined('1000000:another-secret-token');
    expect(lines[0]).toMatch(/^fault +telegram/);
    expect(lines.join('\n')).not.toContain('secret');
    api.faults.push({ method: 'getMe', ...planned });
    expect((await examined(api.token))[0]).toMatch(told);
  });

  test('silence is a fault, with what to do', async () => {
    api.faults.push({ method: 'getMe', kind: 'delay', ms: 5000 });
    expect((await examined(api.token, api.root, 100))[0]).toMatch(/^fault +telegram .*not answered within .*firewall/);
  });

  test('that nobody is there is a fault', async () => {
    await api.stop();
    expect(await examined(api.token)).toEqual([expect.stringMatching(/^fault +telegram .*ECONNREFUSED/)]);
    await api.start();
  });

  test('a webhook takes the updates away; only its host is shown', async () => {
    await fetch(`${api.root}/bot${api.token}/setWebhook?url=https://bot.example.vn/secret-path`);
    const lines = await examined(api.token);
    expect(lines[1]).toMatch(/^fault +webhook +one is set, to bot\.example\.vn, .*409/);
    expect(lines.join()).not.toContain('secret-path');
  });

  test('a webhook that is wanted is set, or is missed', async () => {
    const webhook = 'https://bot.example.vn/secret-path';
    const line = async () =>
      (await checkBotApi({ root: api.root, token: api.token, webhook }, clock)).map(findingLine)[1];
    const set = (url: string) => fetch(`${api.root}/bot${api.token}/setWebhook?url=${url}`);
    expect(await line()).toMatch(/^fault +webhook +none is set to WEBHOOK_URL: start the service/);
    await set('https://other.example.vn/');
    expect(await line()).toMatch(/^fault +webhook +set to other\.example\.vn and not to WEBHOOK_URL/);
    await set(webhook);
    expect(await line()).toMatch(/^ok +webhook +set to bot\.example\.vn; 0 update/);
  });

  test('without a token the clock is checked all the same', async () => {
    expect(await examined(undefined)).toEqual([
      expect.stringMatching(/^warning +telegram +BOT_TOKEN is not set/),
      expect.stringMatching(/^ok +clock/),
    ]);
  });

  test.each([
    ['Sat, 21 Nov 2026 19:59:30 GMT', 'ok', 'within 30 s'],
    ['Sat, 21 Nov 2026 19:58:00 GMT', 'fault', '120 s ahead of'],
    ['Sat, 21 Nov 2026 21:00:00 GMT', 'fault', '3600 s behind'],
    [null, 'warning', 'does not tell the time'],
  ])('the clock beside %s is %s', (date, state, told) => {
    expect(checkClock(date, now)).toMatchObject({ state, text: expect.stringContaining(told) });
  });
});

test('a finding is one line', () => {
  expect(findingLine(ok('disk', 'a\n  b'))).toBe('ok      disk        a; b');
});
