import { createCanvas } from '@napi-rs/canvas';
import { Api } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGateway, type Gateway } from '../../../src/channels/telegram/gateway.ts';
import { createPause } from '../../../src/channels/telegram/pause.ts';
import { callsOf } from '../../../src/channels/telegram/sent.ts';
import type { LinkCode } from '../../../src/domain/picture.ts';
import type { Reply } from '../../../src/domain/reply.ts';
import type { Delivery, OutgoingMessage } from '../../../src/domain/store.ts';
import { type BotApi, createBotApi } from '../../support/bot-api/bot-api.ts';
import type { Person } from '../../support/bot-api/people.ts';
import { createLogBook, type LogBook } from '../log-book.ts';

let api: BotApi;
let lan: Person;
let gateway: Gateway;
let log: LogBook;
let settled: [string, Delivery][];
let unsent: OutgoingMessage[];
let away: string[];
let lost: [string, Delivery][];
/** How many sheets a picture is drawn on. */
let sheets = 1;

beforeEach(async () => {
  sheets = 1;
  api = createBotApi();
  await api.start();
  lan = api.person(7, { first_name: 'Lan', started: true });
  log = createLogBook();
  settled = [];
  unsent = [];
  away = [];
  lost = [];
  gateway = openGateway();
});

afterEach(async () => {
  await gateway.stop(0);
  await api.stop();
});

/** With `ours`, several processes send, and these are the answers to whether a message is this one's to send; afterwards all are. */
function openGateway(width?: number, ours?: boolean[]): Gateway {
  const store = {
    ...(ours ? { sends: () => ours.shift() ?? true } : {}),
    unsent: () => unsent,
    async settle(id: string, delivery: Delivery) {
      settled.push([id, delivery]);
    },
  };
  const blocked = async (chat: string) => void away.push(chat);
  return createGateway({
    ...callsOf(new Api(api.token, { apiRoot: api.root })),
    blocked,
    undelivered: async ({ id }, delivery) => void lost.push([id, delivery]),
    pause: createPause(),
    store,
    botName: () => 'haidang_bot',
    edit: () => Promise.resolve(true),
    log,
    width,
    draw: async () => Array.from({ length: sheets }, createPng),
  });
}

/** A picture of a few pixels. */
const createPng = () => createCanvas(40, 30).toBuffer('image/png');

const said = (text: string): Reply => ({ lines: [[{ text }]], buttons: [] });
let count = 0;
const to = (chat: number | string, reply: Reply | string): OutgoingMessage => ({
  id: `m${++count}`,
  chat: typeof chat === 'number' ? `telegram:${chat}` : chat,
  reply: typeof reply === 'string' ? said(reply) : reply,
});

/** Pushes messages and tells how each ended. */
async function ends(...messages: OutgoingMessage[]): Promise<(Delivery | undefined)[]> {
  gateway.push(messages);
  await gateway.idle();
  const byId = new Map(settled);
  return messages.map(({ id }) => byId.get(id));
}

const shown = (): string[] => lan.messages().map(({ plain }) => plain);
const sends = () => api.callsTo('sendMessage');

test('a message has its looks, its buttons and no preview', async () => {
  const reply: Reply = {
    lines: [[{ text: 'Area', bold: true }, { text: ' <5 ha>' }]],
    buttons: [[{ label: 'Menu', action: { do: 'menu', page: 'start' } }]],
  };
  expect(await ends(to(7, reply))).toEqual(['sent']);
  expect(lan.last()).toMatchObject({ plain: 'Area <5 ha>', buttons: [[{ text: 'Menu', data: 'n:start' }]] });
  expect(lan.last()?.entities).toMatchObject([{ type: 'bold', length: 4 }]);
  expect(sends()[0]?.payload).toMatchObject({ parse_mode: 'HTML', link_preview_options: { is_disabled: true } });
});

test('a file comes after the words of its message', async () => {
  const document = { name: 'mine.json', text: '{"năm":1}\n' };
  api.faults.push({ method: 'sendDocument', kind: 'status', status: 500 });
  expect(await ends(to(7, { ...said('Here it is.'), document }), to(7, 'next'))).toEqual(['sent', 'sent']);
  expect(shown()).toEqual(['Here it is.', '', 'next']);
  const file = lan.messages()[1]?.file;
  expect([file?.fileName, file?.bytes.toString()]).toEqual(['mine.json', document.text]);
});

test('order holds within a chat, whatever is slow', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'delay', ms: 60 });
  expect(await ends(to(7, 'a'), to(7, 'b'), to(7, 'c'))).toEqual(['sent', 'sent', 'sent']);
  expect(shown()).toEqual(['a', 'b', 'c']);
});

