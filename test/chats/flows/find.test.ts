import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../open-desk.ts';
import { talkTo } from './talk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 30_000);

afterAll(() => desk.close());

const state = ({ person }: ReturnType<typeof talkTo>) => desk.store.flow(`telegram:${person.id}|telegram:${person.id}`);
const bad = ['-20', '99999999999999999999', '🏭🏭', '9e999', '10^30', 'abc', '1'.repeat(400)];

test('finding land in English: electronics, 20 ha, 20 km, 100 USD', async () => {
  const kim = talkTo(desk, 'en');
  const { says, presses } = kim;
  expect(await says('/find')).toMatch(/1 of 4[\s\S]*make/);
  expect(await says('electronics')).toMatch(/2 of 4[\s\S]*hectares/);
  expect(await says('about twenty')).toMatch(/I read 20 ha/);
  expect(state(kim)?.answers).toEqual({ industry: 'electronics' });
  expect(await says('5.661 ha')).toMatch(/Noted: 5\.661 ha/);
  await presses('Back');
  expect(await says('5,661 ha')).toMatch(/5,661 ha: no single park[\s\S]*VSIP Hai Phong with 1,600 ha/);
  for (const text of bad) {
    expect(await says(text)).toMatch(/above 0/);
    expect(state(kim)).toMatchObject({ step: 'hectares', answers: { industry: 'electronics', hectares: 5.661 } });
  }
  expect(await says('20')).toMatch(/3 of 4[\s\S]*port/);
  expect(await says('abc')).toMatch(/distance above 0/);
  expect(await says('20 km')).toMatch(/4 of 4/);
  expect(await says('free 😀')).toMatch(/price above 0/);
  expect(await says('-5')).toMatch(/price above 0/);
  const result = await says('100 usd');
  expect(result).toMatch(/• VSIP Hai Phong:.*8 km.*Unofficial, about 2020.*80–90/);
  expect(result).toMatch(/• DEEP C Hai Phong II:.*price not published/);
  expect(result).toMatch(/• Nomura - Hai Phong: ⚠ reported full.*15 km/);
  const matches = result.slice(0, result.indexOf('What decides is not published'));
  for (const name of ['Trang Due', 'An Duong', 'Cong Hoa', 'Dai An', 'Tan Truong', 'Phuc Dien'])
    expect(matches).not.toContain(name);
  expect(result).toMatch(/still free is mostly not published: please ask the developer/);
  expect(await says('why not Dai An?')).toMatch(/Dai An: too far from a port ✗ Hai Phong port: 50 km/);
  expect(await presses('To the result')).toBe(result);
});

test('side questions are answered, and the step is asked again', async () => {
  const kim = talkTo(desk, 'en');
  const { says } = kim;
  await says('/find');
  await says('food processing');
  expect(await says('btw how long does an investment certificate take?')).toMatch(/10 working days[\s\S]*hectares/);
  expect(await says('what is 5,661 ha, the Hai Duong plan?')).toMatch(
    /32 parks[\s\S]*hectares, please|32 parks[\s\S]*in hectares/,
  );
  expect(await says('weather tomorrow?')).toMatch(/outside what I cover[\s\S]*hectares/);
  expect(state(kim)?.answers).toEqual({ industry: 'food-processing' });
  expect(await says('ten')).toMatch(/I read 10 ha/);
  for (const text of ['-10', '10000000000000', '🍜']) expect(await says(text)).toMatch(/above 0/);
  expect(await says('5.661 ha')).toMatch(/5\.661 ha/);
  await kim.presses('Back');
  expect(await says('10')).toMatch(/port/);
  expect(await says('Dai An distance to Noi Bai?')).toMatch(/80 km[\s\S]*from a port/);
  expect(state(kim)?.answers).toEqual({ industry: 'food-processing', hectares: 10 });
  expect(await says('50')).toMatch(/USD/);
  const result = await says('skip');
  expect(result).toMatch(/• Dai An:.*50 km/);
  expect(result).toMatch(/• Tan Truong: ⚠ reported full: 100% \(24 June 2022.*45 km/);
  expect(result.indexOf('Phuc Dien expansion')).toBeGreaterThan(result.indexOf('Near misses'));
});

test('going back and changing an answer, in Vietnamese', async () => {
  const lan = talkTo(desk, 'vi');
  const { says, presses } = lan;
  expect(await says('tìm đất')).toMatch(/sản xuất gì/);
  expect(await says('dược phẩm')).toMatch(/bao nhiêu đất/);
  expect(await says('5.661 ha')).toMatch(/5\.661 ha: không có khu nào lớn như vậy/);
  expect(await says('5,661 ha')).toMatch(/Cách cảng/);
  expect(await presses('Quay lại')).toMatch(/Hiện là: 5,661 ha/);
  for (const text of ['abc', '-3', '10^30', '🙂']) {
    expect(await says(text)).toMatch(/lớn hơn 0[\s\S]*Hiện là: 5,661 ha/);
    expect(state(lan)?.answers.hectares).toBe(5.661);
  }
  await says('8');
  await says('60');
  const result = await says('70');
  expect(result).toMatch(/• KCN Đại An:.*50 km/);
  expect(result).toMatch(/Chưa công bố thông tin quyết định.*Tân Trào/);
  expect(result.slice(0, result.indexOf('Chưa công bố thông tin quyết định'))).not.toContain('Tân Trào');
  expect(await presses('Sửa: khoảng cách')).toMatch(/Hiện là: 60 km/);
  const nearer = await says('40');
  expect(state(lan)?.answers).toEqual({ industry: 'pharmaceuticals', hectares: 8, port: 40, budget: 70 });
  expect(nearer).toMatch(/Suýt phù hợp:[\s\S]*KCN Đại An:.*xa cảng ✗.*50 km/);
  expect(nearer).toMatch(/Chưa công bố thông tin quyết định.*Tân Trào/);
  await says('/find');
  expect(await says('quay lại')).toMatch(/Bước 1 trên 4/);
});

test('cancelling, and what is written after it', async () => {
  const kim = talkTo(desk, 'en');
  const { says, presses } = kim;
  expect(await says('/cancel')).toMatch(/Nothing/i);
  await says('/find');
  await says('electronics');
  const old = [...kim.labels()];
  expect(old).toContain('Back');
  expect(await says('cancel my order of 5,661 ha')).toMatch(/hectares/);
  expect(state(kim)).toBeDefined();
  expect(await says('/CANCEL@desk_bot')).toMatch(/cancelled|not kept|Nothing/i);
  await says('/find');
  expect(await says('/cancel')).toMatch(/cancelled/);
  expect(state(kim)).toBeUndefined();
  for (const text of ['20', '-4', '1e400', 'four', '5.661 ha', '❌']) {
    await says(text);
    expect(state(kim)).toBeUndefined();
  }
  await says('/enquiry');
  await presses('I agree');
  await says('Kim');
  expect(await says('/cancel')).toMatch(/nothing was stored and nothing was sent/);
});

test('an old button of a search that is over revives nothing', async () => {
  const kim = talkTo(desk, 'en');
  await kim.says('/find');
  await kim.says('electronics');
  const shown = kim.person.last();
  await kim.says('/cancel');
  kim.person.press('Back', shown?.messageId);
  expect((await kim.person.next()).plain).toMatch(/no longer active/);
  expect(state(kim)).toBeUndefined();
});
