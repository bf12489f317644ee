import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from '../open-desk.ts';
import { talkTo } from './talk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 30_000);

afterAll(() => desk.close());

test('comparing two parks in Vietnamese, with a name that several bear and one that none bears', async () => {
  const { says, presses, labels } = talkTo(desk, 'vi');
  expect(await says('/compare')).toMatch(/thứ nhất/);
  expect(await says('trang due')).toMatch(/khu nào|nào/);
  expect(labels()).toEqual(expect.arrayContaining([expect.stringMatching(/Tràng Duệ 3/)]));
  expect(await presses(/Tràng Duệ 3/)).toMatch(/So với khu nào/);
  expect(await says('Tràng Duệ 9')).toMatch(/Không có khu nào tên như vậy/);
  expect(labels().some((label) => label.includes('Tràng Duệ'))).toBe(true);
  expect(await says('KCN Tràng Duệ 3')).toMatch(/đã được chọn[\s\S]*So với khu nào/);
  const table = await says('nam trang cat');
  expect(table).toMatch(/652,73 ha/);
  expect(table).toMatch(/200,39 ha/);
  expect(table).toMatch(/687/);
  expect(table).toMatch(/292,39/);
  expect(table).toMatch(/8\.094/);
  expect(table).toMatch(/Vinhomes/);
  for (const text of ['abc', '-1', '999999999', '5.661 ha', '5,661 ha', '🤷']) await says(text);
  expect(await says('thêm Vinh Quang')).toMatch(/Vinh Quang/);
  expect(await says('cái nào gần cảng hơn?')).toMatch(/chưa công bố/i);
});

test('comparing in English, closed and begun anew', async () => {
  const { says, presses } = talkTo(desk, 'en');
  await says('/compare');
  await says('VSIP Hai Phong');
  expect(await says('DEEP C 2')).toMatch(/VSIP Hai Phong[\s\S]*DEEP C/);
  expect(await presses('Done')).toMatch(/closed/);
  expect(await says('compare parks')).toMatch(/first/);
});