test('a slow chat does not hold up another', async () => {
  const mai = api.person(8, { started: true });
  api.faults.push({ method: 'sendMessage', chat: 7, kind: 'delay', ms: 200 });
  gateway.push([to(7, 'slow'), to(8, 'quick')]);
  await mai.next();
  expect(shown()).toEqual([]);
  await gateway.idle();
  expect(shown()).toEqual(['slow']);
});

test('no more chats are written to at once than it is wide', async () => {
  gateway = openGateway(2);
  for (const chat of [8, 9, 10]) api.person(chat, { started: true });
  api.faults.push({ method: 'sendMessage', kind: 'delay', ms: 50, times: 4 });
  gateway.push([to(7, 'a'), to(8, 'b'), to(9, 'c'), to(10, 'd')]);
  await expect.poll(() => sends().length).toBe(2);
  await gateway.idle();
  const [first, , third] = sends();
  expect(third?.at).toBeGreaterThanOrEqual(first?.doneAt ?? Number.POSITIVE_INFINITY);
});

test('a long message comes in parts, in order, the buttons under the last', async () => {
  const buttons = [[{ label: 'Menu', action: { do: 'menu' as const, page: 'start' as const } }]];
  const lines = [[{ text: 'a'.repeat(4000) }], [{ text: 'b'.repeat(4000) }]];
  expect(await ends(to(7, { lines, buttons }))).toEqual(['sent']);
  expect(lan.messages().map(({ plain, buttons: under }) => [plain[0], under.length])).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
});

test('of a message that was not to be sent for a moment only the rest is sent when it is handed over again', async () => {
  gateway = openGateway(undefined, [true, true, false]);
  const long = to(7, { lines: ['a', 'b', 'c'].map((letter) => [{ text: letter.repeat(4000) }]), buttons: [] });
  expect(await ends(long)).toEqual([undefined]);
  expect(await ends(long)).toEqual(['sent']);
  expect(shown().map(([letter]) => letter)).toEqual(['a', 'b', 'c']);
});

test('a picture that was not to be sent for a moment comes as a picture', async () => {
  gateway = openGateway(undefined, [true, false]);
  const message = pictured();
  expect(await ends(message)).toEqual([undefined]);
  expect(await ends(message)).toEqual(['sent']);
  expect(lan.messages().map(({ kind }) => kind)).toEqual(['photo']);
});

test('retry_after holds for every chat', async () => {
  const mai = api.person(8, { started: true });
  api.faults.push({ method: 'sendMessage', chat: 7, kind: '429', retryAfter: 1 });
  gateway.push([to(7, 'a')]);
  await api.waitForCall(({ method }) => method === 'sendMessage');
  const refused = performance.now();
  await expect.poll(() => log.lines.length).toBe(1);
  expect(await ends(to(8, 'b'))).toEqual(['sent']);
  expect(performance.now() - refused).toBeGreaterThan(950);
  expect([shown(), mai.last()?.plain]).toEqual([['a'], 'b']);
});

test('a fault of the server is met with two more tries', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 500, times: 2 });
  expect(await ends(to(7, 'a'))).toEqual(['sent']);
  expect(shown()).toEqual(['a']);
});

test('a server that stays faulty is given up', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 500, times: 3 });
  expect(await ends(to(7, 'a'), to(7, 'b'))).toEqual(['unsure', 'sent']);
  expect(sends()).toHaveLength(4);
});

test('a gateway that does not reach Telegram is waited for longer', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 502, times: 3 });
  expect(await ends(to(7, 'a'))).toEqual(['sent']);
  expect(shown()).toEqual(['a']);
});

test.each(['reset', 'delivered-but-lost'] as const)('%s: what may have arrived is not sent again', async (kind) => {
  api.faults.push({ method: 'sendMessage', kind });
  expect(await ends(to(7, 'a'), to(7, 'b'))).toEqual(['unsure', 'sent']);
  expect(shown()).toEqual(kind === 'reset' ? ['b'] : ['a', 'b']);
});

test('a page in place of JSON may hide a message that arrived', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 502, body: '<html>' });
  expect(await ends(to(7, 'a'))).toEqual(['unsure']);
});

test('what cannot have gone out is sent when Telegram can be reached again', async () => {
  const { root } = api;
  await api.stop();
  gateway.push([to(7, 'a')]);
  await expect.poll(() => log.lines.length).toBe(1);
  await api.start();
  expect(api.root).toBe(root);
  await gateway.idle();
  expect(shown()).toEqual(['a']);
  expect(settled.map(([, delivery]) => delivery)).toEqual(['sent']);
});

test('a token that is not taken loses no message', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 401, description: 'Unauthorized' });
  expect(await ends(to(7, 'a'))).toEqual(['sent']);
});

