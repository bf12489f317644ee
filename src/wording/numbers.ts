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
