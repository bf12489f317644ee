import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../support/bot-api/people.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { talkTo } from './talk.ts';

let desk: Desk;
let owner: Person;

beforeAll(async () => {
  desk = await openDesk();
  owner = desk.api.person(1, { started: true });
}, 30_000);

afterAll(() => desk.close());

const notices = () => owner.messages().filter(({ sender }) => sender === 'bot');
const state = ({ person }: ReturnType<typeof talkTo>) => desk.store.flow(`telegram:${person.id}|telegram:${person.id}`);

test('an enquiry in Korean: consent first, checked, changed, and sent once', async () => {
  const kim = talkTo(desk, 'ko');
  const { says, presses } = kim;
  expect(await says('담당자에게 문의하고 싶어요')).toMatch(/저장[\s\S]*12개월[\s\S]*\/deleteme[\s\S]*동의하십니까/);
  expect(await presses('동의 안 함')).toMatch(/아무것도 저장하지 않았습니다/);
  expect(state(kim)).toBeUndefined();
  await says('담당자에게 문의하고 싶어요');
  expect(await presses('동의')).toMatch(/성함/);
  expect(await says('<b>김</b> 😀')).toMatch(/<b>김<\/b> 😀/);
  expect(await says('abc')).toMatch(/이메일 주소나 전화번호가 아닙니다/);
  expect(await says('kim@example.com')).toMatch(/헥타르/);
  for (const text of ['-5', '9'.repeat(30), '🏭']) expect(await says(text)).toMatch(/0보다 큰/);
  expect(await says('5,661 ha')).toMatch(/5,661/);
  expect(state(kim)?.answers.hectares).toBeUndefined();
  const summary = await says('20');
  expect(summary).toMatch(/<b>김<\/b> 😀[\s\S]*kim@example\.com[\s\S]*20[\s\S]*아직 보내지 않았습니다/);
  expect(notices()).toHaveLength(0);
  await presses('수정: 이메일');
  const changed = await says('lee@example.com');
  expect(changed).toMatch(/<b>김<\/b> 😀[\s\S]*lee@example\.com/);
  const shown = kim.person.last();
  kim.person.press('보내기', shown?.messageId);
  kim.person.press('보내기', shown?.messageId);
  const [first, second] = [await kim.person.next(), await kim.person.next()];
  const reference = /HZ-\d{6}-[0-9A-F]{5}/.exec(first.plain)?.[0] ?? '';
  expect(desk.store.get('enquiries', reference)).toMatchObject({
    name: '<b>김</b> 😀',
    contact: 'lee@example.com',
    hectares: 20,
    consent: { version: 1 },
  });
  expect(second.plain).not.toMatch(/HZ-/);
  await desk.api.idle();
  expect(notices()).toHaveLength(1);
  expect(notices()[0]?.plain).toContain('<b>김</b> 😀');
});

test('a confidential enquiry tells the need without the person; a question in it is answered and may be kept', async () => {
  const before = notices().length;
  const { says, presses } = talkTo(desk, 'en');
  await says('/enquiry');
  await presses('I agree');
  await says('Secret Name');
  await says('secret@example.com');
  expect(await presses('Skip')).toMatch(/Your enquiry/);
  await presses('Your question');
  expect(await says('how long does an IRC take?')).toMatch(
    /10 working days[\s\S]*Shall I keep “how long does an IRC take\?”/,
  );
  expect(await presses('Yes')).toMatch(/Question: how long does an IRC take\?/);
  await presses('Confidential?');
  await presses('Confidential');
  expect(await presses('Send')).toMatch(/HZ-/);
  await desk.api.idle();
  const told = notices()
    .slice(before)
    .map(({ plain }) => plain)
    .join();
  expect(told).toContain('how long does an IRC take?');
  expect(told).not.toMatch(/Secret Name|secret@example/);
});

test('who sent a confidential enquiry is released by its person alone, once, however often it is pressed', async () => {
  const kim = talkTo(desk, 'en');
  await kim.says('/enquiry');
  await kim.says('yes');
  await kim.says('Hidden Kim');
  await kim.says('hidden@example.com');
  await kim.presses('Skip');
  await kim.presses('Confidential?');
  await kim.presses('Confidential');
  const reference = /HZ-\d{6}-[0-9A-F]{5}/.exec(await kim.presses('Send'))?.[0] ?? '';
  await desk.api.idle();
  const before = notices().length;
  const stranger = talkTo(desk, 'en');
  await stranger.says('/menu');
  for (const verb of ['release', 'release-confirmed']) {
    stranger.person.pressData(`o:${verb}:${reference}`, stranger.person.last()?.messageId ?? 0);
    expect((await stranger.person.next()).plain).not.toContain(reference);
  }
  expect(desk.store.get('enquiries', reference)?.released).toBeUndefined();
  expect(await kim.presses(/^Release who I am/)).toMatch(/cannot be taken back/);
  expect(desk.store.get('enquiries', reference)?.released).toBeUndefined();
  const shown = kim.person.last();
  kim.person.press('Yes, release it', shown?.messageId);
  kim.person.press('Yes, release it', shown?.messageId);
  const replies = [await kim.person.next(), await kim.person.next()];
  expect(replies[0]?.plain).toContain('have been told who you are');
  expect(replies[1]?.plain).toMatch(/was released/);
  await desk.api.idle();
  const told = notices().slice(before);
  expect(told).toHaveLength(1);
  expect(told[0]?.plain).toMatch(new RegExp(`${reference}[\\s\\S]*Hidden Kim[\\s\\S]*hidden@example\\.com`));
  expect(desk.store.get('enquiries', reference)?.released).toBeDefined();
  await kim.says('/enquiry');
  expect(await kim.presses('My enquiries')).toMatch(new RegExp(`${reference}.*was released`));
});

test('what is too long is refused with by how much, and the rest stays', async () => {
  const kim = talkTo(desk, 'en');
  await kim.says('/enquiry');
  await kim.presses('I agree');
  expect(await kim.says('x'.repeat(130))).toMatch(/30 characters too long/);
  expect(state(kim)).toMatchObject({ step: 'name', answers: { consent: true } });
});
