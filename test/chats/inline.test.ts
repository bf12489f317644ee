import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const Answer = z.object({
  results: z.array(
    z.object({ id: z.string(), title: z.string(), input_message_content: z.object({ message_text: z.string() }) }),
  ),
  next_offset: z.string(),
  is_personal: z.boolean(),
});

/** Types behind the bot's name in some chat; returns what the bot offers. */
async function types(query: string, language: string, offset = '') {
  const person = desk.api.person(8101, { language_code: language });
  const asked = person.inlineQuery(query, offset);
  await asked.results();
  const call = desk.api.calls.find(({ payload }) => payload.inline_query_id === asked.queryId);
  return Answer.parse(call?.payload);
}

it('offers records in the language of who types, with a link into the chat', async () => {
  const { results, next_offset: next, is_personal: personal } = await types('trang due', 'vi');
  expect(results.map(({ title }) => title)).toContain('KCN Tràng Duệ 3');
  const texts = results.map(({ input_message_content: content }) => content.message_text).join('\n');
  expect(texts).toMatch(/https:\/\/t\.me\/\w+\?start=park_trang-due-3/);
  expect([next, personal]).toEqual(['', true]);
});

it('goes on page by page', async () => {
  const first = await types('', 'vi');
  expect([first.results.length, first.next_offset]).toEqual([20, '20']);
  const second = await types('', 'vi', '20');
  expect(second.results.map(({ id }) => id)).not.toContain(first.results[0]?.id);
});

it('offers nothing for what is no record, and refuses no call', async () => {
  expect((await types('thời tiết paris ngày mai', 'vi')).results).toEqual([]);
  expect(desk.api.refusals()).toEqual([]);
});

it('a shared place gives the nearest parks', async () => {
  const person = desk.api.person(8102, { language_code: 'en' });
  person.location(20.83, 106.72);
  expect((await person.next()).plain).toContain('straight lines');
});
