import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAgenda } from '../../../src/agenda/agenda.ts';
import { createAgendaItems } from '../../../src/assistant/agenda-items.ts';
import { createNoticeWords } from '../../../src/assistant/notice-words.ts';
import { catalogues } from '../../assistant/chat.ts';
import { shippedBase } from '../../support/knowledge.ts';
import type { Person } from '../../support/bot-api/people.ts';
import { talkTo } from '../flows/talk.ts';
import { type Desk, openDesk } from '../open-desk.ts';

let desk: Desk;
let owner: Person;

beforeAll(async () => {
  desk = await openDesk();
  owner = desk.api.person(1, { started: true, language_code: 'en' });
  owner.text('/language en');
  await owner.next();
}, 60_000);

afterAll(() => desk.close());

async function presses(label: string): Promise<string> {
  owner.press(label);
  return (await owner.next()).plain;
}

async function says(text: string): Promise<string> {
  owner.text(text);
  return (await owner.next()).plain;
}

/** What falls due by the clock, as main.ts lets it. */
const tick = () =>
  createAgenda({
    items: createAgendaItems(),
    base: shippedBase,
    store: desk.store,
    owners: ['telegram:1'],
    word: createNoticeWords(desk.store, catalogues),
    push: desk.door.push,
    fault(error) {
      throw error;
    },
  }).tick();

/** Somebody sends an enquiry in Korean; the owner has been told of it. */
async function enquirer() {
  const kim = talkTo(desk, 'ko');
  await kim.says('/enquiry');
  await kim.presses('동의');
  await kim.says('김철수');
  await kim.says('kim@example.com');
  await kim.says('20');
  const sent = await kim.presses('보내기');
  await owner.next();
  return { kim, reference: /HZ-\d{6}-\w{5}/.exec(sent)?.[0] ?? '' };
}

test('an enquiry in Korean is opened, asked back about, answered and closed, by the buttons under each message', async () => {
  const { kim, reference } = await enquirer();
  expect(await presses('Open the enquiry')).toMatch(/New: nobody has taken it/);
  expect(await presses('I take it')).toMatch(/^It is yours now/);
  await presses('Ask back');
  expect(await says('How much power do you need?')).toMatch(
    /한국어[\s\S]*How much power do you need\?[\s\S]*Nothing has been sent/,
  );
  await presses('Send');
  const asked = await kim.person.next();
  expect(asked.plain).toBe(
    `문의 ${reference}에 대해 관리위원회가 여쭙습니다\n담당자가 쓴 글(번역 없음):\nHow much power do you need?`,
  );
  kim.person.press('답하기');
  await kim.person.next();
  expect(await kim.says('5 MW')).toMatch(/5 MW[\s\S]*아직 보내지 않았습니다/);
  await kim.presses('보내기');
  expect((await owner.next()).plain).toContain('5 MW');
  await presses('Open the enquiry');
  await presses('Close');
  expect((await kim.person.next()).plain).toContain('종료되었습니다');
  expect(desk.store.get('enquiries', reference)).toMatchObject({ closed: { by: 'officer' } });
});

test('a reply to somebody who has blocked the bot comes back to its officer', async () => {
  const { kim, reference } = await enquirer();
  await presses('Open the enquiry');
  await presses('Reply');
  await says('Hello');
  kim.person.block();
  await presses('Send');
  await desk.api.idle();
  await expect.poll(() => desk.store.get('undelivered', `enquiry:${reference}:0`)?.delivery).toBe('refused');
  await tick();
  expect((await owner.next()).plain).toMatch(/could not be delivered/);
  expect(await presses('Open the enquiry')).toContain('⚠ not delivered');
});

test('thumbs stand under an answer; a thumb down is thanked for and hands the question on', async () => {
  const mai = talkTo(desk, 'en');
  await mai.says('how large is Do Son park?');
  expect(mai.labels().slice(-2)).toEqual(['👍', '👎']);
  expect(await mai.presses('👎')).toContain('kept without your name');
  expect([...desk.store.all('unanswered')].map(([, { texts }]) => texts)).toEqual([['how large is Do Son park?']]);
  await mai.says('/menu');
  expect(mai.labels()).not.toContain('👎');
});
