import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { type BotApi, createBotApi } from './bot-api.ts';
import { type Caller, createCaller, keyboard } from './caller.ts';
import type { JsonObject } from './json.ts';
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

function send(payload: JsonObject): Promise<{ message_id: number }> {
  return caller.result('sendMessage', { chat_id: 7, text: 'Hello', ...payload });
}

const text = (rest: JsonObject): JsonObject => ({ chat_id: 7, text: 'x', ...rest });
const ok = { text: 'A', callback_data: 'a' };

test('a wrong token', async () => {
  const stranger = createCaller({ root: api.root, token: '1:wrong' });
  expect(await stranger.verdict('getMe')).toBe('401 Unauthorized');
});

test('a message to somebody who never wrote, who blocked the bot, or whose account is gone', async () => {
  const minh = api.person(9);
  expect(await caller.verdict('sendMessage', text({ chat_id: 9 }))).toBe('400 Bad Request: chat not found');
  minh.text('Xin chào');
  expect(await caller.verdict('sendMessage', text({ chat_id: 9 }))).toBe('accepted');
  minh.block();
  expect(await caller.verdict('sendMessage', text({ chat_id: 9 }))).toBe('403 Forbidden: bot was blocked by the user');
  minh.unblock();
  expect(await caller.verdict('sendMessage', text({ chat_id: 9 }))).toBe('accepted');
  minh.deactivate();
  expect(await caller.verdict('sendMessage', text({ chat_id: 9 }))).toBe('403 Forbidden: user is deactivated');
});

test('a message to a group that became a supergroup', async () => {
  const group = api.group(-5, { type: 'group' });
  group.migrate(-1005, lan.user);
  const answer = await caller.call('sendMessage', text({ chat_id: -5 }));
  expect(answer).toMatchObject({ error_code: 400, parameters: { migrate_to_chat_id: -1005 } });
  expect(await caller.verdict('sendMessage', text({ chat_id: -1005 }))).toBe('accepted');
});

test('a message to a group that removed the bot', async () => {
  api.group(-1006).removeBot(lan.user);
  expect(await caller.verdict('sendMessage', text({ chat_id: -1006 }))).toBe(
    '403 Forbidden: bot was kicked from the supergroup chat',
  );
});

test('an edit that changes nothing, of a message with a reply keyboard, and of a person', async () => {
  const { message_id } = await send(keyboard(ok));
  const same = { chat_id: 7, message_id, text: 'Hello', ...keyboard(ok) };
  expect(await caller.verdict('editMessageText', same)).toMatch(
    /^400 Bad Request: message is not modified: specified new/,
  );
  expect(await caller.verdict('editMessageReplyMarkup', same)).toMatch(/message is not modified/);
  const other = await send({ reply_markup: { keyboard: [['A']] } });
  expect(await caller.verdict('editMessageText', { ...same, message_id: other.message_id })).toBe(
    "400 Bad Request: message can't be edited",
  );
  const { messageId } = lan.text('Mine');
  expect(await caller.verdict('editMessageText', { ...same, message_id: messageId })).toBe(
    "400 Bad Request: message can't be edited",
  );
});

test('a second or late answer to a callback', async () => {
  await send(keyboard(ok));
  const answer = { callback_query_id: lan.press('A').queryId };
  expect(await caller.verdict('answerCallbackQuery', answer)).toBe('accepted');
  expect(await caller.verdict('answerCallbackQuery', answer)).toMatch(/query is too old/);
  const late = { callback_query_id: lan.press('A').queryId };
  now += 3_600_000;
  expect(await caller.verdict('answerCallbackQuery', late)).toMatch(/query is too old/);
});

test('a picture that is none, or one too long', async () => {
  const upload = async (bytes: Buffer): Promise<Answer> => {
    const form = new FormData();
    form.set('chat_id', '7');
    form.set('photo', new Blob([Uint8Array.from(bytes)]), 'chart.png');
    return caller.post('sendPhoto', form);
  };
  const png = (width: number, height: number): Buffer => {
    const bytes = Buffer.alloc(32);
    bytes.write('89504e470d0a1a0a', 'hex');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  };
  expect(await upload(Buffer.from('text'))).toMatchObject({ description: 'Bad Request: IMAGE_PROCESS_FAILED' });
  expect(await upload(png(2100, 100))).toMatchObject({ description: 'Bad Request: PHOTO_INVALID_DIMENSIONS' });
  expect(await upload(png(800, 600))).toMatchObject({ ok: true, result: { photo: [{ width: 800 }] } });
});
