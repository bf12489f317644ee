import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/domain/case.ts';
import type { Person } from '../support/bot-api/people.ts';
import { type Desk, openDesk } from './open-desk.ts';

let desk: Desk;
let owner: Person;
let people = 70;

beforeAll(async () => {
  desk = await openDesk();
  owner = desk.api.person(1, { language_code: 'en' });
});
afterAll(() => desk.close());

const cases = () => [...desk.store.all('cases')].map(([, value]) => value);
const jobs = () => [...desk.store.all('jobs')].map(([, { state }]) => state);
const next = async (person: Person = owner) => (await person.next()).plain;
const sends = (text: string, name = 'cases.csv') => owner.document(name, text);

/** Sends a file and returns what was found in it. */
async function checked(text: string): Promise<string> {
  sends(text);
  expect(await next()).toContain('I am checking cases.csv');
  return next();
}

/** Somebody with a right to the desk, or without. */
async function somebody(role?: 'officer' | 'editor'): Promise<Person> {
  const person = desk.api.person(++people, { language_code: 'en' });
  const at = '2026-11-26T00:00:00.000Z';
  const key = `telegram:${people}`;
  const value = role ? { role, since: at, called: 'Lan' } : null;
  await desk.store.commit({ update: key, at, changes: [{ store: 'officers', key, value }], messages: [] });
  return person;
}

const acts = () => [...desk.store.all('audit')].map(([, { act, result }]) => `${act} ${result}`);

