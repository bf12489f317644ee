import { afterAll, beforeAll, expect, test } from 'vitest';
import type { GroupChat } from '../support/bot-api/groups.ts';
import type { Speaker } from '../support/bot-api/speaker.ts';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
let group: GroupChat;
let lan: Speaker;

beforeAll(async () => {
  desk = await openDesk();
  group = desk.api.group(-1001, { title: 'Investors' });
  lan = desk.api.person(7, { first_name: 'Lan', language_code: 'en' }).in(group);
}, 30_000);

afterAll(() => desk.close());

test('people who talk among themselves are not answered', async () => {
  lan.text('the land price of VSIP is high');
  lan.command('/menu@another_bot');
  lan.sticker();
  await desk.api.idle();
  expect(group.quiet()).toBe(true);
});

test('a mention is answered in the group', async () => {
  lan.text('@haidang_test_bot land price of VSIP');
  expect((await group.next()).plain).toMatch(/^VSIP Hai Phong/);
});

test('a reply to the bot goes on with it', async () => {
  const answer = group.last();
  lan.text('land price of Do Son', { reply_to_message: answer?.raw ?? {} });
  expect((await group.next()).plain).toMatch(/^Do Son/);
});

test('a command is taken with the name of the bot and without', async () => {
  lan.command('/help@haidang_test_bot');
  const named = await group.next();
  lan.command('/help');
  expect((await group.next()).plain).toBe(named.plain);
});

test('a button is for everybody in the group', async () => {
  desk.api.person(8, { first_name: 'Mai', language_code: 'vi' }).in(group).press('Menu');
  expect((await group.next()).plain).toMatch(/^Danh mục/);
});

test('a bot that has been put out does not write', async () => {
  group.removeBot(lan.user);
  lan.command('/help');
  await desk.api.idle();
  expect(group.quiet()).toBe(true);
  expect(desk.store.unsent()).toEqual([]);
});
