import { describe, expect, it } from 'vitest';
import { calendarAnswer } from '../../src/answers/calendar-answer.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import type { CalendarQuestion } from '../../src/domain/question.ts';
import { plainText } from '../../src/domain/reply.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { shippedBase } from '../support/knowledge.ts';

const base = shippedBase();
const catalogues = readCatalogues();

function linesOf(question: CalendarQuestion, language: Language = 'en'): string[] {
  return plainText(renderAnswer(calendarAnswer(base, question), language, catalogues)).split('\n');
}

describe('whether the Board is open', () => {
  it.each<[day: string, ...lines: string[]]>([
    ['2026-11-20', 'Yes, Friday 20 November 2026 is a working day; the Board is open.'],
    [
      '2026-11-28',
      'No, Saturday 28 November 2026 is a weekend; the Board is closed.',
      'The next working day is Monday 30 November 2026.',
    ],
    [
      '2026-09-02',
      'No, Wednesday 2 September 2026 is a day off: National Day (14 October 2025; en.sggp.org.vn)',
      'The next working day is Thursday 3 September 2026.',
    ],
    [
      '2026-04-27',
      "No, Monday 27 April 2026 is a day off, in place of Hung Kings' Day, which falls on a weekend (2019; Labour Code 45/2019/QH14)",
    ],
    [
      '2026-08-31',
      'No, Monday 31 August 2026 is a day off, exchanged for work on Saturday 22 August 2026 (14 October 2025; en.sggp.org.vn)',
    ],
    [
      '2026-08-22',
      'Yes, Saturday 22 August 2026 is a working day, in place of Monday 31 August 2026 (14 October 2025; en.sggp.org.vn)',
    ],
    ['2027-02-08', 'Provisional: no decision on record confirms it yet.'],
    ['2028-05-05', 'Nothing can be said of Friday 5 May 2028: the days off are known only for 2025–2027.'],
  ])('on %s', (day, ...lines) => {
    expect(linesOf({ kind: 'working-day', day })).toEqual(expect.arrayContaining(lines));
  });

  it('is said in every language, with the weekday', () => {
    const first = (language: Language) => linesOf({ kind: 'working-day', day: '2026-11-20' }, language)[0];
    expect(languages.map(first)).toEqual([
      'Có, thứ Sáu, 20/11/2026 là ngày làm việc; Ban làm việc bình thường.',
      'Yes, Friday 20 November 2026 is a working day; the Board is open.',
      '是，2026年11月20日（星期五）为工作日，管委会正常办公。',
      'はい、2026年11月20日（金曜日）は営業日で、管理委員会は開いています。',
      '네, 근무일입니다: 2026년 11월 20일 (금요일). 관리위원회가 업무를 봅니다.',
    ]);
  });
});

describe('days off', () => {
  it.each<[occasion: string | undefined, year: number, ...lines: string[]]>([
    [
      'tet',
      2026,
      'Lunar New Year (Tet) 2026: off 14–22 February 2026, with the weekends beside it',
      '• confirmed: 16–20 February 2026 (14 October 2025; en.sggp.org.vn)',
    ],
    ['tet', 2027, 'Lunar New Year (Tet) 2027: off 5–11 February 2027, with the weekends beside it – provisional'],
    [
      'tet',
      2025,
      'Unofficial, not checked by the Board: Lunar New Year (Tet) 2025: off 25 January 2025 – 2 February 2025, with the weekends beside it',
    ],
    [
      'national-day',
      2026,
      'National Day 2026: off 29 August 2026 – 2 September 2026, with the weekends beside it',
      '• Saturday 22 August 2026 is a working day, in place of Monday 31 August 2026.',
    ],
    ['culture-day', 2025, 'Vietnam Culture Day is not among the days off of 2025.'],
    [
      undefined,
      2026,
      '• 14–22 February 2026: Lunar New Year (Tet)',
      '• Tuesday 24 November 2026: Vietnam Culture Day',
      '• vietnamnews.vn, compiled listing, no public page',
    ],
    [undefined, 2027, '• 5–11 February 2027: Lunar New Year (Tet) – provisional'],
    [undefined, 2028, 'The days off of 2028 are not known; those of 2025–2027 are.'],
  ])('of %s in %s', (occasion, year, ...lines) => {
    const question: CalendarQuestion = { kind: 'days-off', year, ...(occasion ? { occasion } : {}) };
    expect(linesOf(question)).toEqual(expect.arrayContaining(lines));
    for (const language of languages) expect(linesOf(question, language).length).toBeGreaterThan(0);
  });
});
