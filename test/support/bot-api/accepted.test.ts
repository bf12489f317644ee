import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BotApi, createBotApi } from './bot-api.ts';
import { type Caller, createCaller, keyboard } from './caller.ts';
import type { JsonObject } from './json.ts';
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

function send(payload: JsonObject): Promise<{ message_id: number }> {
  return caller.result('sendMessage', { chat_id: 7, text: 'Hello', ...payload });
}

test.each<[string, string, unknown[]]>([
  ['<b>a</b> &lt;&amp;&quot;&#39;&gt;', 'a <&"\'>', [{ type: 'bold', offset: 0, length: 1 }]],
  ['&nbsp;&laquo; a & b', '&nbsp;&laquo; a & b', []],
  [
    '  <i>x <u>y</u></i> ',
    'x y',
    [
      { type: 'italic', offset: 0, length: 3 },
      { type: 'underline', offset: 2, length: 1 },
    ],
  ],
  [
    '<a href="https://haiphong.gov.vn?a=1&amp;b=2">x</a>',
    'x',
    [{ type: 'text_link', url: 'https://haiphong.gov.vn/?a=1&b=2', offset: 0, length: 1 }],
  ],
  ['<a href="nowhere">x</a>', 'x', []],
  [
    '🏭<tg-spoiler>x</tg-spoiler><span class="tg-spoiler">y</span>',
    '🏭xy',
    [
      { type: 'spoiler', offset: 2, length: 1 },
      { type: 'spoiler', offset: 3, length: 1 },
    ],
  ],
  ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
  [
    '<s>a</s><code>b</code><pre>c</pre>',
    'abc',
    [
      { type: 'strikethrough', offset: 0, length: 1 },
      { type: 'code', offset: 1, length: 1 },
      { type: 'pre', offset: 2, length: 1 },
    ],
  ],
])('HTML %s', async (source, plain, entities) => {
  await send({ text: source, parse_mode: 'HTML' });
  expect(lan.last()).toMatchObject({ source, plain, entities });
});

test('exactly 4,096 units after entities parsing', async () => {
  await send({ text: `<b>${'x'.repeat(4096)}</b>`, parse_mode: 'HTML' });
  expect(lan.last()?.plain).toHaveLength(4096);
});

test('forms as well as JSON', async () => {
  const form = new URLSearchParams({
    chat_id: '7',
    text: 'true',
    reply_markup: JSON.stringify(keyboard({ text: 'A', callback_data: 'a' }).reply_markup),
  });
  await caller.post('sendMessage', form);
  expect(lan.last()).toMatchObject({ plain: 'true', buttons: [[{ text: 'A', data: 'a' }]] });
});

test('commands by scope and language, as people see them in the menu', async () => {
  const list = (command: string): JsonObject => ({ commands: [{ command, description: 'x' }] });
  await caller.call('setMyCommands', list('start'));
  await caller.call('setMyCommands', { ...list('batdau'), language_code: 'vi' });
  expect(lan.menu()).toEqual([{ command: 'batdau', description: 'x' }]);
  await caller.call('setMyCommands', { ...list('staff'), scope: { type: 'chat', chat_id: 7 } });
  expect(lan.menu()).toEqual([{ command: 'staff', description: 'x' }]);
  await caller.call('deleteMyCommands', { scope: { type: 'chat', chat_id: 7 } });
  expect(await caller.result('getMyCommands', { language_code: 'vi' })).toEqual([
    { command: 'batdau', description: 'x' },
  ]);
});

test('files go both ways', async () => {
  lan.document('list.csv', 'a,b');
  const [update] = await caller.result<{ message: { document: { file_id: string } } }[]>('getUpdates');
  const file = await caller.result<{ file_path: string }>('getFile', { file_id: update?.message.document.file_id });
  const response = await fetch(`${api.root}/file/bot${api.token}/${file.file_path}`);
  expect(await response.text()).toBe('a,b');
});
