import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/assistant/job-works.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { CaseImport } from '../../../src/domain/job.ts';
import { type Checked, checkFile } from '../../../src/officers/cases/check-file.ts';
import { createImportWork } from '../../../src/officers/cases/import-job.ts';
import { casesText } from '../../../src/officers/cases/write-csv.ts';
import { catalogues, heldStore, shippedKnowing } from '../../assistant/chat.ts';
import { madeUpCases } from './many-cases.ts';

const { base, understanding } = shippedKnowing();
const words = createWords(catalogues);
const today = '2026-11-26';
const understand = (text: string) => understanding.understand(text, 'vi', today).question;

function check(text: string | Uint8Array, stored: readonly Case[] = []): Promise<Checked> {
  const store = heldStore();
  for (const value of stored) store.apply({ store: 'cases', key: value.id, value });
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return checkFile(bytes, { base, words, understand, store, today });
}

const valuesOf = ({ changes }: Checked) => changes.map(({ value }) => value);
/** Each fault as it is said: line, column, what is wanted. */
const faultsOf = ({ faults }: Checked) =>
  faults.map(({ line, column = '', wanted }) => `${line} ${column}: ${words(wanted, 'en')}`);

const plain: Case = { id: 'HZ-1', name: 'Nhà máy A', asOf: today };

