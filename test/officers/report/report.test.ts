import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowing } from '../../../src/assistant/assistant.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Enquiry, Letter } from '../../../src/domain/enquiry.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Change, Outcome } from '../../../src/domain/outcome.ts';
import { MonthPicture } from '../../../src/domain/picture.ts';
import { phoneLength } from '../../../src/wording/render.ts';
import { monthPicture } from '../../../src/officers/report/report.ts';
import { lastDayOf, monthsBefore, readMonth } from '../../../src/officers/report/month.ts';
import { shippedKnowing } from '../../assistant/chat.ts';
import { openTalk, owner } from '../talk.ts';

/** The day of these talks. */
const today = '2026-11-21';
const hostile = '=HYPERLINK("http://x.example");<script>alert(1)</script>';

const caseOf = (id: string, parts: Partial<Case> = {}): Case => ({
  id,
  name: `Project ${id}`,
  asOf: '2026-10-15',
  ...parts,
});

const cases: readonly Case[] = [
  caseOf('HZ-1', { name: hostile, capitalUsdMillion: 10, progress: { stage: 'construction', next: '2026-11-01' } }),
  caseOf('HZ-2', { capitalUsdMillion: 5.5, progress: { stage: 'site-clearance', blocker: 'power' } }),
  caseOf('HZ-3', { progress: { stage: 'suspended' } }),
  caseOf('HZ-4', { progress: { stage: 'operating', next: '2026-10-20' } }),
  caseOf('HZ-5', { asOf: '2026-11-10' }),
  caseOf('HZ-6', { asOf: '2026-09-01', progress: { stage: 'proposed' } }),
];

const letter = (at: string): Letter => ({ at, kind: 'reply', text: 'Yes' });
const enquiryOf = (at: string, letters: Letter[] = []): Enquiry => ({
  reference: `HZ-${at}`,
  at,
  language: 'en',
  consent: { version: 1, at },
  letters,
});

/** Two hours, 24 hours (too late for two working days), not yet, and one of another month. */
const enquiries: readonly Enquiry[] = [
  enquiryOf('2026-11-02T02:00:00.000Z', [letter('2026-11-02T04:00:00.000Z')]),
  enquiryOf('2026-11-03T02:00:00.000Z', [letter('2026-11-06T02:00:00.000Z')]),
  enquiryOf('2026-11-20T02:00:00.000Z'),
  enquiryOf('2026-10-05T02:00:00.000Z'),
];

const saved = (subject: string, at: string, progress: object): Change => ({
  store: 'progress',
  key: subject,
  value: { entries: [{ at, by: 'k1', ...progress }] },
});

const asked = { 'kind:record': 3, 'kind:list': 1, 'record:park/do-son': 3, 'field:area': 2 };
const unanswered = { texts: ['zorblax <b>'], signs: ['zorblax'], first: '2026-10-30' };

const kept: readonly Change[] = [
  ...cases.map((value): Change => ({ store: 'cases', key: value.id, value })),
  ...enquiries.map((value): Change => ({ store: 'enquiries', key: value.reference, value })),
  saved('case/HZ-6', '2026-11-05T02:00:00.000Z', { stage: 'construction', blocker: 'procedure' }),
  saved('park/do-son', '2026-11-06T02:00:00.000Z', { blocker: 'water' }),
  { store: 'askedMonths', key: '2026-11', value: { counts: asked } },
  {
    store: 'unanswered',
    key: 'g1',
    value: { ...unanswered, counts: { outside: 2, unhelpful: 1 }, last: '2026-11-02' },
  },
  { store: 'unanswered', key: 'g2', value: { ...unanswered, counts: { outside: 5 }, last: '2026-10-31' } },
  {
    store: 'unanswered',
    key: 'g3',
    value: { ...unanswered, counts: { outside: 7 }, last: '2026-11-03', solved: true },
  },
];

let knowing: Knowing;
beforeAll(() => {
  knowing = shippedKnowing();
}, 60_000);

function openReport(language: Language = 'en', changes = kept) {
  const talk = openTalk(() => knowing);
  changes.forEach(talk.store.apply);
  talk.says(owner, `/language ${language}`);
  return talk;
}

const documentOf = (outcome: Outcome | undefined) => outcome?.replies[0]?.document;

