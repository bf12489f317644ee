import { dayAwayAt, monthAwayAt, spanAfterAt, spanAt, yearAwayAt } from './date-words.ts';
import { type DateReader, type DateWriting, textAt } from './date-writing.ts';
import { numberWordAt } from './number-writings.ts';

/** What "mai" is also part of: names and words of trade. */
const otherMai = new Set(['sao', 'thuong', 'khuyen', 'hoa', 'tan', 'hoang', 'bach', 'chi', 'co', 'mia']);

/** Today, ngày mai, 明天, next month, 내년. */
export const toldFromToday: DateReader = (written, at) => {
  const day = dayAwayAt(written, at);
  if (day) return { value: { is: 'days-away', days: day.value }, next: day.next };
  const month = monthAwayAt(written, at);
  if (month) return { value: { is: 'months-away', months: month.value, whole: true }, next: month.next };
  const year = yearAwayAt(written, at);
  if (year) return { value: { is: 'years-away', years: year.value }, next: year.next };
  const isMai = written.language === 'vi' && written.pieces[at]?.written === 'mai';
  if (!isMai || otherMai.has(textAt(written, at - 1))) return undefined;
  return { value: { is: 'days-away', days: 1 }, next: at + 1 };
};

/** In 10 days, 10 ngày nữa, 10天后. */
export const spanFromToday: DateReader = (written, at) => {
  const isIn = textAt(written, at) === 'in';
  const start = isIn ? at + 1 : at;
  const digits = written.pieces[start];
  const count =
    digits?.kind === 'digits' && digits.text.length <= 3
      ? { value: Number(digits.text), next: start + 1 }
      : (numberWordAt(written, start) ?? (isIn && digits?.text === 'a' ? { value: 1, next: start + 1 } : undefined));
  const span = count && spanAt(written, count.next);
  if (!span) return undefined;
  const after = spanAfterAt(written, span.next);
  if (!isIn && !after) return undefined;
  const value: DateWriting =
    'days' in span.value
      ? { is: 'days-away', days: span.value.days * count.value }
      : { is: 'months-away', months: span.value.months * count.value, whole: false };
  return { value, next: after?.next ?? span.next };
};