describe('a file of cases', () => {
  it.each([
    ['Excel in Viet Nam', '\uFEFFMã dự án;Tên dự án\r\nHZ-1;Nhà máy A\r\n'],
    ['commas', 'Case ID,Name\nHZ-1,Nhà máy A'],
    ['tabs', 'ma du an\tten du an\nHZ-1\tNhà máy A\n'],
    ['another order and other headings', 'TÊN;mã số\nNhà máy A;HZ-1'],
    ['Chinese headings', '项目名称,项目编号\nNhà máy A,HZ-1'],
    ['the sign named by Excel', 'sep=,\nID,Name\nHZ-1,Nhà máy A'],
    ['blank lines and blank rows', '\nid;name\n\nHZ-1;Nhà máy A\n;;\n\n'],
    ['letters in parts, as a Mac writes them', 'id;name\nHZ-1;Nhà máy A'.normalize('NFD')],
    ['quoted cells', '"id";"name"\n"HZ-1";"Nhà máy A"'],
  ])('is read with %s', async (_what, text) => {
    const checked = await check(text);
    expect(faultsOf(checked)).toEqual([]);
    expect(valuesOf(checked)).toEqual([plain]);
  });

  it('of "Unicode text" is read, too', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id\tname\r\nHZ-1\tNhà máy A\r\n', 'utf16le')]);
    expect(valuesOf(await check(bytes))).toEqual([plain]);
  });

  it('gives every column its value', async () => {
    const text = `Mã dự án;Tên dự án;Nhà đầu tư;Quốc gia;Ngành;KCN;Vốn (triệu USD);Cán bộ phụ trách;Giai đoạn;Tiến độ (%);Vướng mắc;Mốc tiếp theo;Rõ người;Rõ việc;Rõ trách nhiệm;Rõ thời gian;Rõ sản phẩm;Rõ thẩm quyền;Ghi chú;Ngày số liệu
HZ-1;Nhà máy A;Công ty B;Hàn Quốc;điện tử;KCN Đồ Sơn;5.661,5;Phòng Đầu tư;xây dựng;45 %;điện;15/01/2027;A Tùng;Bàn giao;Phòng Quy hoạch;1/2/2027;Biên bản;UBND;"Dòng một
dòng ""hai""; hết";01-11-2026`;
    const [value] = valuesOf(await check(text));
    expect(value).toEqual({
      id: 'HZ-1',
      name: 'Nhà máy A',
      investor: 'Công ty B',
      country: 'korea',
      sector: 'electronics',
      place: 'park/do-son',
      capitalUsdMillion: 5661.5,
      officer: 'Phòng Đầu tư',
      progress: {
        stage: 'construction',
        percent: 45,
        blocker: 'power',
        next: '2027-01-15',
        note: 'Dòng một\ndòng "hai"; hết',
        clears: {
          person: 'A Tùng',
          work: 'Bàn giao',
          responsibility: 'Phòng Quy hoạch',
          time: '2027-02-01',
          product: 'Biên bản',
          authority: 'UBND',
        },
      },
      asOf: '2026-11-01',
    });
  });

  it.each([
    ['Vốn (triệu USD)', '5.661', 5661],
    ['Vốn (triệu USD)', '5,661', 5.661],
    ['Capital (million USD)', '5,661', 5661],
    ['Capital (million USD)', '5.661', 5.661],
  ])('under %s takes %s for %d', async (heading, text, capital) => {
    const checked = await check(
      `id;name;${heading};${heading.startsWith('V') ? 'Tên dự án 2' : 'Investor'}\nHZ-1;A;${text};`,
    );
    expect(valuesOf(checked)).toMatchObject([{ capitalUsdMillion: capital }]);
  });

  it.each([
    ['Đồ Sơn', 'park/do-son'],
    ['do-son', 'park/do-son'],
    ['park/do-son', 'park/do-son'],
    ['khu công nghiệp Đồ Sơn', 'park/do-son'],
    ['KCN Tien Thanh', 'park/tien-thanh'],
    ['tien thahn', 'park/tien-thanh'],
    ['Khu kinh tế Đình Vũ - Cát Hải', 'zone/dinh-vu-cat-hai-ez'],
  ])('finds the place %s', async (text, place) => {
    const checked = await check(`id;name;park\nHZ-1;A;${text}`);
    expect(faultsOf(checked)).toEqual([]);
    expect(valuesOf(checked)).toMatchObject([{ place }]);
  });

  it('names each faulty cell with its line, its column and what is wanted', async () => {
    const text = `id;name;park;stage;percent;blocker;next;capital;investor
HZ-1;A;Tràng Duệ;;;;;;
HZ-2;"two
lines";Atlantis;flying;140;dragons;31/02/2027;-5;
HZ 3;;;;half;;2027;1e99;
HZ-1;B;;;;;;;
;C;;;;;;;${'x'.repeat(301)}`;
    const checked = await check(text);
    expect(faultsOf(checked)).toEqual([
      '2 place: this may be several: trang-due-1, trang-due-2, trang-due-3; write which one',
      '3 place: no such park or zone is known; want its name or id',
      expect.stringMatching(/^3 stage: want one of: proposed, approved in principle, /),
      '3 percent: want a whole number from 0 to 100',
      expect.stringMatching(/^3 blocker: want one of: site clearance, /),
      '3 next: want a day of the calendar, such as 15/01/2027 (day first)',
      '3 capital: want a number above 0, such as 5661.5',
      '5 id: want up to 32 plain letters, digits, points and hyphens, such as HZ-0421',
      '5 percent: want a whole number from 0 to 100',
      '5 next: want a day of the calendar, such as 15/01/2027 (day first)',
      '5 capital: want a number above 0, such as 5661.5',
      '5 name: this must be filled in',
      '7 investor: want at most 300 characters',
      '7 id: this must be filled in',
    ]);
    expect(checked).toMatchObject({ rows: 5, faulty: 4, added: 1 });
  });

  it.each([
    ['', '1 : the file has no rows'],
    ['a;b\n1;2', '1 id: the first row lacks this heading|1 name: the first row lacks this heading'],
    ['id;name;mã\n1;2;3', '1 id: this heading stands there twice'],
    [
      'id;name\nHZ-1;A\nHZ-2;"B\nHZ-3;C',
      '3 : a quotation mark here has no partner, so that nothing behind it can be read',
    ],
    ['id;name\nHZ-1;A\nHZ-1;B', '3 id: this ID stands in line 2 already; each may stand once'],
  ])('%j has the fault %s', async (text, fault) => {
    expect(faultsOf(await check(text)).join('|')).toBe(fault);
  });

  it('that is not in UTF-8 is told how to be saved', async () => {
    const bytes = Uint8Array.from([...Buffer.from('id;name\nHZ-1;'), 0xe0, 0xff, 0x41]);
    expect(faultsOf(await check(bytes))).toEqual(['1 : the file is not in UTF-8: in Excel, save it as "CSV UTF-8"']);
  });

  it('adds, changes and leaves alone; what it has no column for stays as it was', async () => {
    const stored: Case[] = [
      { ...plain, officer: 'Phòng 1', progress: { percent: 10, blocker: 'power' } },
      { ...plain, id: 'HZ-2', progress: { percent: 20 } },
      { ...plain, id: 'HZ-9' },
    ];
    const checked = await check('id;name;percent;blocker\nHZ-1;Nhà máy A;11;\nHZ-2;Nhà máy A;20;\nHZ-3;C;;', stored);
    expect(checked).toMatchObject({ rows: 3, added: 1, changed: 1, unchanged: 1, faulty: 0 });
    expect(valuesOf(checked)[0]).toEqual({ ...plain, officer: 'Phòng 1', progress: { percent: 11 } });
  });

  it('says which headings it read over', async () => {
    expect((await check('id;name;Màu sơn\nHZ-1;A;đỏ')).unknown).toEqual(['Màu sơn']);
  });
});

