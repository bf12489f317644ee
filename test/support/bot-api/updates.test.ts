import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api.ts';
import { type Caller, createCaller } from './caller.ts';
import type { Person } from './people.ts';

let api: BotApi;
let caller: Caller;
let lan: Person;

beforeEach(async () => {
  api = createBotApi({ firstUpdateId: 100 });
  await api.start();
  caller = createCaller(api);
  lan = api.person(7, { first_name: 'Lan', language_code: 'vi', started: true });
});

afterEach(() => api.stop());

test('an offset confirms what came before it, a limit holds the rest back', async () => {
  for (const text of ['a', 'b', 'c']) lan.text(text);
  expect(await caller.poll({ limit: 2 })).toEqual([100, 101]);
  expect(await caller.poll({ offset: 102 })).toEqual([102]);
  expect(api.unconfirmed()).toBe(1);
  expect(await caller.poll({ offset: 103 })).toEqual([]);
  expect(api.unconfirmed()).toBe(0);
});

test('a negative offset keeps the last ones and forgets the others', async () => {
  for (const text of ['a', 'b', 'c']) lan.text(text);
  expect(await caller.poll({ offset: -1 })).toEqual([102]);
  expect(await caller.poll({})).toEqual([102]);
});

test('a long poll is answered as soon as something comes in', async () => {
  const poll = caller.poll({ timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  lan.text('a');
  expect(await poll).toEqual([100]);
});

test('a newer poll ends the earlier one with 409', async () => {
  const earlier = caller.call('getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  const later = caller.poll({ timeout: 30 });
  expect(await earlier).toEqual({
    ok: false,
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  lan.text('a');
  expect(await later).toEqual([100]);
});

test('a webhook ends the poll and forbids the next one until it is deleted', async () => {
  const poll = caller.call('getUpdates', { timeout: 30 });
  await expect.poll(() => api.calls.length).toBe(1);
  await caller.call('setWebhook', { url: 'https://a.vn/hook' });
  expect(await poll).toMatchObject({ error_code: 409, description: 'Conflict: terminated by setWebhook request' });
  expect(await caller.verdict('getUpdates', {})).toMatch(
    /^409 Conflict: can't use getUpdates method while webhook is active/,
  );
  expect(await caller.result('getWebhookInfo')).toMatchObject({ url: 'https://a.vn/hook' });
  lan.text('a');
  await caller.call('deleteWebhook', { drop_pending_updates: true });
  expect(await caller.poll({})).toEqual([]);
});

test('allowed_updates drops other kinds and stays in force', async () => {
  await caller.poll({ allowed_updates: ['message'] });
  lan.block();
  lan.unblock();
  lan.text('a');
  expect(await caller.poll({})).toEqual([102]);
});

test('an update comes again after a lost confirmation', async () => {
  const { updateId } = lan.text('a');
  expect(await caller.poll({})).toEqual([updateId]);
  expect(await caller.poll({ offset: updateId + 1 })).toEqual([]);
  api.redeliver(updateId);
  expect(await caller.poll({ offset: updateId + 1 })).toEqual([updateId]);
  expect(await caller.poll({ offset: updateId + 1 })).toEqual([]);
});

test('ids that jump back are delivered in spite of a high offset', async () => {
  lan.text('a');
  expect(await caller.poll({ offset: 101 })).toEqual([]);
  api.setNextUpdateId(5);
  lan.text('b');
  expect(await caller.poll({ offset: 101 })).toEqual([5]);
  expect(await caller.poll({ offset: 6 })).toEqual([]);
});

test('stop() ends a poll at once', async () => {
  const poll = caller.call('getUpdates', { timeout: 50 }).catch((error: unknown) => error);
  await expect.poll(() => api.calls.length).toBe(1);
  await api.stop();
  expect(await poll).toBeInstanceOf(Error);
  await api.start();
});
