import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { comparePicture } from '../../src/answers/compare-picture.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { ComparePicture, PlanPicture } from '../../src/domain/picture.ts';
import { planCalendar } from '../../src/documents/plan-calendar.ts';
import { shortlistBrief } from '../../src/documents/shortlist-brief.ts';
import { shortlistTable } from '../../src/documents/shortlist-table.ts';
import { planPicture } from '../../src/flows/plan/picture.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { wordsOf } from '../../src/wording/words.ts';
import { shippedBase, today } from '../support/knowledge.ts';
import { seeded } from '../support/seeded.ts';
import { strangePicture } from '../pictures/strange-pictures.ts';

const base = shippedBase();
const catalogues = readCatalogues();
const wordsIn = (language: Language) => wordsOf(catalogues[language]);
const records = ['park/vsip-hai-phong', 'park/trang-due-1', 'park/luong-dien-ngoc-lien'] as const;
const shortlist = comparePicture(base, { records, fields: [], to: [] }, today);

const hostile = '<script>alert("1")</script>';
const withName = (name: string): ComparePicture => ({
  ...shortlist,
  names: [{ words: name }, { words: 'B' }, { words: 'C' }],
});

describe('the shortlist as a brief to print', () => {
  it.each(languages)('stands in one file that needs nothing else, in %s', (language) => {
    const html = shortlistBrief(shortlist, wordsIn(language));
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('@page { size: A4 landscape');
    expect(html).not.toMatch(/(src|href)=|url\(|@import|\{ ?\$/);
    expect(html.match(/<tr>/g)).toHaveLength(shortlist.rows.length + 1);
  });

  it('escapes what stands in records', () => {
    const html = shortlistBrief(withName(hostile), wordsIn('en'));
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(html).not.toContain('<script>');
  });

  it('says that a price is unofficial before the price', () => {
    expect(shortlistBrief(shortlist, wordsIn('en'))).toMatch(/Unofficial: not checked by the Board<\/small>US\$80–90/);
  });
});

describe('the shortlist as a table', () => {
  it('begins with the mark of UTF-8 and has a line for each record and field', () => {
    const csv = shortlistTable(shortlist, wordsIn('en'));
    expect(csv.startsWith('\uFEFFPark,Field,Value,As of,Source,Remark\r\n')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + shortlist.names.length * shortlist.rows.length);
    expect(csv).toContain('VSIP Hai Phong,Area,"1,566 ha",22 July 2021,');
  });

  it('parts columns by semicolons where commas part decimals', () => {
    expect(shortlistTable(shortlist, wordsIn('vi'))).toContain('KCN VSIP Hải Phòng;Diện tích;1.566 ha;22/7/2021;');
  });

  it.each(['=1+1', '+84 31', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '＝1'])('keeps %j a text', (name) => {
    const line = shortlistTable(withName(name), wordsIn('en')).split('\r\n')[1];
    expect(line).toMatch(/^"?'/);
  });

  it('keeps quotes and line ends within their cell', () => {
    const lines = shortlistTable(withName('a "b"\nc,d'), wordsIn('en')).split('\r\n');
    expect(lines[1]?.startsWith('"a ""b"" c,d",')).toBe(true);
  });
});

const given = {
  investor: 'foreign',
  place: 'park',
  land: 'sublease',
  building: 'factory',
  filing: '2026-12-01',
} as const;
const of = { mark: '4f1c', at: '2026-11-21T02:03:04.567Z' };

function plan(filing: string): PlanPicture {
  const picture = planPicture(base, { ...given, filing }, 'ordinary', today);
  if (!picture) throw new Error('the plan has no day');
  return picture;
}

const eventsOf = (ics: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(ics) as unknown[]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe.each(languages)('the plan as a calendar, in %s', (language) => {
  const ics = planCalendar(plan('2026-12-01'), of, wordsIn(language));
  const events = eventsOf(ics);

  it('has each dated step as an all-day event with two reminders', () => {
    const dated = plan('2026-12-01').steps.filter(({ span }) => span);
    expect(events.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ span }) => span?.due));
    expect(
      events.every(({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).days === 1),
    ).toBe(true);
    const alarms = events.map(({ component }) => component.getAllSubcomponents('valarm').length);
    expect(alarms).toEqual(dated.map(() => 2));
  });

  it('keeps the words whole and folds its lines at 75 octets', () => {
    const [first] = events;
    expect(first?.summary).toBe(
      wordsIn(language).say('calendar-due', { name: { said: { say: 'plan-stage-irc', with: {} } } }),
    );
    expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics).not.toMatch(/[^\r]\n|\uFFFD/);
  });
});

describe('a calendar made anew', () => {
  it('moves the events of the one before: their UIDs stay', () => {
    const uids = (filing: string) => eventsOf(planCalendar(plan(filing), of, wordsIn('en'))).map(({ uid }) => uid);
    expect(uids('2026-12-03')).toEqual(uids('2026-12-01'));
    expect(new Set(uids('2026-12-01')).size).toBe(uids('2026-12-01').length);
  });

  it('is read whatever stands in its names', () => {
    const random = seeded(7);
    for (let i = 0; i < 60; i += 1) {
      const picture = strangePicture(random, 1);
      if (picture.kind !== 'plan') throw new Error('not a plan');
      const events = eventsOf(planCalendar(picture, of, wordsIn('ko')));
      expect(events).toHaveLength(picture.steps.filter(({ span }) => span).length);
    }
  });
});
