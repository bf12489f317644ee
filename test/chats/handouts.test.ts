import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Picture } from '../../src/domain/picture.ts';
import { createDraw } from '../../src/pictures/draw.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import type { ShownMessage } from '../support/bot-api/messages.ts';
import { talkTo } from './flows/talk.ts';
import { askersAt, labels } from './askers.ts';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
const { told, pressed, lan } = askersAt(() => desk, 300);
const drawn: Picture[] = [];
/** Whether the next pictures meet a fault, or take this long. */
let broken = false;
let slowMs = 0;

beforeAll(async () => {
  const draw = createDraw(readCatalogues());
  desk = await openDesk({
    async draw(picture, language) {
      if (broken) throw new RangeError('a fault in drawing: secret words');
      await new Promise((resolve) => setTimeout(resolve, slowMs));
      drawn.push(picture);
      return draw(picture, language);
    },
  });
}, 30_000);

afterAll(() => desk.close());

/** The picture as Telegram got it, on one sheet or two of a size that it leaves as it is, and what its caption says. */
async function pictureIn(sheet: ShownMessage, person = lan()): Promise<string> {
  expect(sheet.kind).toBe('photo');
  const { width, height } = await loadImage(sheet.file?.bytes ?? Buffer.alloc(0));
  expect(Math.max(width, height)).toBeLessThanOrEqual(1280);
  const message = sheet.plain.endsWith('(1/2)') ? await person.next() : sheet;
  expect(message.plain.split('\n')[0]).toBe(sheet.plain.split('\n')[0]?.replace(' (1/2)', ''));
  expect(message.plain.length).toBeLessThanOrEqual(1024);
  expect(labels(message)).toContain('Menu');
  return message.plain;
}

const callsOf = (method: string) => desk.api.calls.filter((call) => call.method.toLowerCase() === method.toLowerCase());

test('a comparison comes as a picture, with a caption that says the same', async () => {
  await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  const caption = await pictureIn(await pressed('Picture'));
  expect(caption).toMatch(/^Parks compared\nBy the records of/);
  expect(caption).toMatch(/1\) DEEP C Hai Phong II\n2\) Trang Due phase 1/);
});

test('a comparison comes as a brief and as a table', async () => {
  await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  const presses = [
    ['Brief', 'shortlist.html', /<!doctype html>[\s\S]*Trang Due phase 1/],
    ['Table', 'shortlist.csv', /Trang Due phase 1,/],
  ] as const;
  for (const [label, name, text] of presses) {
    lan().press(
      label,
      lan()
        .messages()
        .find((message) => labels(message).includes('Brief'))?.messageId,
    );
    await lan().next();
    const { file } = await lan().next();
    expect(file?.fileName).toBe(name);
    expect(file?.bytes.toString()).toMatch(text);
  }
  expect(callsOf('sendDocument').map(({ payload }) => payload.disable_notification)).not.toContain(undefined);
});

test('a button still means the same parks when others are spoken of since', async () => {
  const old = await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  lan().text('compare Do Son and Nomura');
  await lan().next();
  lan().press('Picture', old.messageId);
  expect(await pictureIn(await lan().next())).toMatch(/1\) DEEP C Hai Phong II\n2\) Trang Due phase 1/);
});

test.each([
  ['which parks have the highest occupancy?', 'occupancy'],
  ['which park is the largest?', 'area'],
  ['which park is the cheapest?', 'landPrice'],
] as const)('"%s" is drawn as bars', async (question, field) => {
  await told(question);
  await pictureIn(await pressed('Picture'));
  expect(drawn.at(-1)).toMatchObject({ kind: 'ranks', title: { said: { with: { field: { field } } } } });
});

test('the map hangs in the menu of parks', async () => {
  await told('/menu');
  await pressed('Industrial parks');
  const caption = await pictureIn(await pressed('Map'));
  expect(caption).toMatch(/^Where the parks lie/);
  expect(labels(await pressed('Menu'))).toContain('Find land');
});

test('finding land ends with a map, a brief and a table', async () => {
  const kim = talkTo(desk, 'en');
  for (const text of ['/find', 'electronics', '20 ha', '20 km', '100 usd']) await kim.says(text);
  const result = kim.person.last();
  expect(kim.labels()).toEqual(expect.arrayContaining(['Map', 'Brief', 'Table']));
  kim.person.press('Map');
  await pictureIn(await kim.person.next(), kim.person);
  kim.person.press('Brief', result?.messageId);
  await kim.person.next();
  const { file } = await kim.person.next();
  expect(file?.bytes.toString()).toContain('VSIP Hai Phong');
});