describe('a file of cases in the chat', () => {
  it('with faulty rows is shown with line and reason, and nothing of it can be imported', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `HZ-${i};Case ${i};${i < 11 ? 200 : 20}`);
    const found = await checked(['id;name;percent', ...rows].join('\n'));
    expect(found).toContain('12 rows read; nothing is written yet.');
    expect(found).toContain('• Added: 1\n• Changed: 0\n• Unchanged: 0\n• Faulty rows: 11');
    expect(found).toContain('• Line 2, Percent: “200” – want a whole number from 0 to 100');
    expect(found).toContain('… and 1 more; all are in the file below.');
    expect(found).toContain('While rows are faulty nothing is imported.');
    const file = (await owner.next()).file;
    expect(file?.fileName).toBe('faults.csv');
    expect(String(file?.bytes).split('\r\n')).toHaveLength(13);
    expect(jobs()).toEqual([]);
    expect(cases()).toEqual([]);
  });

  it('is imported as a whole when that is confirmed, once however often', async () => {
    const found = await checked('id;name;park;next date\nHZ-1;Plant A;Đồ Sơn;15/01/2027\nHZ-2;Plant B;;');
    expect(found).toContain('• Added: 2');
    expect(cases()).toEqual([]);
    owner.press('Import');
    owner.press('Import');
    const said = [await next(), await next(), await next()].toSorted();
    expect(said[0]).toBe('I am writing the cases and will tell you when it is done.');
    expect(said[1]).toBe('Imported: 2 added, 0 changed.');
    expect(said[2]).toMatch(/^This (is under way|file has been imported already)/);
    expect(cases()).toMatchObject([
      { id: 'HZ-1', place: 'park/do-son', progress: { next: '2027-01-15' } },
      { id: 'HZ-2' },
    ]);
    expect(acts().filter((act) => act === 'cases-imported done')).toHaveLength(1);
  });

  it('that says nothing new is told so', async () => {
    expect(await checked('id;name\nHZ-1;Plant A')).toContain('• Unchanged: 1\n• Faulty rows: 0\nThere is nothing new');
  });

  it('can be left', async () => {
    await checked('id;name\nHZ-3;Plant C');
    owner.press('Leave');
    expect(await next()).toBe('Nothing was imported.');
    owner.press('Import');
    expect(await next()).toContain('This check is over.');
    expect(desk.store.get('cases', 'HZ-3')).toBeUndefined();
  });

  it('is checked anew when the cases have changed before it is written; the former button is out of date', async () => {
    await checked('id;name\nHZ-1;Plant A renamed\nHZ-4;Plant D');
    const messageId = owner.last()?.messageId;
    const changed: Case = { id: 'HZ-4', name: 'Another', asOf: '2026-11-01' };
    const changes = [{ store: 'cases' as const, key: 'HZ-4', value: changed }];
    await desk.store.commit({ update: 'x:1', at: '2026-11-26T00:00:00.000Z', changes, messages: [] });
    owner.press('Import');
    await next();
    const anew = await next();
    expect(anew).toContain('The cases have changed meanwhile');
    expect(anew).toContain('• Added: 0\n• Changed: 2');
    expect(desk.store.get('cases', 'HZ-1')?.name).toBe('Plant A');
    owner.press('Import', messageId);
    expect(await next()).toContain('This check is out of date');
    owner.press('Import');
    await next();
    expect(await next()).toBe('Imported: 0 added, 2 changed.');
    expect(desk.store.get('cases', 'HZ-4')?.name).toBe('Plant D');
  });

  it('of more than 20 MB is declined kindly', async () => {
    owner.document('big.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 65));
    expect(await next()).toContain('larger than the 20 MB that I can fetch');
  });

  it.each(['stranger', 'officer'] as const)('of a %s is like any other document', async (who) => {
    const person = await somebody(who === 'officer' ? 'officer' : undefined);
    person.document('photo.jpg', 'x');
    const ordinary = await next(person);
    person.document('cases.csv', 'id;name\nHZ-7;G');
    expect(await next(person)).toBe(ordinary);
    expect(jobs().filter((state) => state === 'asked')).toEqual([]);
  });

  it('confirmed by somebody whose role has ended meanwhile is not written', async () => {
    const editor = await somebody('editor');
    editor.document('cases.csv', 'id;name\nHZ-8;H');
    await next(editor);
    expect(await next(editor)).toContain('• Added: 1');
    const key = `telegram:${people}`;
    const changes = [{ store: 'officers' as const, key, value: null }];
    await desk.store.commit({ update: 'x:2', at: '2026-11-26T00:00:00.000Z', changes, messages: [] });
    editor.press('Import');
    await next(editor);
    expect(desk.store.get('cases', 'HZ-8')).toBeUndefined();
    expect(acts()).toContain('cases-import refused');
  });

  it('that cannot be fetched is asked for again', async () => {
    desk.api.faults.push({ kind: 'status', status: 400, description: 'Bad Request: wrong file_id', method: 'getFile' });
    expect(await checked('id;name\nHZ-9;I')).toBe('I can no longer fetch this file. Please send it once more.');
    expect(JSON.stringify(desk.log.lines)).not.toContain(desk.api.token);
  });
});

describe('the cases as a file', () => {
  it('come to an officer in their language, and can be imported again', async () => {
    const officer = desk.api.person(++people, { language_code: 'vi' });
    const key = `telegram:${people}`;
    const value = { role: 'officer' as const, since: '2026-11-26T00:00:00.000Z', called: 'Lan' };
    const changes = [{ store: 'officers' as const, key, value }];
    await desk.store.commit({ update: key, at: value.since, changes, messages: [] });
    officer.command('/cases');
    expect(await next(officer)).toBe('Dự án của Ban\n3 dự án đang được lưu.');
    officer.press('Xuất CSV');
    expect(await next(officer)).toBe('Tôi đang viết tệp và sẽ gửi ngay.');
    expect(await next(officer)).toBe('3 dự án, mở được bằng Excel; tệp này nhập lại được.');
    const file = (await officer.next()).file;
    expect(file?.fileName).toMatch(/^cases-\d{4}-\d\d-\d\d\.csv$/);
    expect(String(file?.bytes)).toMatch(/^\uFEFFMã dự án;Tên dự án;.*\r\nHZ-1;/);
    expect(await checked(String(file?.bytes))).toContain('• Unchanged: 3');
  });

  it('are unknown to strangers', async () => {
    const person = await somebody();
    person.command('/nonsense');
    const unknown = await next(person);
    person.command('/cases');
    expect(await next(person)).toBe(unknown);
  });
});
