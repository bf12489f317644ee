import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Assistant } from '../../../src/assistant/assistant.ts';
import { createTelegramDoor, type TelegramDoor } from '../../../src/channels/telegram/bot.ts';
import { readSettings } from '../../../src/config.ts';
import { NotKept, type Store } from '../../../src/domain/store.ts';
import { openWatch, type Watch } from '../../../src/open-watch.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { type BotApi, createBotApi } from '../../support/bot-api/bot-api.ts';
import { freePort } from '../../support/free-port.ts';
import { canaries, canariesIn, personal } from '../../chats/canaries.ts';
import { createLogBook, type LogBook } from '../log-book.ts';

const secret = 'webhook_secret-of-the-test';
const full = Object.assign(new Error('full'), { code: 'ENOSPC' });

let api: BotApi;
let store: Store;
let log: LogBook;
let watch: Watch<Store>;
let door: TelegramDoor;
let root: string;
let closePort: () => Promise<void>;
let taken: string[];

/** Says back what it is told, so that every test can tell what was taken. */
const echo: Pick<Assistant, 'take'> = {
  take({ update, input }) {
    taken.push(update);
    const words = input.kind === 'text' ? input.text : input.kind;
    return { replies: [{ lines: [[{ text: words }]], buttons: [] }], changes: [], notices: [] };
  },
};

const words = (text: string) => ({ lines: [[{ text }]], buttons: [] });

beforeEach(async () => {
  [store, log, taken] = [createMemoryStore(), createLogBook(), []];
  api = createBotApi({ waitMs: 10_000 });
  await api.start();
  const port = await freePort();
  root = `http://127.0.0.1:${port}`;
  const settings = readSettings({
    BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    WEBHOOK_URL: `${root}/telegram`,
    WEBHOOK_SECRET: secret,
    PORT: `127.0.0.1:${port}`,
  });
  watch = await openWatch(settings, store, log);
  door = createTelegramDoor({
    token: api.token,
    apiRoot: api.root,
    assistant: { ...echo, ask: () => expect.unreachable() },
    store: watch.store,
    metrics: watch.metrics,
    webhook: { url: `${root}/telegram`, secret },
    log,
    owners: [],
    inline: () => ({ cards: [] }),
    sorry: () => words('sorry'),
    notSaved: { toPerson: () => words('not saved'), toOwner: () => words('not saved') },
    describe: (command) => command,
  });
  closePort = await watch.open(door);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await door.stop();
  await closePort();
  await api.stop();
});

let nextId = 900_000;
const textUpdate = (text: string, id = (nextId += 1)) => ({
  update_id: id,
  message: {
    message_id: id,
    date: Math.floor(Date.now() / 1000),
    text,
    chat: { id: 7, type: 'private' },
    from: { id: 7, is_bot: false, first_name: canaries.name, language_code: 'en' },
  },
});

type Sent = { path?: string; method?: string; body?: string; given?: string };

