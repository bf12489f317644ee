import { Bot, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api/bot-api.ts';
import { type Caller, createCaller, keyboard } from './bot-api/caller.ts';
import type { JsonObject } from './bot-api/json.ts';
import type { Person } from './bot-api/people.ts';

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

function send(payload: JsonObject): Promise<{ message_id: number }> {
  return caller.result('sendMessage', { chat_id: 7, text: 'Hello', ...payload });
}

async function received(): Promise<JsonObject[]> {
  const updates = await caller.result<JsonObject[]>('getUpdates');
  await caller.poll({ offset: Number(updates.at(-1)?.update_id) + 1 });
  return updates;
}

test('commands carry their entities, in groups with the name of the bot', async () => {
  lan.command('/start park_vsip-hai-phong');
  lan.in(api.group(-1001)).command('find@haidang_test_bot Đình Vũ');
  expect(await received()).toMatchObject([
    { message: { from: { language_code: 'vi' }, entities: [{ type: 'bot_command', offset: 0, length: 6 }] } },
    { message: { chat: { type: 'supergroup' }, entities: [{ type: 'bot_command', offset: 0, length: 22 }] } },
  ]);
});

test('everything a person can send arrives as the right kind of update', async () => {
  lan.location(20.8, 106.7);
  lan.sticker();
  lan.contact();
  lan.forward('News');
  const { messageId } = lan.text('a');
  lan.edit(messageId, 'b');
  lan.inlineQuery('vsip');
  api.channel(-1009).post('Notice');
  lan.block();
  api.push({ poll: { id: '1' } });
  expect(await received()).toMatchObject([
    { message: { location: { latitude: 20.8 } } },
    { message: { sticker: {} } },
    { message: { contact: { user_id: 7 } } },
    { message: { forward_origin: { type: 'hidden_user' } } },
    { message: { text: 'a' } },
    { edited_message: { text: 'b', message_id: messageId } },
    { inline_query: { query: 'vsip' } },
    { channel_post: { sender_chat: { id: -1009 } } },
    { my_chat_member: { new_chat_member: { status: 'kicked' } } },
    { poll: { id: '1' } },
  ]);
});

test('a hand-written update brings its chat and query with it', async () => {
  api.push({
    callback_query: { id: 'q', from: { id: 3 }, message: { chat: { id: 3, type: 'private' } }, data: 'a' },
  });
  expect(await caller.verdict('answerCallbackQuery', { callback_query_id: 'q' })).toBe('accepted');
  expect(await caller.verdict('sendMessage', { chat_id: 3, text: 'x' })).toBe('accepted');
});

test('buttons of the reply keyboard send their label or what they ask for', async () => {
  await send({ reply_markup: { keyboard: [[{ text: 'Menu' }, { text: 'Here', request_location: true }]] } });
  lan.tap('Menu');
  lan.tap('Here', { latitude: 20, longitude: 106 });
  expect(await received()).toMatchObject([{ message: { text: 'Menu' } }, { message: { location: { latitude: 20 } } }]);
});

test('a button that is not there is a mistake of the test, which names those that are', async () => {
  await send(keyboard({ text: 'Land price', callback_data: 'a' }));
  expect(() => lan.press('Rent')).toThrow('No button "Rent" in chat 7; there are: [Land price]');
});

test('edits and deletions stay on record', async () => {
  const { message_id } = await send(keyboard({ text: 'A', callback_data: 'a' }));
  await caller.call('editMessageText', { chat_id: 7, message_id, text: 'Goodbye' });
  await caller.call('deleteMessage', { chat_id: 7, message_id });
  expect(lan.messages()).toEqual([]);
  expect(lan.all()).toMatchObject([
    { plain: 'Goodbye', buttons: [], before: [{ plain: 'Hello', buttons: [[{ data: 'a' }]] }], deleted: true },
  ]);
  expect(lan.print()).toEqual(['Haidang: Hello', '    [A]', 'Haidang (edited): Goodbye', 'Haidang (deleted): Goodbye']);
});

test('a wait in vain shows the last calls', async () => {
  await send({ text: 'Hello' });
  await lan.next();
  await expect(lan.next(20)).rejects.toThrow(
    /in vain for a message in chat 7; the last calls:\n#1 sendMessage chat_id=7 text="Hello" → ok/,
  );
});

test('a grammY bot polls, answers, uploads and goes idle', async () => {
  const bot = new Bot(api.token, { client: { apiRoot: api.root } });
  bot.command('map', (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from('map'), 'map.csv')));
  bot.on('message:text', (ctx) => ctx.reply(`You said ${ctx.msg.text}`));
  bot.on('inline_query', (ctx) => ctx.answerInlineQuery([]));
  const polling = bot.start({ limit: 10 });
  lan.text('one');
  lan.command('map');
  const asked = lan.inlineQuery('vsip');
  await api.idle();
  expect(lan.messages().map(({ plain, file }) => file?.bytes.toString() ?? plain)).toEqual([
    'one',
    '/map',
    'You said one',
    'map',
  ]);
  expect(await asked.results()).toEqual([]);
  expect(api.refusals()).toEqual([]);
  await bot.stop();
  await polling;
});
