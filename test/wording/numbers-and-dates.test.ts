import { describe, expect, it } from 'vitest';
import { type Arg, block } from '../../src/domain/answer.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { plainText } from '../../src/domain/reply.ts';
import { readCatalogues } from '../../src/wording/catalogue.ts';
import { dateWords } from '../../src/wording/dates.ts';
import { amountWords, numberWords } from '../../src/wording/numbers.ts';
import { renderAnswer } from '../../src/wording/render.ts';

const catalogues = readCatalogues();

/** One argument in words. */
function inWords(value: Arg, language: Language): string {
  const answer = { kind: 'answer', records: [], blocks: [block('line', 'item', { value })], choices: [] } as const;
  return plainText(renderAnswer(answer, language, catalogues));
}

describe('a number', () => {
  it.each([
    [5661, '5.661', '5,661'],
    [652.73, '652,73', '652.73'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
    [0.05, '0,05', '0.05'],
    [2061, '2.061', '2,061'],
    [100, '100', '100'],
    [0, '0', '0'],
  ])('%d is %s in Vietnamese and %s elsewhere', (number, vietnamese, elsewhere) => {
    const expected = { vi: vietnamese, en: elsewhere, zh: elsewhere, ja: elsewhere, ko: elsewhere };
    expect(Object.fromEntries(languages.map((language) => [language, numberWords(number, language)]))).toEqual(
      expected,
    );
  });

  it.each([
    ['vi', '1.250,5–2.000'],
    ['en', '1,250.5–2,000'],
  ] as const)('of a range has a dash between its ends, in %s', (language, range) => {
    expect(amountWords({ from: 1250.5, to: 2000 }, language)).toBe(range);
  });
});

describe('a date is as exact as it is known', () => {
  it.each([
    ['2025-09-03', '3/9/2025', '3 September 2025'],
    ['2025-09', 'tháng 9/2025', 'September 2025'],
    ['2025-12', 'tháng 12/2025', 'December 2025'],
    ['2025-Q2', 'quý 2/2025', 'Q2 2025'],
    ['2025', '2025', '2025'],
    ['~2020', 'khoảng 2020', 'about 2020'],
    ['undated', 'không ghi ngày', 'undated'],
  ])('%s is "%s" and "%s"', (asOf, vi, en) => {
    expect([dateWords(asOf, catalogues.vi), dateWords(asOf, catalogues.en)]).toEqual([vi, en]);
  });

  it.each(languages)('and holds no other number, in %s', (language) => {
    const numbers = (asOf: string) =>
      (dateWords(asOf, catalogues[language]).match(/\d+/g) ?? []).map(Number).toSorted((a, b) => a - b);
    expect(numbers('2025')).toEqual([2025]);
    expect(numbers('~2020')).toEqual([2020]);
    expect(numbers('2025-Q2')).toEqual([2, 2025]);
    expect(numbers('undated')).toEqual([]);
    if (language === 'en') return;
    expect(numbers('2025-09-03')).toEqual([3, 9, 2025]);
    expect(numbers('2025-09')).toEqual([9, 2025]);
  });

  it.each(languages)('and the seven forms are told apart, in %s', (language) => {
    const forms = ['2025-09-03', '2025-09', '2025-Q3', '2025', '~2025', 'undated', '2025-09-04'];
    expect(new Set(forms.map((asOf) => dateWords(asOf, catalogues[language]))).size).toBe(forms.length);
  });
});

describe('an amount', () => {
  it.each([
    [{ amount: 1, unit: 'park' }, '1 park'],
    [{ amount: 2, unit: 'park' }, '2 parks'],
    [{ amount: 0, unit: 'park' }, '0 parks'],
    [{ amount: { from: 0, to: 1 }, unit: 'park' }, '0–1 park'],
    [{ amount: 1, unit: 'working-day' }, '1 working day'],
    [{ amount: 15, unit: 'working-day' }, '15 working days'],
    [{ amount: 1, unit: 'person' }, '1 person'],
    [{ amount: 5000, unit: 'person' }, '5,000 people'],
    [{ amount: 1, unit: 'country' }, '1 country'],
    [{ amount: 1.5, unit: 'usd-billion', qualifier: 'over' }, 'over US$1.5 billion'],
    [{ amount: 44.5, unit: 'percent', qualifier: 'nearly' }, 'nearly 44.5%'],
  ] as const)('%j is "%s" in English', (amount, words) => {
    expect(inWords(amount, 'en')).toBe(words);
  });

  it.each(languages)('is bold, so that the figure is seen first, in %s', (language) => {
    const value: Arg = { amount: 5661, unit: 'ha' };
    const answer = { kind: 'answer', records: [], blocks: [block('line', 'item', { value })], choices: [] } as const;
    const [bold] = renderAnswer(answer, language, catalogues).lines[0]?.filter((span) => span.bold) ?? [];
    expect(bold?.text).toContain(numberWords(5661, language));
  });
});