describe('the sample in docs/', () => {
  it('is imported without a fault, and every row of it says where it lies or who invests', async () => {
    const checked = await check(readFileSync('docs/cases-sample.csv'));
    expect(faultsOf(checked)).toEqual([]);
    expect(checked).toMatchObject({ rows: 12, added: 12, unknown: [] });
    expect(valuesOf(checked)).toContainEqual(
      expect.objectContaining({ name: 'Các dự án của LG', capitalUsdMillion: 10_590 }),
    );
    expect(valuesOf(checked)).toContainEqual(expect.objectContaining({ place: 'park/trang-due-3' }));
  });
});

describe('what is written', () => {
  it.each(['vi', 'en', 'ja'] as const)('is read back as it was, in %s', async (language) => {
    const cases = madeUpCases(120);
    const text = await casesText(cases, { base, words, language });
    const none = await check(text);
    expect(valuesOf(none)).toEqual(cases);
    expect(await check(text, cases)).toMatchObject({ unchanged: 120, changed: 0, faulty: 0 });
  });

  it('is no formula to a spreadsheet, and comes back without what kept it from being one', async () => {
    const names = ['=HYPERLINK("x")', '+84 225', '-5', '@sum', "'quoted'"];
    const cases = names.map((name, i): Case => ({ ...plain, id: `HZ-${i}`, name, investor: `=${i}` }));
    const text = await casesText(cases, { base, words, language: 'vi' });
    const cells = text.split(/[;\r\n\uFEFF]+/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    expect(text.startsWith('\uFEFFMã dự án;Tên dự án;')).toBe(true);
    expect(valuesOf(await check(text))).toEqual(cases);
  });
});

describe('an import', () => {
  const asked: CaseImport = {
    kind: 'cases-import',
    person: 'test:1',
    chat: 'test:1',
    language: 'en',
    at: `${today}T00:00:00.000Z`,
    state: 'asked',
    file: { id: 'f', name: 'cases.csv' },
  };

  /** A store, and the import of one file into it, which is fetched each time it is read. */
  function importing() {
    const store = heldStore();
    let fetched = 0;
    const fetchFile = async () => {
      fetched += 1;
      return new TextEncoder().encode('id;name\nHZ-1;A\nHZ-2;B');
    };
    const context = { id: 'j', base, store, today, role: 'editor' as const, words, understand, fetchFile };
    return { store, context, fetched: () => fetched };
  }

  it('of which nothing has changed is not read a second time', async () => {
    const { context, fetched } = importing();
    const work = createImportWork();
    const { next } = await work(asked, context);
    const end = await work({ ...asked, ...next, kind: 'cases-import', state: 'confirmed' }, context);
    expect([end.changes?.length, fetched()]).toEqual([2, 1]);
  });

  it('is read anew after a restart, and writes the same', async () => {
    const { context, fetched } = importing();
    const { next } = await createImportWork()(asked, context);
    const end = await createImportWork()({ ...asked, ...next, kind: 'cases-import', state: 'confirmed' }, context);
    expect([end.changes?.length, fetched()]).toEqual([2, 2]);
  });

  it.each([
    ['a case has changed', 1],
    ['the day is another', 0],
  ])('is checked anew and shown when %s', async (what, changed) => {
    const { context, store, fetched } = importing();
    const work = createImportWork();
    const { next } = await work(asked, context);
    if (changed) store.apply({ store: 'cases', key: 'HZ-1', value: { ...plain, name: 'B' } });
    const later = changed ? context : { ...context, today: '2026-11-27' };
    const end = await work({ ...asked, ...next, kind: 'cases-import', state: 'confirmed' }, later);
    expect([what, end.changes, end.next?.state, fetched()]).toEqual([what, undefined, 'checked', 2]);
  });
});