test.each<[string, () => void]>([
  ['who has blocked the bot', () => void lan.block()],
  ['an account that is gone', () => lan.deactivate()],
])('%s is not written to again', async (_name, act) => {
  act();
  expect(await ends(to(7, 'a'))).toEqual(['refused']);
  expect(sends()).toHaveLength(1);
  expect(log.lines.map(({ level }) => level)).toEqual(['info']);
});

test('a chat that is not found is refused', async () => {
  expect(await ends(to(404, 'a'))).toEqual(['refused']);
});

test('markup that is refused goes out as plain text, once, and is a defect', async () => {
  const refusal = "Bad Request: can't parse entities: Unsupported start tag";
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 400, description: refusal });
  expect(await ends(to(7, { lines: [[{ text: 'R&D', bold: true }]], buttons: [] }))).toEqual(['sent']);
  expect(lan.last()).toMatchObject({ plain: 'R&D', entities: [] });
  expect(log.lines).toMatchObject([{ level: 'error', fields: { fault: 'bad-markup', code: 400 } }]);
});

test('a refusal for a reason of ours is a defect', async () => {
  api.faults.push({
    method: 'sendMessage',
    kind: 'status',
    status: 400,
    description: 'Bad Request: BUTTON_DATA_INVALID',
  });
  expect(await ends(to(7, 'a'), to(7, 'b'))).toEqual(['refused', 'sent']);
  expect(log.lines).toMatchObject([{ level: 'error', fields: { fault: 'defect' } }]);
});

test('a group that has become a supergroup is followed, all parts of the message', async () => {
  const group = api.group(-5, { type: 'group' });
  const next = group.migrate(-1005, lan.user);
  expect(
    await ends(to(-5, { lines: [[{ text: 'a'.repeat(4000) }], [{ text: 'b'.repeat(4000) }]], buttons: [] })),
  ).toEqual(['sent']);
  const fromBot = next.messages().filter(({ sender }) => sender === 'bot');
  expect(fromBot.map(({ plain }) => plain[0])).toEqual(['a', 'b']);
  expect(sends()).toHaveLength(3);
});

test('a message that says nothing is settled without a call', async () => {
  expect(await ends(to(7, ' '))).toEqual(['refused']);
  expect(sends()).toEqual([]);
  expect(log.lines).toMatchObject([{ level: 'error' }]);
});

test('messages of other channels are left alone', async () => {
  expect(await ends(to('terminal:here', 'a'), to('telegram:x', 'b'))).toEqual([undefined, undefined]);
  expect(sends()).toEqual([]);
});

test('what an earlier run left is sent first, in order', async () => {
  unsent = [to(7, 'a'), to('terminal:here', 'x'), to(7, 'b')];
  gateway.start();
  gateway.push([to(7, 'c')]);
  await gateway.idle();
  expect(shown()).toEqual(['a', 'b', 'c']);
});

test('a stop lets out what is under way and keeps what must wait', async () => {
  const mai = api.person(8, { started: true });
  api.faults.push(
    { method: 'sendMessage', chat: 8, kind: 'delay', ms: 80 },
    { method: 'sendMessage', chat: 7, kind: '429', retryAfter: 30 },
  );
  gateway.push([to(8, 'under way'), to(7, 'waits')]);
  const began = performance.now();
  await gateway.stop(300);
  expect(performance.now() - began).toBeLessThan(600);
  expect(mai.last()?.plain).toBe('under way');
  await gateway.idle();
  expect(settled.map(([, delivery]) => delivery)).toEqual(['sent']);
  gateway.push([to(7, 'too late')]);
  await gateway.idle();
  expect(shown()).toEqual([]);
});

/** The payloads of a method, in order. */
const sentBy = (method: string) => api.calls.filter((call) => call.method === method).map(({ payload }) => payload);

const of: LinkCode = {
  kind: 'qr',
  title: { words: 'x' },
  day: '2026-11-26',
  notes: [],
  sources: [],
  start: 'park_x',
};

/** A picture to Lan, with one button. */
const pictured = () =>
  to(7, {
    ...said('all its words'),
    buttons: [[{ label: 'Menu', action: { do: 'menu' as const, page: 'start' as const } }]],
    picture: { of, language: 'en' as const, caption: [[{ text: 'A map' }], [{ text: 'more' }]] },
  });

test('the sheets of a picture come one after another, caption and buttons under the last, one sound for all', async () => {
  sheets = 3;
  gateway.push([pictured()]);
  await gateway.idle();
  expect(lan.messages().map(({ kind, plain, buttons }) => [kind, plain, buttons.length])).toEqual([
    ['photo', 'A map (1/3)', 0],
    ['photo', 'A map (2/3)', 0],
    ['photo', 'A map\nmore', 1],
  ]);
  expect(sentBy('sendPhoto').map(({ disable_notification }) => disable_notification)).toEqual([undefined, true, true]);
});

