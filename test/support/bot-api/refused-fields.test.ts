import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api.ts';
import { type Caller, createCaller, keyboard, times } from './caller.ts';
import type { JsonObject } from './json.ts';

let api: BotApi;
let caller: Caller;

beforeEach(async () => {
  api = createBotApi();
  await api.start();
  caller = createCaller(api);
  api.person(7, { first_name: 'Lan', language_code: 'vi', started: true });
});

afterEach(() => api.stop());

const html = (text: string): JsonObject => ({ chat_id: 7, parse_mode: 'HTML', text });
const text = (rest: JsonObject): JsonObject => ({ chat_id: 7, text: 'x', ...rest });
const ok = { text: 'A', callback_data: 'a' };
const entities = "can't parse entities: ";

test.each<[string, string, JsonObject, string]>([
  ['no text', 'sendMessage', { chat_id: 7 }, 'message text is empty'],
  ['blank text', 'sendMessage', text({ text: ' \n ' }), 'message text is empty'],
  ['text that is only tags', 'sendMessage', html('<b></b>'), 'message text is empty'],
  ['4,097 units', 'sendMessage', text({ text: 'x'.repeat(4097) }), 'message is too long'],
  ['2,049 emoji', 'sendMessage', text({ text: '🏭'.repeat(2049) }), 'message is too long'],
  [
    'a long caption',
    'sendPhoto',
    { chat_id: 7, photo: 'https://a.vn/b.png', caption: 'x'.repeat(1025) },
    'message caption is too long',
  ],
  ['an unclosed tag', 'sendMessage', html('<b>x'), `${entities}Can't find end tag corresponding to start tag "b"`],
  [
    'crossed tags',
    'sendMessage',
    html('<b>x<i>y</b></i>'),
    `${entities}Unmatched end tag at byte offset 8, expected "</i>", found "</b>"`,
  ],
  ['an unknown tag', 'sendMessage', html('é<br>'), `${entities}Unsupported start tag "br" at byte offset 2`],
  ['a bare <', 'sendMessage', html('1 < 2'), `${entities}Unsupported start tag "" at byte offset 2`],
  ['a bare < at the end', 'sendMessage', html('x <y'), `${entities}Unclosed start tag at byte offset 2`],
  ['an end without a start', 'sendMessage', html('x</b>'), `${entities}Unexpected end tag at byte offset 1`],
  ['an end tag left open', 'sendMessage', html('<b>x</b'), `${entities}Unclosed end tag at byte offset 4`],
  [
    'a span that is no spoiler',
    'sendMessage',
    html('<span>x</span>'),
    `${entities}Tag "span" must have class "tg-spoiler" at byte offset 0`,
  ],
  [
    'an attribute without value',
    'sendMessage',
    html('<b x>y</b>'),
    `${entities}Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0`,
  ],
  [
    'half a surrogate pair',
    'sendMessage',
    html('&#57311;'),
    `${entities}Text contains invalid Unicode characters after decoding HTML entities`,
  ],
  [
    'MarkdownV2',
    'sendMessage',
    text({ parse_mode: 'MarkdownV2' }),
    '501 Not Implemented: the stand-in Bot API does not support parse_mode MarkdownV2',
  ],
  ['an unknown parse_mode', 'sendMessage', text({ parse_mode: 'BBCode' }), 'unsupported parse_mode'],
  [
    'an entity past the end',
    'sendMessage',
    text({ entities: [{ type: 'bold', offset: 0, length: 2 }] }),
    'ENTITY_BOUNDS_INVALID',
  ],
  [
    'callback_data of 65 bytes',
    'sendMessage',
    text(keyboard({ text: 'A', callback_data: 'ả'.repeat(22) })),
    'BUTTON_DATA_INVALID',
  ],
  ['empty callback_data', 'sendMessage', text(keyboard({ text: 'A', callback_data: '' })), 'BUTTON_DATA_INVALID'],
  ['a button without a label', 'sendMessage', text(keyboard({ text: '', callback_data: 'a' })), 'REPLY_MARKUP_INVALID'],
  [
    'a button without an action',
    'sendMessage',
    text(keyboard({ text: 'A' })),
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    'a button to nowhere',
    'sendMessage',
    text(keyboard({ text: 'A', url: 'park' })),
    "inline keyboard button URL 'park' is invalid: Wrong HTTP URL",
  ],
  ['nine buttons a row', 'sendMessage', text(keyboard(...times(9, ok))), 'reply markup is too long'],
  [
    '101 buttons',
    'sendMessage',
    text({ reply_markup: { inline_keyboard: times(101, [ok]) } }),
    'reply markup is too long',
  ],
  ['no chat', 'sendMessage', { text: 'x' }, 'chat_id is empty'],
  ['an unknown chat', 'sendMessage', text({ chat_id: 8 }), 'chat not found'],
  [
    'a reply to nothing',
    'sendMessage',
    text({ reply_parameters: { message_id: 99 } }),
    'message to be replied not found',
  ],
  ['an edit of nothing', 'editMessageText', text({ message_id: 99 }), 'message to edit not found'],
  ['a delete of nothing', 'deleteMessage', { chat_id: 7, message_id: 99 }, 'message to delete not found'],
  ['no document', 'sendDocument', { chat_id: 7 }, 'there is no document in the request'],
  ['an unknown file', 'sendDocument', { chat_id: 7, document: 'nowhere' }, 'wrong file identifier/HTTP URL specified'],
  [
    'a place without a title',
    'sendVenue',
    { chat_id: 7, latitude: 20, longitude: 106, address: 'x' },
    'parameter "title" is required',
  ],
  ['half a place', 'sendLocation', { chat_id: 7, latitude: 20 }, 'longitude is empty'],
  ['an unknown action', 'sendChatAction', { chat_id: 7, action: 'thinking' }, 'wrong parameter action in request'],
  [
    'an unknown callback',
    'answerCallbackQuery',
    { callback_query_id: '1' },
    'query is too old and response timeout expired or query ID is invalid',
  ],
  [
    'an unknown inline query',
    'answerInlineQuery',
    { inline_query_id: '1', results: [] },
    'query is too old and response timeout expired or query ID is invalid',
  ],
  ['51 inline results', 'answerInlineQuery', { inline_query_id: '1', results: times(51, {}) }, 'RESULTS_TOO_MUCH'],
  [
    'inline ids twice',
    'answerInlineQuery',
    { inline_query_id: '1', results: times(2, { type: 'photo', id: 'a' }) },
    'RESULT_ID_DUPLICATE',
  ],
  [
    'an inline id of 65 bytes',
    'answerInlineQuery',
    { inline_query_id: '1', results: [{ type: 'photo', id: 'x'.repeat(65) }] },
    'RESULT_ID_INVALID',
  ],
  [
    'a command in capitals',
    'setMyCommands',
    { commands: [{ command: 'Start', description: 'x' }] },
    'BOT_COMMAND_INVALID',
  ],
  [
    'a command without words',
    'setMyCommands',
    { commands: [{ command: 'start', description: '' }] },
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  [
    '101 commands',
    'setMyCommands',
    { commands: times(101, { command: 'a', description: 'b' }) },
    'BOT_COMMANDS_TOO_MUCH',
  ],
  [
    'a language that is none',
    'setMyCommands',
    { commands: [], language_code: 'vn-VN' },
    'invalid language code specified',
  ],
  [
    'an unknown scope',
    'setMyCommands',
    { commands: [], scope: { type: 'everybody' } },
    "can't parse BotCommandScope: Unsupported type specified",
  ],
  [
    'commands for an unknown chat',
    'setMyCommands',
    { commands: [], scope: { type: 'chat', chat_id: 8 } },
    'chat not found',
  ],
  ['a long description', 'setMyDescription', { description: 'x'.repeat(513) }, 'description is too long'],
  [
    'a long short description',
    'setMyShortDescription',
    { short_description: 'x'.repeat(121) },
    'short description is too long',
  ],
  [
    'an unknown menu button',
    'setChatMenuButton',
    { menu_button: { type: 'red' } },
    "can't parse menu button: MenuButton has unsupported type",
  ],
  [
    'a webhook without TLS',
    'setWebhook',
    { url: 'http://a.vn' },
    'bad webhook: An HTTPS URL must be provided for webhook',
  ],
  ['an unknown method', 'sendTelegram', {}, '404 Not Found: method not found'],
])('%s', async (_name, method, payload, expected) => {
  const full = /^[45]\d\d /.test(expected) ? expected : `400 Bad Request: ${expected}`;
  expect(await caller.verdict(method, payload)).toBe(full);
});
