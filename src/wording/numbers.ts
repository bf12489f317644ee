import type { Amount } from '../domain/entries.ts';
import type { Language } from '../domain/language.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-US', zh: 'zh-CN', ja: 'ja-JP', ko: 'ko-KR' };
const formats = new Map<Language, Intl.NumberFormat>();

function formatOf(language: Language): Intl.NumberFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6, useGrouping: true });
  formats.set(language, made);
  return made;
}

/** A number by the reader's convention: 5661.5 is "5.661,5" in Vietnamese and "5,661.5" in the other languages. */
export function numberWords(value: number, language: Language): string {
  return formatOf(language).format(value);
}

/** An amount by the reader's convention; a range with an en dash between its ends. */
export function amountWords(amount: Amount, language: Language): string {
  if (typeof amount === 'number') return numberWords(amount, language);
  return `${numberWords(amount.from, language)}–${numberWords(amount.to, language)}`;
}

/** The number that decides singular or plural. */
export function countOf(amount: Amount): number {
  return typeof amount === 'number' ? amount : amount.to;
}

/** The scales of East Asian numbers, by ten thousands. */
const myriads: Partial<Record<Language, readonly (readonly [number, string])[]>> = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  ja: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ],
  ko: [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
  ],
};

/** What sums stated in millions and billions are counted in. */
const sumScales: Readonly<Record<string, number>> = {
  'usd-million': 1e6,
  'usd-billion': 1e9,
  'vnd-million': 1e6,
  'vnd-billion': 1e9,
};

/** A sum as East Asian readers count it, by ten thousands: 8,094 billion is 8.094万亿; none in other languages or units. */
export function myriadWords(amount: Amount, unit: string, language: Language): string | undefined {
  const scales = myriads[language];
  const times = sumScales[unit];
  if (!scales || times === undefined) return undefined;
  const [scale, sign] = scales.find(([each]) => countOf(amount) * times >= each) ?? [1, ''];
  const scaled = (value: number) => Number(((value * times) / scale).toPrecision(12));
  const counted = typeof amount === 'number' ? scaled(amount) : { from: scaled(amount.from), to: scaled(amount.to) };
  return `${amountWords(counted, language)}${sign}`;
}
