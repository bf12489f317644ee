import { describe, expect, test } from 'vitest';
import { readUpdate } from '../../../src/channels/telegram/read-update.ts';
import { mostWritten } from '../../../src/domain/cut.ts';
import type { Turn } from '../../../src/domain/turn.ts';

const bot = { id: 1, username: 'haidang_bot' };
const now = (): Date => new Date('2026-02-03T04:05:06Z');
const read = (update: unknown): Turn | 'ignore' => readUpdate(update, { bot, now });
const inputOf = (update: unknown): unknown => {
  const turn = read(update);
  return turn === 'ignore' ? turn : turn.input;
};

const lan = { id: 7, is_bot: false, first_name: 'Lan', language_code: 'vi' };
const privately = (message: object): object => ({
  update_id: 5,
  message: { message_id: 1, from: lan, chat: { id: 7, type: 'private' }, date: 1_770_000_000, ...message },
});
const inGroup = (message: object): object => privately({ chat: { id: -100, type: 'supergroup' }, ...message });
const press = (query: object): object => ({
  update_id: 6,
  callback_query: {
    id: 'q',
    from: lan,
    message: { message_id: 1, date: 0, chat: { id: 7, type: 'private' } },
    ...query,
  },
});

test('a message is a turn with its own time', () => {
  expect(read(privately({ text: 'xin chào' }))).toEqual({
    update: 'telegram:5',
    person: 'telegram:7',
    chat: 'telegram:7',
    appLanguage: 'vi',
    input: { kind: 'text', text: 'xin chào' },
    at: '2026-02-02T02:40:00.000Z',
  });
});

test('a press is a turn of now, in the chat of its message', () => {
  expect(read(press({ data: 'n:help' }))).toEqual({
    update: 'telegram:6',
    person: 'telegram:7',
    chat: 'telegram:7',
    appLanguage: 'vi',
    input: { kind: 'press', action: { do: 'menu', page: 'help' } },
    pressed: 1,
    at: '2026-02-03T04:05:06.000Z',
  });
});

describe('in a private chat', () => {
  const command = (name: string, rest = ''): object => ({ kind: 'command', name, rest });
  test.each<[string, object, unknown]>([
    ['a command', { text: '/start' }, command('start')],
    ['a deep link', { text: '/start park_do-son' }, command('start', 'park_do-son')],
    ['a command with the name of the bot', { text: '/park@haidang_bot Do Son' }, command('park', 'Do Son')],
    ['upper case', { text: '/PARK Do Son' }, command('park', 'Do Son')],
    ['spaces around', { text: '  /park   Do Son  ' }, command('park', 'Do Son')],
    ['a command and a new line', { text: '/park\nDo Son\nand more' }, command('park', 'Do Son\nand more')],
    ['a slash alone', { text: '/ park' }, { kind: 'text', text: '/ park' }],
    ['a slash in a word', { text: '1/500' }, { kind: 'text', text: '1/500' }],
    ['a command of other letters', { text: '/đất' }, { kind: 'text', text: '/đất' }],
    ['spaces around text', { text: ' \n giá đất ' }, { kind: 'text', text: 'giá đất' }],
    ['nothing but spaces', { text: '  ' }, { kind: 'other' }],
    ['a sticker', { sticker: {} }, { kind: 'other' }],
    ['a photo with words', { photo: [], caption: '/park' }, { kind: 'other' }],
    ['a location', { location: { latitude: 20, longitude: 106 } }, { kind: 'place', lat: 20, lon: 106 }],
    [
      'a file',
      { document: { file_id: 'f1', file_name: 'a.csv', mime_type: 'text/csv', file_size: 9 }, caption: '/park' },
      { kind: 'file', file: { id: 'f1', name: 'a.csv', mime: 'text/csv', bytes: 9 } },
    ],
    ['a document', { document: {} }, { kind: 'other' }],
    ['a service message', { pinned_message: {} }, 'ignore'],
  ])('%s', (_name, message, input) => {
    expect(inputOf(privately(message))).toEqual(input);
  });
});

