import * as fc from 'fast-check';
import { isObject, type JsonObject } from '../support/bot-api/json.ts';
import { oddText } from './odd-texts.ts';

const id = fc.oneof(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 1, max: 40 }));
const user = fc.record({
  id,
  is_bot: fc.constantFrom(false, false, false, true),
  first_name: oddText,
  language_code: fc.constantFrom('vi', 'en', 'xx', ''),
});
const chatTypes = ['private', 'private', 'private', 'group', 'supergroup', 'channel', 'sender'] as const;
const chat = fc.record({
  id: fc.oneof(
    id,
    id.map((n) => -n),
  ),
  type: fc.constantFrom(...chatTypes),
  title: oddText,
});
const file = { file_id: 'f', file_unique_id: 'u' };
const person = { id: 5, is_bot: false, first_name: 'Mai' };

/** What a message can be besides words (Bot API, Message). */
const contents: readonly JsonObject[] = [
  { photo: [{ ...file, width: 1, height: 1 }] },
  { sticker: { ...file, type: 'regular', width: 1, height: 1 } },
  { voice: { ...file, duration: 1 } },
  { video: { ...file, width: 1, height: 1, duration: 1 } },
  { document: file },
  { contact: { phone_number: '+84900000000', first_name: 'Mai' } },
  { location: { latitude: 20.8, longitude: 106.7 } },
  { venue: { location: { latitude: 20.8, longitude: 106.7 }, title: 'x', address: 'y' } },
  { dice: { emoji: '🎲', value: 6 } },
  { poll: { id: '1', question: 'x', options: [] } },
  { new_chat_members: [person] },
  { left_chat_member: person },
  { pinned_message: {} },
  { migrate_to_chat_id: -100 },
  { successful_payment: { currency: 'VND' } },
  { a_kind_that_is_to_come: true },
  {},
];

const date = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1_790_000_000) },
  fc.integer(),
  fc.constantFrom(0, -1, 2 ** 53, 8_640_000_000_000, 253_402_300_799, 253_402_300_800),
);
const body = fc.oneof(
  fc.record({ text: oddText }),
  fc
    .tuple(fc.constantFrom(...contents), fc.option(oddText, { nil: undefined }))
    .map(([some, caption]) => ({ ...some, caption })),
);
const message = fc
  .tuple(fc.record({ message_id: fc.nat(), from: user, chat, date }), body)
  .map(([head, rest]): JsonObject => ({ ...head, ...rest }));
const query = fc.record({ id: fc.uuid(), from: user, message, chat_instance: fc.constant('1'), data: oddText });
const member = fc.record({ chat, from: user, date, new_chat_member: fc.constant({ status: 'kicked', user: person }) });

/** Every kind of update (Bot API, Update), those that the bot does not ask for, too. */
const update: fc.Arbitrary<JsonObject> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ message }) },
  { weight: 4, arbitrary: fc.record({ callback_query: query }) },
  fc.record({ edited_message: message }),
  fc.record({ channel_post: message }),
  fc.record({ edited_channel_post: message }),
  fc.record({ business_message: message }),
  fc.record({ my_chat_member: member }),
  fc.record({ chat_join_request: member }),
  fc.record({ inline_query: fc.record({ id: fc.uuid(), from: user, query: oddText, offset: fc.constant('') }) }),
  fc.record({ poll: fc.record({ id: fc.uuid(), question: oddText }) }),
  fc.record({ purchased_paid_media: fc.record({ from: user }) }),
  fc.record({ a_kind_that_is_to_come: message }),
  fc.constant({}),
);

const odd = fc.constantFrom(null, 0, -1, 1.5, 2 ** 63, '', 'x', '\u0000', [], {}, true, '5501', [[]]);
/** One thing that is wrong: which member, counted through, and what stands in its place; without it the member is missing. */
const damage = fc.record({
  at: fc.nat(),
  value: fc.option(odd, { nil: undefined }),
  name: fc.constantFrom(undefined, '__proto__', 'constructor'),
});

/** Every member of an object and of those inside it. */
function membersOf(object: JsonObject): [JsonObject, string][] {
  return Object.entries(object).flatMap(
    ([key, value]) => [[object, key], ...(isObject(value) ? membersOf(value) : [])] as [JsonObject, string][],
  );
}

function damaged(whole: JsonObject, faults: readonly { at: number; value?: unknown; name?: string }[]): JsonObject {
  const copy = structuredClone(whole);
  for (const { at, value, name } of faults) {
    const members = membersOf(copy);
    const [object, key] = members[at % members.length] ?? [copy, 'message'];
    if (value === undefined) delete object[key];
    else Object.defineProperty(object, name ?? key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** Updates of every kind, sound ones and such with missing and odd members. */
export const oddUpdate: fc.Arbitrary<JsonObject> = fc.oneof(
  update,
  fc.tuple(update, fc.array(damage, { minLength: 1, maxLength: 3 })).map(([whole, faults]) => damaged(whole, faults)),
);