test('when Telegram takes none of the sheets, the words are sent once', async () => {
  sheets = 2;
  for (let i = 0; i < 2; i += 1)
    api.faults.push({ kind: 'status', method: 'sendPhoto', status: 400, description: 'Bad Request: PHOTO_INVALID' });
  gateway.push([pictured()]);
  await gateway.idle();
  expect(lan.messages().map(({ kind, plain }) => [kind, plain])).toEqual([['text', 'all its words']]);
});

test('a caption is escaped, and the parts behind the first make no sound', async () => {
  const caption = [[{ text: '<b>Tom & "Co"' }], [{ text: '/start park_x', start: 'park_x' }]];
  const place = { lat: 20.8, lon: 106.7, title: 'A <park>', address: 'somewhere' };
  const document = { name: 'a.csv', text: 'x' };
  gateway.push([to(7, { ...said('words'), picture: { of, language: 'en', caption }, place, document })]);
  await gateway.idle();
  expect(lan.messages().map(({ kind, plain }) => [kind, plain])).toEqual([
    ['photo', '<b>Tom & "Co"\nhttps://t.me/haidang_bot?start=park_x'],
    ['venue', 'A <park>, somewhere'],
    ['document', ''],
  ]);
  expect(sentBy('sendPhoto')[0]).not.toHaveProperty('disable_notification');
  expect(sentBy('sendVenue')[0]).toMatchObject({ disable_notification: true });
});

test('the next parts of a long text make no sound, and only the first quotes', async () => {
  lan.text('a question');
  const [question] = lan.messages();
  gateway.push([{ ...to(7, 'word '.repeat(1000)), quotes: question?.messageId ?? 0 }]);
  await gateway.idle();
  const [first, second] = sentBy('sendMessage');
  expect(first).toMatchObject({ reply_parameters: { message_id: question?.messageId } });
  expect(second).toMatchObject({ disable_notification: true });
  expect(second).not.toHaveProperty('reply_parameters');
});

test('a question that is deleted meanwhile is answered without the quote', async () => {
  gateway.push([{ ...to(7, 'an answer'), quotes: 999 }]);
  await gateway.idle();
  expect(shown()).toEqual(['an answer']);
});

test('a store that cannot note the end does not stop the messages behind it', async () => {
  const store = { unsent: () => [], settle: () => Promise.reject(new Error('disk full')) };
  const blocked = () => Promise.resolve();
  gateway = createGateway({
    ...callsOf(new Api(api.token, { apiRoot: api.root })),
    blocked,
    undelivered: () => Promise.resolve(),
    pause: createPause(),
    store,
    botName: () => 'haidang_bot',
    log,
  });
  gateway.push([to(7, 'a'), to(7, 'b')]);
  await gateway.idle();
  expect(shown()).toEqual(['a', 'b']);
  expect(log.lines.map(({ text }) => text)).toEqual(Array(2).fill('the end of a message could not be noted'));
});

test('the log holds neither the token nor what was said', async () => {
  api.faults.push({ method: 'sendMessage', kind: 'reset' }, { method: 'sendMessage', kind: 'status', status: 400 });
  await ends(to(7, 'secret words'), to(7, 'secret words'));
  const kept = JSON.stringify(log.lines);
  expect(log.lines).toHaveLength(2);
  expect(kept).not.toContain('secret');
  expect(kept).not.toContain(api.token.split(':')[1]);
});

test('answers go before announcements, in their own chat and in others', async () => {
  gateway = openGateway(1);
  const mai = api.person(8, { started: true });
  const minh = api.person(9, { started: true });
  const announced = (chat: number, text: string): OutgoingMessage => ({ ...to(chat, text), announced: true });
  gateway.push([announced(7, 'news 7'), announced(8, 'news 8'), announced(9, 'news 9'), to(9, 'answer 9')]);
  gateway.push([announced(7, 'more news'), to(7, 'answer 7')]);
  await gateway.idle();
  const texts = sends().map(({ payload }) => (payload as { text: string }).text);
  expect(texts).toEqual(['news 7', 'answer 7', 'more news', 'answer 9', 'news 9', 'news 8']);
  expect([mai.last()?.plain, minh.last()?.plain]).toEqual(['news 8', 'news 9']);
});

test('a chat that takes nothing any more is told of, a refusal of another kind is not', async () => {
  lan.block();
  expect(await ends(to(7, 'a'))).toEqual(['refused']);
  api.faults.push({ method: 'sendMessage', kind: 'status', status: 400 });
  api.person(8, { started: true });
  expect(await ends(to(8, 'b'))).toEqual(['refused']);
  expect(away).toEqual(['telegram:7']);
});
