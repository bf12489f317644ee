import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Talk, talkTo } from '../flows/talk.ts';
import { type Desk, openDesk } from '../open-desk.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
}, 60_000);

afterAll(() => desk.close());

let commits = 0;

async function atDesk(role: 'officer' | 'editor', called: string, language: 'en' | 'vi'): Promise<Talk> {
  const talk = talkTo(desk, language);
  const value = { role, called, since: '2026-01-01T00:00:00.000Z' };
  const changes = [{ store: 'officers' as const, key: `telegram:${talk.person.id}`, value }];
  await desk.store.commit({ update: `test:${++commits}`, at: value.since, changes, messages: [] });
  return talk;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const directives = () => [...desk.store.all('directives')].map(([, each]) => each);

test('a directive is given with its six clears, commented, extended by an editor, done, and reopened', async () => {
  const editor = await atDesk('editor', 'Ms Editor', 'en');
  const officer = await atDesk('officer', 'Mr Officer', 'en');
  await editor.says('an duong');
  expect(await editor.presses('New directive on this')).toMatch(/What is to be done/);
  await editor.says('Clear the last 3.44 ha');
  expect(await editor.says('yesterday')).toMatch(/passed/);
  await editor.says(inDays(5));
  const preview = await editor.says('Mr Officer, investment division');
  expect(preview).toMatch(
    /Person: Mr Officer[\s\S]*Work: Clear the last 3\.44 ha[\s\S]*About: An Duong[\s\S]*Nothing is saved/,
  );
  expect(directives()).toEqual([]);
  await editor.presses('Authority');
  await editor.says('People’s Committee of the commune');
  expect(await editor.presses('Save')).toMatch(/Directive D-\d{6}-[0-9A-F]{5} is saved/);
  expect(await officer.says('due soon')).toMatch(/Clear the last 3\.44 ha – by/);
  await officer.presses('1');
  expect(officer.labels()).not.toContain('Extend the deadline');
  expect(await officer.presses('Comment')).toMatch(/noted/);
  await officer.says('Two households have signed');
  expect(await officer.presses('Save')).toMatch(/Mr Officer: Two households have signed/);
  await editor.says('/directives');
  await editor.presses(/Clear the last/);
  await editor.presses('Extend the deadline');
  await editor.says(inDays(20));
  await editor.presses('Skip');
  expect(await editor.presses('Save')).toMatch(/deadline .* → /);
  expect(directives()).toMatchObject([
    {
      clears: { time: inDays(20) },
      remarks: [{ text: 'Two households have signed' }, { was: inDays(5), is: inDays(20) }],
    },
  ]);
  expect(await officer.says('due soon')).toMatch(/: 0/);
  await officer.says('/directives');
  await officer.presses(/Clear the last/);
  expect(await officer.presses('Done')).toMatch(/✓ Done on .*Mr Officer/);
  expect(await officer.says('/directives')).toMatch(/not done: 0/);
  expect([...desk.store.all('audit')].toSorted(([a], [b]) => a.localeCompare(b)).map(([, { act }]) => act)).toEqual([
    'directive-given',
    'directive-commented',
    'directive-extended',
    'directive-done',
  ]);
});

test('an overdue directive is among what is delayed, in Vietnamese', async () => {
  const id = 'D-260101-ABCDE';
  const value = {
    id,
    clears: { work: 'Hoàn thành quy hoạch', time: '2026-01-15' },
    at: '2026-01-01T00:00:00.000Z',
    by: 'k1',
    remarks: [],
  };
  await desk.store.commit({
    update: 'test:late',
    at: value.at,
    changes: [{ store: 'directives', key: id, value }],
    messages: [],
  });
  const lan = await atDesk('officer', 'Chị Lan', 'vi');
  expect(await lan.says('/delayed')).toMatch(/Chậm tiến độ: \d+[\s\S]*Hoàn thành quy hoạch – hạn 15\/1\/2026/);
  expect(await lan.says('/directives')).toMatch(/⚠ Hoàn thành quy hoạch – quá hạn từ 15\/1\/2026/);
});

test('the morning digest is switched off and on', async () => {
  const lan = await atDesk('officer', 'Chị Mai', 'vi');
  await lan.says('/staff');
  expect(await lan.presses('Bản tin sáng')).toMatch(/8:00/);
  expect(await lan.presses('Tắt bản tin')).toMatch(/đã tắt/);
  expect(desk.store.get('digests', `telegram:${lan.person.id}`)).toEqual({ off: true });
  expect(await lan.presses('Bật bản tin')).toMatch(/8:00/);
});