async function ask({ path = '/telegram', method = 'POST', body, given = secret }: Sent): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'X-Telegram-Bot-Api-Secret-Token': given };
  return fetch(`${root}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
}

const post = (update: unknown): Promise<Response> => ask({ body: JSON.stringify(update) });
const metric = async (line: string): Promise<number> => {
  const text = await (await ask({ path: '/metrics', method: 'GET' })).text();
  return Number(
    text
      .split('\n')
      .find((found) => found.startsWith(`${line} `))
      ?.slice(line.length),
  );
};

test('Telegram is told the address, the secret and what is wanted, and what waits is kept', async () => {
  const lan = api.person(7);
  lan.text('from before');
  await door.start();
  expect((await lan.next()).plain).toBe('from before');
  expect(api.callsTo('setWebhook').map(({ payload }) => payload)).toEqual([
    {
      url: `${root}/telegram`,
      secret_token: secret,
      allowed_updates: ['message', 'callback_query', 'inline_query', 'my_chat_member'],
      max_connections: 100,
    },
  ]);
  expect(api.callsTo('getUpdates')).toEqual([]);
  expect(log.lines.map(({ text }) => text)).toContain('the webhook is set');
});

test('a turn is kept before it is answered for, and once however often it is delivered', async () => {
  await door.start();
  api.person(7, { started: true });
  const update = textUpdate('once');
  const all = await Promise.all([post(update), post(update), post(update)]);
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await all[0]?.text()).toBe('');
  expect(store.knows(`telegram:${update.update_id}`)).toBe(true);
  expect((await post(update)).status).toBe(200);
  expect(taken).toHaveLength(1);
  await api.idle();
  expect(api.callsTo('sendMessage')).toHaveLength(1);
});

test('what is no update, or a stranger’s, is refused, and nothing of it is taken or told', async () => {
  await door.start();
  const update = JSON.stringify(textUpdate(personal));
  const statuses = async (...sent: Sent[]) => Promise.all(sent.map(async (one) => (await ask(one)).status));
  expect(
    await statuses(
      { body: `{"update_id": 1, ${personal}` },
      { body: JSON.stringify({ message: personal }) },
      { body: JSON.stringify([personal]) },
      { body: '' },
    ),
  ).toEqual([400, 400, 400, 400]);
  expect(
    await statuses(
      { body: update, given: `${secret}x` },
      { body: update, given: secret.slice(1) },
      { body: update, given: '' },
    ),
  ).toEqual([401, 401, 401]);
  expect(
    await statuses({ path: '/other', body: update }, { method: 'GET' }, { path: '/telegram/', body: update }),
  ).toEqual([404, 404, 404]);
  expect(taken).toEqual([]);
  expect(await metric('haidang_refusals_total{why="malformed"}')).toBe(4);
  expect(await metric('haidang_refusals_total{why="wrong-secret"}')).toBe(3);
  expect(await metric('haidang_refusals_total{why="unknown-path"}')).toBe(3);
  const told = JSON.stringify(log.lines);
  expect(canariesIn(told)).toEqual([]);
  expect(told).not.toContain(secret);
});

/** Posts a body in pieces, without saying how long it is. */
const inPieces = (piece: Buffer, pieces: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const sent = request(`${root}/telegram`, {
      method: 'POST',
      headers: { 'X-Telegram-Bot-Api-Secret-Token': secret },
    });
    sent.on('response', (answer) => {
      resolve(answer.statusCode);
      answer.destroy();
    });
    sent.on('error', reject);
    for (let i = 0; i < pieces; i += 1) sent.write(piece);
    sent.end();
  });

test('more than 1 MB is not read, whether it is said beforehand or not, and less is', async () => {
  await door.start();
  const large = (bytes: number) => JSON.stringify(textUpdate('x'.repeat(bytes)));
  expect((await ask({ body: large(1024 * 1024) })).status).toBe(413);
  expect(await inPieces(Buffer.alloc(300_000, 'x'), 5)).toBe(413);
  expect((await ask({ body: large(900_000) })).status).toBe(200);
  expect(await metric('haidang_refusals_total{why="too-large"}')).toBe(2);
});

test('while the store fails an update is sent back, to come again, and the service is not ready', async () => {
  await door.start();
  const lan = api.person(7);
  const commit = vi.spyOn(store, 'commit').mockRejectedValue(new NotKept(full));
  const note = vi.spyOn(store, 'note').mockRejectedValue(new NotKept(full));
  await vi.waitFor(() => expect(door.ready()).toBe(true));
  lan.text('kept later');
  await vi.waitFor(() => expect(api.deliveries.length).toBeGreaterThan(0));
  expect(api.deliveries[0]).toMatchObject({ status: 503 });
  const answer = await ask({ path: '/ready', method: 'GET' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await answer.json()).toEqual({ ready: false, without: ['store'] });
  const again = await post(textUpdate('another'));
  expect([again.status, again.headers.get('retry-after')]).toEqual([503, '1']);
  expect(await metric('haidang_store_failures_total{what="commit"}')).toBeGreaterThan(1);
  commit.mockRestore();
  note.mockRestore();
  expect((await ask({ path: '/ready', method: 'GET' })).status).toBe(200);
  await vi.waitFor(() => expect(lan.messages().at(-1)?.plain).toBe('kept later'), { timeout: 5000 });
  expect(api.unconfirmed()).toBe(0);
});

test('a store that hangs is answered for within 2 s, and what it keeps at last is known', async () => {
  await door.start();
  api.person(7, { started: true });
  const commit = store.commit.bind(store);
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.spyOn(store, 'commit').mockImplementationOnce(async (turn) => {
    await gate;
    return commit(turn);
  });
  const update = textUpdate('late');
  const timeout = AbortSignal.timeout(2000);
  const body = JSON.stringify(update);
  const headers = { 'X-Telegram-Bot-Api-Secret-Token': secret };
  const first = await fetch(`${root}/telegram`, { method: 'POST', headers, body, signal: timeout });
  expect(first.status).toBe(503);
  expect(await metric('haidang_refusals_total{why="late"}')).toBe(1);
  release();
  expect((await post(update)).status).toBe(200);
  expect(taken).toHaveLength(1);
});

test('stopping, it sends new ones back, ends those under way, and leaves the webhook set', async () => {
  await door.start();
  api.person(7, { started: true });
  const commit = store.commit.bind(store);
  const committing = vi.spyOn(store, 'commit').mockImplementationOnce(async (turn) => {
    await sleep(100);
    return commit(turn);
  });
  const under = post(textUpdate('under way'));
  await vi.waitFor(() => expect(committing).toHaveBeenCalled());
  const stopped = door.stop();
  const later = await post(textUpdate('too late'));
  expect([later.status, later.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await ask({ path: '/ready', method: 'GET' })).status).toBe(503);
  expect((await ask({ path: '/live', method: 'GET' })).status).toBe(200);
  expect((await under).status).toBe(200);
  await stopped;
  expect(taken).toHaveLength(1);
  expect(api.callsTo('sendMessage').map(({ payload }) => payload.text)).toEqual(['under way']);
  expect(api.callsTo('deleteWebhook')).toEqual([]);
});

test('before it has begun an update is sent back', async () => {
  expect((await post(textUpdate('too early'))).status).toBe(503);
  expect(await (await ask({ path: '/ready', method: 'GET' })).json()).toEqual({ ready: false, without: ['telegram'] });
});

test('a fault of ours in an update is told in the log, and the update does not come again', async () => {
  await door.start();
  const update = { ...textUpdate('odd'), message: undefined, inline_query: { id: '1', from: { id: 7 }, query: 3 } };
  expect((await post(update)).status).toBe(200);
  expect((await post({ update_id: 5, message: null })).status).toBe(200);
  expect(taken).toEqual([]);
});

test.each([
  [400, 'Telegram does not take the address in WEBHOOK_URL'],
  [401, 'Telegram does not know the token in BOT_TOKEN'],
])('%i to the webhook ends the start with one clear line', async (status, text) => {
  api.faults.push({ method: 'setWebhook', kind: 'status', status });
  await expect(door.start()).rejects.toMatchObject({ name: 'PollingRefused', code: status, message: text });
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([
    { level: 'error', fields: { code: status }, text },
  ]);
});

test('a start that is asked to wait, as others start too, or that meets an outage, is tried again', async () => {
  api.faults.push({ method: 'setWebhook', kind: '429', retryAfter: 1 }, { method: 'setWebhook', kind: 'reset' });
  await door.start();
  expect(api.callsTo('setWebhook')).toHaveLength(3);
  expect(door.healthy()).toBe(true);
  expect(await metric('haidang_bot_api_calls_total{status="429"}')).toBe(1);
});

test('nothing that is counted names a person, and everything that happens is counted', async () => {
  await door.start();
  const lan = api.person(7, { first_name: canaries.name });
  lan.text(personal);
  await lan.next();
  await api.idle();
  expect(await metric('haidang_turn_seconds_count{kind="text"}')).toBe(1);
  expect(await metric('haidang_sends_total{how="sent"}')).toBe(1);
  expect(await metric('haidang_store_write_seconds_count{what="commit"}')).toBe(1);
  expect(await metric('haidang_messages_unsent')).toBe(0);
  const text = await (await ask({ path: '/metrics', method: 'GET' })).text();
  expect(canariesIn(text)).toEqual([]);
  expect(text).not.toContain('telegram:');
});
