import * as fc from 'fast-check';
import type { JsonObject } from './bot-api/json.ts';

/** What stands where something else is wanted: other types, words of any length and script, keys that mean something to JavaScript. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', '0', [], {}, -1, 0.5, 1e18, 253_402_300_800, Number.MAX_SAFE_INTEGER + 2),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('đất '.repeat(1024), '\uD800'.repeat(4096), '😀'.repeat(2048), '/'.repeat(4096), '\u202E\u200B '),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}')),
);

/** Mostly what is wanted, at times something odd, at times nothing. */
const mostly = (wanted: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 60, arbitrary: wanted },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

/** Now and then. */
const seldom = (wanted: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: wanted });

const record = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, mostly(value)])));

const id = fc.constantFrom(7, 8, 5501, 777_000, 1_087_968_824, 136_817_688);
const user = record({
  id,
  is_bot: seldom(fc.constant(true)),
  first_name: fc.constantFrom('Lan', 'GroupAnonymousBot', '__proto__'),
  username: fc.constantFrom('lan', 'GroupAnonymousBot', 'Channel_Bot'),
  language_code: fc.constantFrom('vi', 'en', 'zh-hans', 'xx', '__proto__'),
});
const chat = record({
  id: fc.constantFrom(7, -100, -1_001_234_567_890),
  type: fc.constantFrom('private', 'group', 'supergroup', 'channel', 'sender'),
});
const words = fc.constantFrom(
  '/start park_do-son',
  '/start ../../etc/passwd',
  '/menu@haidang_test_bot',
  '/constructor',
  '@haidang_test_bot land price of VSIP',
  'How large is Trang Due 3?',
  'x'.repeat(4096),
);
const content = record({
  text: words,
  caption: words,
  photo: fc.constant([]),
  pinned_message: fc.constant({}),
  web_app_data: fc.constant({ data: 'x' }),
  new_chat_members: fc.constant([]),
});
const said = record({
  message_id: fc.integer(),
  from: user,
  sender_chat: seldom(chat),
  is_automatic_forward: seldom(fc.constant(true)),
  chat,
  date: fc.integer({ min: 0, max: 2_000_000_000 }),
  reply_to_message: seldom(record({ from: user })),
  forward_origin: seldom(fc.constant({ type: 'hidden_user' })),
});
/** As often as not only the text is there of what a message may hold. */
const message = fc
  .tuple(
    said,
    fc.oneof(
      words.map((text) => ({ text })),
      content,
    ),
  )
  .map(([about, held]) => ({ ...Object(about), ...Object(held) }) as unknown);
const press = record({
  id: fc.constant('q'),
  from: user,
  message: record({ message_id: fc.integer(), chat, date: fc.constant(0) }),
  inline_message_id: fc.constant('x'),
  data: fc.constantFrom('n:help', 'r:p:do-son', 'f:p:__proto__:area', 'l:xx', 'n:constructor', ':::', 'x'.repeat(64)),
});

const membership = record({
  from: user,
  chat,
  date: fc.integer({ min: 0, max: 2_000_000_000 }),
  new_chat_member: record({ status: fc.constantFrom('member', 'kicked', 'left', 'constructor') }),
});

const kinds: fc.Arbitrary<unknown>[] = [
  ...['message', 'edited_message', 'channel_post', 'edited_channel_post', 'business_message'].map((kind) =>
    message.map((value) => ({ [kind]: value })),
  ),
  ...Array.from({ length: 6 }, () => message.map((value) => ({ message: value }))),
  ...Array.from({ length: 4 }, () => press.map((value) => ({ callback_query: value }))),
  fc.record({ message, callback_query: press }),
  membership.map((value) => ({ my_chat_member: value })),
  ...['my_chat_member', 'inline_query', 'message_reaction', 'poll', 'a_kind_of_2031'].map((kind) =>
    fc.oneof(message, odd).map((value) => ({ [kind]: value })),
  ),
  odd.map((value) => ({ message: value })),
  odd.map((value) => ({ callback_query: value })),
];

/** As it would come over the wire, where a key may be called anything. */
const wired = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

/** An update without its id, as Telegram might send it tomorrow or never: of any kind, with parts that are odd or missing. */
export const strangeBodies: fc.Arbitrary<JsonObject> = fc.oneof(...kinds).map((body) => wired<JsonObject>(body));

/** The same with an id, which may be odd as well; and what is no update at all. */
export const strangeUpdates: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(strangeBodies, mostly(fc.nat())).map(([body, update_id]) => wired({ ...body, update_id })),
  },
  { weight: 1, arbitrary: odd },
);