test('a dated plan comes as a timeline and as a calendar', async () => {
  const kim = talkTo(desk, 'en');
  const said = ['/plan', 'foreign', 'economic zone', 'sub-lease', 'yes, new factory', '50 million USD', '20/11/2026'];
  for (const text of said) await kim.says(text);
  const result = kim.person.last();
  kim.person.press('Picture');
  expect(await pictureIn(await kim.person.next(), kim.person)).toMatch(/^Your procedures from 20 November 2026/);
  kim.person.press('Calendar', result?.messageId);
  await kim.person.next();
  const { file } = await kim.person.next();
  expect(file?.fileName).toBe('plan.ics');
  expect(file?.bytes.toString()).toMatch(/^BEGIN:VCALENDAR[\s\S]*BEGIN:VALARM/);
  await kim.says('/cancel');
  kim.person.press('Calendar', result?.messageId);
  expect((await kim.person.next()).plain).toMatch(/is over/);
});

test('a park is shown on the map, with how exact that is and whose data', async () => {
  await told('VSIP Hai Phong');
  expect((await pressed('Place')).plain).toMatch(/^VSIP Hai Phong\n.*\d\d\.\d/);
  const { kind, place } = await lan().next();
  expect(kind).toBe('venue');
  expect(place).toMatchObject({ title: 'VSIP Hai Phong', address: expect.stringContaining('© OpenStreetMap') });
});

test('a record is shared by its link, into a chat, and as a code', async () => {
  await told('VSIP Hai Phong');
  const shared = await pressed('Share');
  expect(shared.plain).toContain('https://t.me/haidang_test_bot?start=park_vsip-hai-phong');
  expect(shared.buttons.flat()[0]?.raw).toMatchObject({ switch_inline_query: 'VSIP Hai Phong' });
  const code = await pressed('QR code');
  expect(await pictureIn(code)).toBe('VSIP Hai Phong\nhttps://t.me/haidang_test_bot?start=park_vsip-hai-phong');
  expect(drawn.at(-1)).toMatchObject({ link: 'https://t.me/haidang_test_bot?start=park_vsip-hai-phong' });
});

test('a picture that meets a fault comes as its words, and the log has none of them', async () => {
  await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  broken = true;
  const words = await pressed('Picture');
  broken = false;
  expect(words).toMatchObject({
    kind: 'text',
    plain: expect.stringMatching(/^Parks compared\nBy the records[\s\S]*1\) DEEP C[\s\S]*Sources: /),
  });
  const noted = desk.log.lines.filter(({ text }) => text.startsWith('a picture was not drawn'));
  expect(noted).toMatchObject([{ fields: { picture: 'compare', code: 'RangeError' } }]);
  expect(JSON.stringify(noted)).not.toMatch(/secret|Trang/);
});

test('a picture that Telegram does not take comes as its words', async () => {
  await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  desk.api.faults.push({
    kind: 'status',
    method: 'sendPhoto',
    status: 400,
    description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
  });
  expect((await pressed('Picture')).kind).toBe('text');
});

test('what takes long is seen to be under way', async () => {
  await told('compare Trang Due 1 and DEEP C Hai Phong 2');
  expect(callsOf('sendChatAction')).toEqual([]);
  slowMs = 400;
  await pressed('Picture');
  slowMs = 0;
  expect(callsOf('sendChatAction').map(({ payload }) => payload)).toEqual([
    { chat_id: lan().id, action: 'upload_photo' },
  ]);
});

test.each([
  'o:picture',
  'o:picture:compare:zzzzzz.zzzzzz',
  'o:picture:ranks:names',
  'o:brief:x',
  'o:place:park/x',
  'o:code',
])('an old or forged button "%s" says that it is gone, and leads to the menu', async (data) => {
  await told('/start');
  lan().pressData(data, lan().last()?.messageId ?? 0);
  const answer = await lan().next();
  expect(answer.plain).toMatch(/no longer on record/);
  expect(labels(answer)).toEqual(['Menu']);
});

test('in a topic of a group the answer stays there and quotes the question', async () => {
  const group = desk.api.group(-1007, { title: 'Investors' });
  const mai = desk.api.person(9, { first_name: 'Mai', language_code: 'en' }).in(group);
  const topic = { message_thread_id: 41, is_topic_message: true };
  const { messageId } = mai.text('@haidang_test_bot compare Trang Due 1 and DEEP C Hai Phong 2', topic);
  await group.next();
  const sent = callsOf('sendMessage').at(-1)?.payload;
  expect(sent).toMatchObject({
    message_thread_id: 41,
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  });
  mai.text('@haidang_test_bot land price of VSIP', { message_thread_id: 12 });
  await group.next();
  expect(callsOf('sendMessage').at(-1)?.payload).not.toHaveProperty('message_thread_id');
});

test('none of all this was refused by Telegram', () => {
  expect(desk.api.refusals()).toEqual([]);
});
