import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api.ts';
import { type Caller, createCaller, times } from './caller.ts';
import type { Person } from './people.ts';

let api: BotApi;
let caller: Caller;
let lan: Person;
let now: number;

beforeEach(async () => {
  now = 1_760_000_000_000;
  api = createBotApi({ now: () => now, firstUpdateId: 100 });
  await api.start();
  caller = createCaller(api);
  lan = api.person(7, { first_name: 'Lan', language_code: 'vi', started: true });
});

afterEach(() => api.stop());

const message = { chat_id: 7, text: 'x' };

test('a status, once, for its method only', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 500, description: 'Internal Server Error' });
  expect(await caller.verdict('getMe', {})).toBe('accepted');
  expect(await caller.verdict('sendMessage', message)).toBe('500 Internal Server Error');
  expect(await caller.verdict('sendMessage', message)).toBe('accepted');
  expect(api.refusals()).toEqual([]);
});

test('429 for one chat, twice', async () => {
  api.faults.push({ chat: 7, times: 2, kind: '429', retryAfter: 3 });
  const refused = {
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 3',
    parameters: { retry_after: 3 },
  };
  expect([await caller.call('sendMessage', message), await caller.call('sendMessage', message)]).toEqual([
    refused,
    refused,
  ]);
  expect(await caller.verdict('sendMessage', message)).toBe('accepted');
});

test('a reset does nothing, a lost delivery does it', async () => {
  api.faults.push({ kind: 'reset' });
  await expect(caller.call('sendMessage', message)).rejects.toThrow();
  expect(lan.messages()).toHaveLength(0);
  api.faults.push({ kind: 'delivered-but-lost' });
  await expect(caller.call('sendMessage', message)).rejects.toThrow();
  expect(lan.messages()).toHaveLength(1);
});

test('a delay, and a gateway page in place of JSON', async () => {
  api.faults.push({ kind: 'delay', ms: 30 }, { kind: 'status', status: 502, body: '<html>' });
  const began = performance.now();
  expect(await caller.verdict('sendMessage', message)).toBe('accepted');
  expect(performance.now() - began).toBeGreaterThan(25);
  await expect(caller.call('sendMessage', message)).rejects.toThrow(SyntaxError);
});

test('a fault without a method leaves polls alone', async () => {
  api.faults.push({ kind: '429' });
  expect(await caller.poll({})).toEqual([]);
  expect(api.faults.pending()).toBe(1);
});

test('latency holds every call back', async () => {
  const far = createBotApi({ latencyMs: (method) => (method === 'getMe' ? 25 : 0) });
  await far.start();
  const began = performance.now();
  await createCaller(far).call('getMe');
  expect(performance.now() - began).toBeGreaterThan(23);
  await far.stop();
});

test('one message a second in a chat', async () => {
  api.setLimits({ perChatPerSecond: 1 });
  expect(await caller.verdict('sendMessage', message)).toBe('accepted');
  expect(await caller.call('sendMessage', message)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  now += 1000;
  expect(await caller.verdict('sendMessage', message)).toBe('accepted');
});

test('thirty messages a second in all', async () => {
  api.setLimits({ perSecond: 30 });
  const answers = await Promise.all(times(31, message).map((payload) => caller.call('sendMessage', payload)));
  expect(answers.filter(({ ok }) => !ok)).toHaveLength(1);
});

test('twenty messages a minute in a group', async () => {
  api.setLimits({ perGroupPerMinute: 20 });
  api.group(-1001);
  const answers = await Promise.all(
    times(21, { ...message, chat_id: -1001 }).map((payload) => caller.call('sendMessage', payload)),
  );
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ parameters: { retry_after: 60 } });
});