describe('in a group', () => {
  const text = (words: string): object => ({ kind: 'text', text: words });
  const toBot = { reply_to_message: { message_id: 3, from: { id: 1, is_bot: true, first_name: 'Haidang' } } };
  test.each<[string, object, unknown]>([
    ['talk among people', { text: 'giá đất' }, 'ignore'],
    ['a command without a name', { text: '/menu' }, { kind: 'command', name: 'menu', rest: '' }],
    ['a command for the bot', { text: '/menu@Haidang_Bot' }, { kind: 'command', name: 'menu', rest: '' }],
    ['a command for another bot', { text: '/menu@other_bot' }, 'ignore'],
    ['a command for another bot in a reply', { text: '/menu@other_bot', ...toBot }, 'ignore'],
    ['a mention', { text: '@haidang_bot giá đất VSIP' }, text('giá đất VSIP')],
    ['a mention at the end', { text: 'giá đất VSIP @HAIDANG_BOT' }, text('giá đất VSIP')],
    ['a mention before a command', { text: '@haidang_bot /menu' }, { kind: 'command', name: 'menu', rest: '' }],
    ['a mention alone', { text: '@haidang_bot' }, { kind: 'other' }],
    ['a mention of a longer name', { text: '@haidang_bot2 giá' }, 'ignore'],
    ['an address', { text: 'mail a@haidang_bot.vn' }, 'ignore'],
    ['a reply to the bot', { text: 'và Đồ Sơn?', ...toBot }, text('và Đồ Sơn?')],
    ['a reply to a person', { text: 'ok', reply_to_message: { message_id: 3, from: lan } }, 'ignore'],
    ['a sticker', { sticker: {} }, 'ignore'],
    ['a file that mentions the bot', { document: { file_id: 'f1' }, caption: '@haidang_bot' }, { kind: 'other' }],
    ['a sticker to the bot', { sticker: {}, ...toBot }, { kind: 'other' }],
    ['a photo that mentions the bot', { photo: [], caption: '@haidang_bot' }, { kind: 'other' }],
    ['somebody joins', { new_chat_members: [lan] }, 'ignore'],
    ['another bot', { text: '/menu', from: { ...lan, is_bot: true } }, 'ignore'],
    [
      'what the channel of the group posts',
      { text: '/menu', is_automatic_forward: true, sender_chat: { id: -9 } },
      'ignore',
    ],
  ])('%s', (_name, message, input) => {
    expect(inputOf(inGroup(message))).toEqual(input);
  });

  test('the person and the group each have their own address', () => {
    expect(read(inGroup({ text: '/menu' }))).toMatchObject({ person: 'telegram:7', chat: 'telegram:-100' });
  });
});

describe('who writes in the name of a chat', () => {
  const administrator = {
    from: { id: 1_087_968_824, is_bot: true, username: 'GroupAnonymousBot' },
    sender_chat: { id: -100 },
  };
  const channel = { from: { id: 136_817_688, is_bot: true, username: 'Channel_Bot' }, sender_chat: { id: -9 } };
  test.each([
    ['an anonymous administrator', administrator, 'telegram:-100'],
    ['a channel', channel, 'telegram:-9'],
  ])('%s is answered as that chat', (_name, who, person) => {
    expect(read(inGroup({ text: '/menu', ...who }))).toMatchObject({
      person,
      chat: 'telegram:-100',
      input: { kind: 'command', name: 'menu' },
    });
  });
});

describe('a text of the longest', () => {
  test.each<[string, object, object]>([
    ['is whole', { text: 'đ'.repeat(mostWritten) }, { kind: 'text', text: 'đ'.repeat(mostWritten) }],
    ['is cut beyond', { text: 'đ'.repeat(mostWritten + 9) }, { kind: 'text', text: 'đ'.repeat(mostWritten) }],
    [
      'is cut after a command, too',
      { text: `/park ${'a'.repeat(mostWritten + 9)}` },
      { kind: 'command', name: 'park', rest: 'a'.repeat(mostWritten) },
    ],
    [
      'loses a whole sign, not half of one',
      { text: `a${'😀'.repeat(mostWritten)}` },
      { kind: 'text', text: `a${'😀'.repeat(mostWritten / 2 - 1)}` },
    ],
  ])('%s', (_name, message, input) => {
    expect(inputOf(privately(message))).toEqual(input);
  });

  test('is for the bot that is named at its end', () => {
    expect(inputOf(inGroup({ text: `${'a '.repeat(2000)}@haidang_bot` }))).toMatchObject({ kind: 'text' });
  });
});

test.each<[string, unknown]>([
  ['data that no button has', press({ data: 'delete everything' })],
  ['a press without data', press({})],
])('%s is a stale press', (_name, update) => {
  expect(inputOf(update)).toEqual({ kind: 'stale-press' });
});

test.each<[string, unknown]>([
  ['an edited message', { update_id: 5, edited_message: { text: 'x', chat: { id: 7, type: 'private' }, from: lan } }],
  ['a channel post', { update_id: 5, channel_post: { text: 'x', chat: { id: -9, type: 'channel' } } }],
  ['another bot', privately({ from: { ...lan, is_bot: true }, text: 'x' })],
  ['membership', { update_id: 5, my_chat_member: { chat: { id: 7, type: 'private' }, from: lan } }],
  ['a press in another chat of nobody knows', { update_id: 5, callback_query: { id: 'q', from: lan, data: 'n:help' } }],
  ['a message of nobody', privately({ from: undefined, text: 'x' })],
  ['no chat', privately({ chat: undefined, text: 'x' })],
  ['an odd chat', privately({ chat: { id: 'x' }, text: 'x' })],
  ['an odd date', privately({ date: 1e18, text: 'x' })],
  ['nothing', {}],
  ['null', null],
])('%s is ignored', (_name, update) => {
  expect(read(update)).toBe('ignore');
});

test.each([
  ['zh-hans', 'zh'],
  ['EN-gb', 'en'],
  ['fr', undefined],
  [undefined, undefined],
])('the app language %s', (language_code, language) => {
  expect(read(privately({ from: { ...lan, language_code }, text: 'x' }))).toMatchObject({ appLanguage: language });
});

test('a message without a date is of now', () => {
  expect(read(privately({ date: undefined, text: 'x' }))).toMatchObject({ at: '2026-02-03T04:05:06.000Z' });
});
