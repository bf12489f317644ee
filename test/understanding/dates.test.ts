import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { type DateMeant, readDates } from '../../src/understanding/dates.ts';

/** A Saturday. */
const today = '2026-11-21';

/** What is read, in short: a day, a month, a year, or "!" with a date that does not exist. */
const short = (date: DateMeant): string => {
  if ('day' in date) return date.day;
  if ('month' in date) return date.month;
  return 'year' in date ? `${date.year}` : `!${date.impossible}`;
};

const read = (text: string, language: Language): string[] => readDates(text, language, today).map(short);

describe('dates', () => {
  it.each<[language: Language, text: string, ...dates: string[]]>([
    ['en', 'if I file on 12/2/2026', '2026-02-12'],
    ['vi', 'nộp ngày 12.2.2026', '2026-02-12'],
    ['en', '12-02-2026', '2026-02-12'],
    ['en', '2026-02-12', '2026-02-12'],
    ['ja', '2026/2/12に提出', '2026-02-12'],
    ['ko', '2026. 2. 12. 제출', '2026-02-12'],
    ['en', '02/25/2026', '2026-02-25'],
    ['en', '12/2/26', '2026-02-12'],
    ['en', '12/2', '2027-02-12'],
    ['vi', '21/11', '2026-11-21'],
    ['vi', '22/11', '2026-11-22'],
    ['zh', '2/12', '2027-02-12'],
    ['vi', 'ngày 12-2', '2027-02-12'],
    ['en', '12 Feb 2026', '2026-02-12'],
    ['en', 'the 12th of February, 2026', '2026-02-12'],
    ['en', '12-Feb-2026', '2026-02-12'],
    ['en', 'Feb 12, 2026', '2026-02-12'],
    ['en', 'Feb. 12th, 2026', '2026-02-12'],
    ['en', 'on 12 February', '2027-02-12'],
    ['en', 'December 1st', '2026-12-01'],
    ['en', 'February 2026', '2026-02'],
    ['en', 'in February', '2027-02'],
    ['en', 'in May', '2027-05'],
    ['en', 'may I file in 2027?', '2027'],
    ['en', 'Friday, 12 February 2027', '2027-02-12'],
    ['en', 'Fri 12 Feb 2027', '2027-02-12'],
    ['vi', 'ngày 12 tháng 2 năm 2026', '2026-02-12'],
    ['vi', 'ngay 12 thang 2 nam 2026', '2026-02-12'],
    ['vi', '12 tháng 2', '2027-02-12'],
    ['vi', 'ngày 12 tháng hai năm 2026', '2026-02-12'],
    ['vi', 'mùng 5 tháng mười một năm 2026', '2026-11-05'],
    ['vi', 'tháng 2 năm 2026', '2026-02'],
    ['vi', 'tháng 2/2026', '2026-02'],
    ['vi', 'T2/2026', '2026-02'],
    ['vi', '2/2026', '2026-02'],
    ['vi', 'thứ Sáu, ngày 20/11/2026', '2026-11-20'],
    ['vi', 'nộp ngày 25', '2026-11-25'],
    ['vi', 'năm 2027 nghỉ Tết mấy ngày', '2027'],
    ['zh', '2026年2月12日', '2026-02-12'],
    ['zh', '2月12日', '2027-02-12'],
    ['zh', '二月十二日', '2027-02-12'],
    ['zh', '2026年12月1号(星期二)', '2026-12-01'],
    ['ja', '2026年２月１２日（木曜日）', '2026-02-12'],
    ['ja', '11月20日(金)に提出', '2027-11-20'],
    ['ja', '2026年12月', '2026-12'],
    ['ja', '2027年', '2027'],
    ['ko', '2월 12일', '2027-02-12'],
    ['ko', '2026년 12월 1일 화요일', '2026-12-01'],
    ['en', 'is the Board open today', '2026-11-21'],
    ['en', 'tomorrow', '2026-11-22'],
    ['en', 'the day after tomorrow', '2026-11-23'],
    ['en', 'next Monday', '2026-11-23'],
    ['en', 'Monday', '2026-11-23'],
    ['en', 'on Sat', '2026-11-28'],
    ['en', 'Wednesday next week', '2026-11-25'],
    ['vi', 'thứ hai tuần sau', '2026-11-23'],
    ['vi', 'thu 6 tuan nay', '2026-11-20'],
    ['vi', 'thứ sáu tới', '2026-11-27'],
    ['vi', 'chủ nhật', '2026-11-22'],
    ['vi', 'hôm nay', '2026-11-21'],
    ['vi', 'ngày mai', '2026-11-22'],
    ['vi', 'nộp hồ sơ mai', '2026-11-22'],
    ['vi', '10 ngày nữa', '2026-12-01'],
    ['vi', 'tháng sau', '2026-12'],
    ['vi', 'năm nay', '2026'],
    ['zh', '明天', '2026-11-22'],
    ['zh', '下周一', '2026-11-23'],
    ['zh', '下个星期五', '2026-11-27'],
    ['zh', '10天后', '2026-12-01'],
    ['zh', '明年', '2027'],
    ['ja', '来週の月曜日', '2026-11-23'],
    ['ja', '明後日', '2026-11-23'],
    ['ja', '2週間後', '2026-12-05'],
    ['ko', '내일', '2026-11-22'],
    ['ko', '다음 주 월요일', '2026-11-23'],
    ['ko', '다음주 월요일에', '2026-11-23'],
    ['en', 'in 10 days', '2026-12-01'],
    ['en', 'in two weeks', '2026-12-05'],
    ['en', 'in a month', '2026-12-21'],
    ['en', 'next month', '2026-12'],
    ['en', 'between 1 March 2027 and 5 April 2027', '2027-03-01', '2027-04-05'],
    ['en', 'capital 2020-2025', '2020', '2025'],
    ['en', '31/02/2027', '!31/02/2027'],
    ['en', '2026-02-30', '!2026-02-30'],
    ['vi', 'ngày 31 tháng 4 năm 2027', '!ngay 31 thang 4 nam 2027'],
    ['ja', '2027年2月29日', '!2027年2月29日'],
    ['en', '29/2', '2028-02-29'],
    ['en', '30 February', '!30 february'],
  ])('%s: %s', (language, text, ...dates) => {
    expect(read(text, language)).toEqual(dates);
  });

  it.each<[language: Language, text: string]>([
    ['vi', 'Nghị định 96/2026/NĐ-CP'],
    ['en', 'Circular 09/2026'],
    ['vi', 'Luật 143/2025/QH15'],
    ['vi', 'quy hoạch 1/500'],
    ['en', 'open 24/7'],
    ['en', '2000 m2'],
    ['en', '$2025'],
    ['vi', 'điện thoại 0225.3.823.207'],
    ['vi', 'KCN Sao Mai'],
    ['vi', 'thương mại'],
    ['vi', 'thứ tự'],
    ['vi', 'giai đoạn thứ hai'],
    ['vi', 'trong 6 tháng'],
    ['en', 'may I file?'],
    ['en', 'in 10 working days'],
    ['en', '5 ha to 10 ha'],
    ['en', 'Trang Due 3'],
    ['ja', '10日以内'],
    ['zh', '3个月'],
  ])('%s: no date in %s', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  it('tell where they stand in the folded text', () => {
    expect(readDates('Nộp thứ Sáu, ngày 20/11/2026 thì sao?', 'vi', today)).toEqual([
      { from: 4, to: 28, day: '2026-11-20' },
    ]);
  });

  it('are read without a fault from any text without a fault', () => {
    const scraps = '12|/|2026|-|.| |ngày |tháng |thứ |hai |feb |next |月|日|年|周|一|9999|0'.split('|');
    const scrap = constantFrom(...scraps);
    const text = oneof(
      string({ unit: 'binary' }),
      array(scrap, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    assert(
      property(text, constantFrom<Language>('vi', 'en', 'ja'), (written, language) => {
        for (const { from, to } of readDates(written, language, today)) expect(from < to).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