describe('the month of a report', () => {
  it.each([
    ['2026-10', '2026-10'],
    ['10/2026', '2026-10'],
    ['tháng 9', '2026-09'],
    ['tháng 12 năm 2025', '2025-12'],
    ['12', '2025-12'],
    ['October', '2026-10'],
    ['Nov 2026', '2026-11'],
    ['2026年10月', '2026-10'],
    ['10월', '2026-10'],
    ['12/2026', undefined],
    ['13', undefined],
    ['0', undefined],
    ['last winter', undefined],
    ['1/2/2026', undefined],
    ['123456', undefined],
    ['-1', undefined],
    ['', undefined],
    ['🚧', undefined],
  ])('%s is read as %s', (text, month) => {
    expect(readMonth(text, today)).toBe(month);
  });

  it('has a last day and months before it', () => {
    expect([lastDayOf('2026-02'), lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]);
    expect([monthsBefore('2026-01', 1), monthsBefore('2026-11', 2)]).toEqual(['2025-12', '2026-09']);
  });
});

describe('the report as a message', () => {
  it.each([
    ['en', 'Report, November 2026', 'Cases: 6', 'Delayed cases: 4', 'US$3.8–4.3 billion', 'Answered: 2 of 3 (67%)'],
    [
      'vi',
      'Báo cáo tháng 11/2026',
      'Hồ sơ: 6',
      'Hồ sơ chậm tiến độ: 4',
      '3,8–4,3 tỷ USD',
      'Đã trả lời: 2 trên 3 (67%)',
    ],
  ] as const)('fits a phone in %s', (language, ...parts) => {
    const said = openReport(language).says(owner, '/report');
    for (const part of parts) expect(said).toContain(part);
    expect(said.length).toBeLessThanOrEqual(phoneLength);
  });

  it('counts cases by their stage', () => {
    const { says, presses } = openReport();
    says(owner, '/report');
    const said = presses(owner, 'Cases');
    expect(said).toMatch(/How it was computed: Each case once, .* up to 21 November 2026\./);
    expect(said.split('\n').slice(2)).toEqual([
      '• Cases: 6',
      '• site clearance: 1',
      '• construction: 2',
      '• operating: 1',
      '• suspended: 1',
      '• Stage not recorded: 1',
      '• Capital of the 2 cases that state it: US$15.5 million',
    ]);
  });

  it('tells what is late and by what, the rest behind "more"', () => {
    const { says, presses, labels } = openReport();
    says(owner, '/report');
    const first = presses(owner, 'Delayed');
    expect(first.length).toBeLessThanOrEqual(phoneLength);
    expect(labels(owner)[0]?.label).toBe('More');
    const said = presses(owner, 'More');
    for (const line of [
      'Delayed cases: 4',
      'Cause – power: 1',
      'Cause – procedure: 1',
      'Cause – suspended: 1',
      'Next date passed, whatever the cause: 1',
    ])
      expect(said).toContain(`• ${line}\n`);
    expect(said).toContain(`${hostile} (HZ-1): due 1 November 2026; Next date passed, no blocker recorded`);
    expect(said).toMatch(/late by the desk's entries: 1\n• Do Son: held up by water \(6 November 2026;/);
    expect(said).toMatch(/Gia Loc: Building is slower than required.*\(5 October 2024; news\.laodong\.vn\)/);
  });

  it('sets both targets of the year side by side, with date and source', () => {
    const { says, presses } = openReport();
    says(owner, '/report');
    presses(owner, 'Occupancy');
    const said = presses(owner, 'More');
    expect(said).toContain('FDI, target for 2026: US$3.8–4.3 billion (January 2026; bnews.vn)');
    expect(said).toContain('Differing: FDI, target for 2026: US$4.3 billion (11 January 2026; vietnam.vnanet.vn)');
    expect(said).toContain('FDI, target for 2025: US$5.5 billion (27 August 2025; Báo Hải Phòng)');
    expect(said).toContain('Occupancy, average of all parks: about 44.5% (27 August 2025; Báo Hải Phòng)');
    expect(said).toContain('No capital attracted in 2026 alone is on record');
    expect(said).not.toContain('6.5–7.5 billion (');
  });

  it('tells only what was published by then', () => {
    const said = openReport().says(owner, '/report 12/2025');
    expect(said).toContain('Report, December 2025');
    expect(said).toContain('FDI, target for 2025: US$5.5 billion');
    expect(said).not.toContain('target for 2026');
  });

  it('measures the first replies', () => {
    const { says, presses } = openReport();
    says(owner, '/report');
    expect(presses(owner, 'Enquiries').split('\n').slice(2)).toEqual([
      '• Enquiries received: 3',
      '• Answered: 2 of 3 (67%)',
      '• Time to first reply (median): 13 working hours',
      '• First reply within 2 working days: 1 of 2 (50%)',
      '• Open, nobody has it: 3',
      '• Open, taken: 0',
      '• Waiting for the person: 0',
      '• Closed: 0',
    ]);
  });

  it('tells what was asked and what was not answered', () => {
    const { says, presses } = openReport();
    says(owner, '/report');
    expect(presses(owner, 'Asked').split('\n').slice(2)).toEqual([
      '• Questions counted: 4',
      '• Asked about Do Son: 3',
      '• Asked for Area: 2',
    ]);
    says(owner, '/report');
    const said = presses(owner, 'Unanswered');
    for (const line of [
      'left unanswered: 3',
      'Outside the remit: 2',
      'Rated unhelpful: 1',
      'like questions: 1',
      'of any month: 2',
    ])
      expect(said).toContain(line);
    expect(said).toContain('• “zorblax <b>”: 3');
  });

  it('draws the delayed cases by their cause', () => {
    const { says, presses } = openReport();
    says(owner, '/report');
    const words = presses(owner, 'Picture');
    expect(words).toMatch(/^Your month: November 2026\n/);
    expect(words).toMatch(/Delayed cases by cause\n/);
  });

  it('judges a month that is over by its last day', () => {
    const { says, presses, labels } = openReport();
    says(owner, '/report');
    const said = presses(owner, 'October 2026');
    expect(said).toContain('Cases: 5');
    expect(said).toContain('Delayed cases: 2');
    expect(said).toContain('Enquiries received: 1');
    expect(presses(owner, 'Cases')).toContain('Nothing on record that old: 1');
    expect(labels(owner).map(({ label }) => label)).toEqual(['‹ Report', 'CSV', 'Print version']);
  });

  it('says when a month cannot be read, and shows this one', () => {
    const said = openReport().says(owner, '/report 13');
    expect(said).toMatch(/Write it like 11\/2026/);
    expect(said).toContain('Report, November 2026');
  });

  it('has something true to say of an empty desk', () => {
    const said = openReport('en', []).says(owner, '/report');
    expect(said).toContain('Cases: 0');
    expect(said).toContain('Time to first reply (median): none to judge yet');
  });
});

describe('the report as a file', () => {
  it.each([
    ['en', ',', 'Enquiries received'],
    ['vi', ';', 'Câu hỏi gửi Ban đã nhận'],
  ] as const)('is a table that a spreadsheet reads, in %s', (language, delimiter, received) => {
    const { says, presses, last } = openReport(language);
    says(owner, '/report');
    presses(owner, 'CSV');
    const file = documentOf(last(owner));
    expect(file?.name).toBe('report-2026-11.csv');
    expect(file?.text.startsWith('\uFEFF')).toBe(true);
    const rows: string[][] = parse(file?.text ?? '', { bom: true, delimiter });
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([6]));
    expect(rows.find(([, figure]) => figure === received)?.[2]).toBe('3');
    expect(rows.filter(([, figure]) => figure === rows.at(-1)?.[1])).toHaveLength(6);
    expect(
      rows.every(([, , value, date, source], i) => i < 2 || value === '' || Boolean(date) === Boolean(source)),
    ).toBe(true);
    expect(rows.flat().filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(rows.flat()).toContain(`'${hostile} (HZ-1)`);
    expect(last(owner)?.audits).toMatchObject([{ act: 'report-csv', of: '2026-11', result: 'done' }]);
  });

  it.each([
    ['en', 'Print', 'Report, October 2026'],
    ['vi', 'Bản in', 'Báo cáo tháng 10/2026'],
  ] as const)('is a page to print that holds no markup of others, in %s', (language, button, title) => {
    const { says, presses, last } = openReport(language);
    says(owner, '/report 10/2026');
    presses(owner, button);
    const { name, text = '' } = documentOf(last(owner)) ?? {};
    expect(name).toBe('report-2026-10.html');
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text.match(/<h2>/g)).toHaveLength(6);
    expect(text).not.toMatch(/(src|href)=|url\(|@import|\{ ?\$|<script|<b>/);
  });

  it('escapes what stands in cases and questions', () => {
    const { says, presses, last } = openReport();
    says(owner, '/report');
    presses(owner, 'Print');
    const text = documentOf(last(owner))?.text ?? '';
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).toContain('zorblax &lt;b&gt;');
    expect(text).not.toMatch(/<script|<b>/);
  });
});

it('is a picture of the delayed cases by their cause', () => {
  const { store } = openReport();
  const picture = MonthPicture.parse(monthPicture({ store, today }, '2026-11'));
  expect(picture.totals.map(({ count }) => count)).toEqual([6, 4]);
  expect(picture.causes.map(({ label, count }) => [label, count])).toEqual(
    ['blocker-power', 'blocker-procedure', 'stage-suspended', 'report-past-date-only'].map((say) => [
      { said: { say, with: {} } },
      1,
    ]),
  );
  expect(picture.day).toBe(today);
});
