import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AuditLine } from '../../../src/domain/audit.ts';
import type { Role } from '../../../src/domain/officer.ts';
import { madeUpCase } from '../../officers/cases/many-cases.ts';
import { type Talk, talkTo } from '../flows/talk.ts';
import { type Desk, openDesk } from '../open-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 60_000);

afterAll(() => desk.close());

let commits = 0;
const keep = (changes: Parameters<Desk['store']['commit']>[0]['changes']) =>
  desk.store.commit({ update: `test:${++commits}`, at: new Date().toISOString(), changes, messages: [] });

const personOf = ({ person }: Talk) => `telegram:${person.id}`;

/** Somebody of the desk, in their private chat. */
async function atDesk(role: Exclude<Role, 'owner'>, called: string, language: 'en' | 'vi' = 'en'): Promise<Talk> {
  const talk = talkTo(desk, language);
  await keep([{ store: 'officers', key: personOf(talk), value: { role, called, since: '2026-01-01T00:00:00.000Z' } }]);
  return talk;
}

const tienThanh = () => desk.store.get('progress', 'park/tien-thanh')?.entries ?? [];
const audited = (): AuditLine[] =>
  [...desk.store.all('audit')].map(([, line]) => line).toSorted((a, b) => a.seq - b.seq);
const audit = (act: string): AuditLine[] => audited().filter((line) => line.act === act);

/** The steps of C10 from a card to the preview. */
async function toPreview({ presses, says }: Talk): Promise<string> {
  await presses('Update status');
  await says('45');
  return says('15/01/2027');
}

