import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { ShownMessage } from '../support/bot-api/messages.ts';
import type { Person } from '../support/bot-api/people.ts';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
let lan: Person;
let people = 200;

beforeAll(async () => {
  desk = await openDesk();
}, 30_000);

beforeEach(() => {
  lan = desk.api.person(++people, { first_name: 'Lan', language_code: 'en' });
});

afterAll(() => desk.close());

function asked(text: string): Promise<ShownMessage> {
  lan.text(text);
  return lan.next();
}

function pressed(label: string): Promise<ShownMessage> {
  lan.press(label);
  return lan.next();
}

const labels = ({ buttons }: ShownMessage): string[] => buttons.flat().map(({ text }) => text);
const firstLine = ({ plain }: ShownMessage): string | undefined => plain.split('\n')[0];

test('/park alone lists parks, whose buttons open them', async () => {
  const list = await asked('/park');
  expect(list.plain).toMatch(/^\d+ industrial parks are on record/);
  const [first = ''] = labels(list);
  expect(firstLine(await pressed(first))).toBe(first);
});

test('/park with a name opens the park', async () => {
  expect(firstLine(await asked('/park Do Son'))).toBe('Do Son');
});

test('/procedure alone lists procedures, with a question it answers', async () => {
  expect((await asked('/procedure')).plain).toMatch(/^\d+ procedures are on record/);
  expect((await asked('/procedure how long does an investment registration certificate take')).plain).toMatch(
    /working days/,
  );
});

test('a deep link opens its record', async () => {
  expect(firstLine(await asked('/start park_do-son'))).toBe('Do Son');
});

test('a deep link to nothing welcomes', async () => {
  expect((await asked('/start park_no-such')).plain).toMatch(/^Welcome!/);
});

test('a question in own words is answered with the figure, its date and its source', async () => {
  const answer = await asked('land price of VSIP');
  expect(answer.plain).toMatch(/^VSIP Hai Phong\nLand price: Unofficial, .*US\$/);
  expect(answer.entities.map(({ type }) => type)).toContain('bold');
});

test('under an answer stand its sources and the whole record', async () => {
  await asked('land price of VSIP');
  expect((await pressed('Sources')).plain).toMatch(/^Sources: VSIP Hai Phong\n•/);
  expect(firstLine(await pressed('Whole record'))).toBe('VSIP Hai Phong');
});

test('a question in Vietnamese is answered in Vietnamese', async () => {
  const answer = await asked('giá thuê đất VSIP Hải Phòng bao nhiêu');
  expect(answer.plain).toContain('USD/m²');
  expect(labels(answer)).toContain('Nguồn');
});

test('several parks of one name are told apart by a button', async () => {
  const which = await asked('land price of Deep C');
  const [, second = ''] = labels(which);
  expect(labels(which).length).toBeGreaterThan(2);
  const answer = await pressed(second);
  expect(firstLine(answer)).toBe(second);
  expect(answer.plain).toContain('Land price');
});

test('a record too long for a phone has a button for the rest', async () => {
  const card = await asked('/start procedure_irc-issue');
  expect(labels(card)[0]).toBe('More');
  const whole = await pressed('More');
  expect(labels(whole)).not.toContain('More');
  expect(whole.plain.length).toBeGreaterThan(card.plain.length);
});

test('what lies outside is said to lie outside', async () => {
  const answer = await asked('weather in Paris');
  expect(answer.plain).toMatch(/outside what I cover|did not find/);
});

test('the longest text that Telegram lets through is answered', async () => {
  const answer = await asked('khu công nghiệp '.repeat(256).slice(0, 4096));
  expect(answer.plain).not.toBe('');
});

test('markup in what a person writes stays words', async () => {
  const answer = await asked('<b>VSIP</b> & "<a href=x>"');
  expect(answer.plain).not.toBe('');
});

test('none of all this was refused by Telegram', () => {
  expect(desk.api.refusals()).toEqual([]);
});