test('C10: a delayed park is looked up, its update is checked at each step, cancelled, and then saved once', async () => {
  const lan = await atDesk('officer', 'Ms Lan');
  const { says, presses } = lan;
  await says('/staff');
  const list = await says('delayed');
  expect(list).toMatch(/Tien Thanh: .*ordered faster.*\(7 November 2025/);
  expect(list).toMatch(/Gia Loc: .*slower than required.*\(5 October 2024/);
  expect(list).toMatch(/An Duong: .*192\.65 of 196\.1 ha.*3\.44 ha/);
  const card = await says('tien thahn');
  expect(card).toMatch(
    /Tien Thanh[\s\S]*under construction \(18 April 2025[\s\S]*410 ha \(22 June 2022; theinvestor\.vn\)/,
  );
  expect(card).toMatch(/Internal, for officers only[\s\S]*No status has been saved/);
  expect(await presses('Update status')).toMatch(/percent[\s\S]*stage/);
  for (const text of ['half', '-5', '140', '5.661 ha', '5,661', '1e99', '🚧'])
    expect(await says(text)).toMatch(text === 'half' ? /I read 50%/ : /0 to 100/);
  expect(tienThanh()).toEqual([]);
  expect(await says('45')).toMatch(/Note and next date/);
  expect(await says('31/02/2027')).toMatch(/no 31 February|no such day|does not exist|calendar/i);
  const preview = await says('15/01/2027');
  expect(preview).toMatch(/Progress: none → 45%[\s\S]*Next date: none → 15 January 2027[\s\S]*Nothing is saved yet/);
  expect(tienThanh()).toEqual([]);
  expect(await presses('Cancel')).toMatch(/nothing was saved, the record is unchanged/);
  expect(tienThanh()).toEqual([]);
  await says('tien thanh');
  await toPreview(lan);
  const shown = lan.person.last();
  expect(await presses('Save')).toMatch(/Saved for Tien Thanh/);
  lan.person.press('Save', shown?.messageId);
  expect((await lan.person.next()).plain).toMatch(/no longer active/);
  expect(tienThanh()).toMatchObject([{ percent: 45, next: '2027-01-15' }]);
  expect(audit('status-saved')).toMatchObject([
    { of: 'park/tien-thanh', was: '-', is: '45%, next 2027-01-15', result: 'done', actor: tienThanh()[0]?.by },
  ]);
});

test('C10.10: a second officer who saves from an older preview is shown the change, and overwrites nothing unseen', async () => {
  const [hoa, minh] = [await atDesk('officer', 'Ms Hoa'), await atDesk('editor', 'Mr Minh')];
  for (const each of [hoa, minh]) {
    await each.says('tien thanh');
    await toPreview(each);
  }
  const before = tienThanh().length;
  expect(await hoa.presses('Save')).toMatch(/Saved/);
  const told = await minh.presses('Save');
  expect(told).toMatch(/changed meanwhile[\s\S]*Ms Hoa: 45%[\s\S]*45% \(unchanged\)/);
  expect(tienThanh()).toHaveLength(before + 1);
  expect(await minh.says('/cancel')).toMatch(/unchanged/);
});

test('C10.11 and 12: an investor sees public facts only, and a group none of the desk', async () => {
  const kim = talkTo(desk, 'en');
  const reply = await kim.says('status of Tien Thanh');
  expect(reply).toMatch(/under construction/);
  expect(reply).not.toMatch(/45%|Internal|Ms Hoa/);
  expect(kim.labels().join()).not.toMatch(/Officers/);
  const lan = await atDesk('officer', 'Ms Thu');
  await lan.says('/start');
  const group = desk.api.group(-1010, { title: 'Investors' });
  const there = lan.person.in(group);
  there.command('/project@haidang_test_bot tien thanh');
  expect((await there.next()).plain).toMatch(/private chat/);
  expect((await lan.person.next()).plain).toMatch(/Internal[\s\S]*45%/);
  expect(
    there
      .messages()
      .map(({ plain }) => plain)
      .join(),
  ).not.toMatch(/45%|Internal/);
});

test('C12.1 and 5: the button is refused to an investor in a group, and Save to a former officer', async () => {
  const old = await atDesk('officer', 'Mr Old');
  await old.says('tien thanh');
  await toPreview(old);
  const before = tienThanh();
  await keep([{ store: 'officers', key: personOf(old), value: null }]);
  expect(await old.presses('Save')).not.toMatch(/45|Tien Thanh/);
  const kim = talkTo(desk, 'en');
  await kim.says('/start');
  const group = desk.api.group(-1011, { title: 'Investors' });
  const there = kim.person.in(group);
  there.command('/start@haidang_test_bot');
  const shown = await there.next();
  const press = there.pressData('o:update:park/tien-thanh', shown.messageId);
  await press.answered();
  expect((await there.next()).plain).toMatch(/^.{0,200}$/);
  expect(tienThanh()).toEqual(before);
  const refusals = audited().filter(({ result }) => result === 'refused');
  expect(refusals).toMatchObject([{ act: 'status finish' }, { act: 'update', of: 'park/tien-thanh' }]);
  expect(JSON.stringify(refusals)).not.toContain(String(kim.person.id));
});

test('in Vietnamese: a case by its number, a quick reply with a blocker, saved, undone, and refused to others', async () => {
  await keep([{ store: 'cases', key: 'HZ-00002', value: madeUpCase(2) }]);
  const lan = await atDesk('officer', 'Chị Lan', 'vi');
  const minh = await atDesk('officer', 'Anh Minh', 'vi');
  expect(await lan.says('hz-00002')).toMatch(/HZ-00002[\s\S]*Nội bộ, chỉ cán bộ xem/);
  const preview = await lan.says('45% vướng điện đến 15/01/2027');
  expect(preview).toMatch(
    /Tiến độ: 2% → 45%[\s\S]*Vướng mắc: chưa có → điện[\s\S]*Mốc tiếp theo: 15\/3\/2027 → 15\/1\/2027/,
  );
  expect(await lan.presses('Lưu')).toMatch(/Đã lưu cho .*HZ-00002/);
  expect(await minh.says('chậm')).toMatch(/HZ-00002\): .*45%, vướng điện/);
  expect(await minh.says('ai phụ trách HZ-00002')).toMatch(/Phòng 3, Chị Lan lưu gần nhất/);
  expect(await minh.says('HZ-00002 đang vướng gì?')).toMatch(/vướng điện/);
  expect(await lan.presses('Hoàn tác')).toMatch(/Đã hoàn tác/);
  expect(desk.store.get('progress', 'case/HZ-00002')).toBeUndefined();
  expect(audit('status-undone')).toHaveLength(1);
});

test('what officers ask as anybody is answered as for anybody, with a button to their card', async () => {
  const lan = await atDesk('officer', 'Ms Vân');
  expect(await lan.says('how long does an IRC take?')).toMatch(/10 working days/);
  expect(await lan.says('status of Gia Loc')).toMatch(/under construction/);
  expect(await lan.presses('Officers’ card')).toMatch(/Internal/);
});
