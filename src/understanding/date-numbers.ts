import type { DateWriting } from './date-writing.ts';
import { lawWordAt } from './date-words.ts';
import { adjacent } from './pieces.ts';
import type { Read, Written } from './writings.ts';

/** Numbers joined by one and the same mark, as in 12/2/2026. */
type Chain = { readonly parts: readonly string[]; readonly mark: string; readonly next: number };

const marks = new Set(['/', '-', '.']);

/** The chain that begins at a piece; none when the piece lies inside a longer one, as the parts of 0225.3.823.207 do. */
function chainAt({ pieces }: Written, at: number): Chain | undefined {
  const mark = pieces[at + 1]?.text ?? '';
  const isInside = marks.has(pieces[at - 1]?.text ?? '') && pieces[at - 2]?.kind === 'digits' && !pieces[at]?.spaced;
  if (pieces[at]?.kind !== 'digits' || !marks.has(mark) || isInside) return undefined;
  const loose = mark === '/' || pieces[at].text.length === 4;
  const parts = [pieces[at].text];
  let next = at + 1;
  while (parts.length < 4 && pieces[next]?.text === mark && pieces[next + 1]?.kind === 'digits') {
    if (!loose && (pieces[next]?.spaced || pieces[next + 1]?.spaced)) break;
    parts.push(pieces[next + 1]?.text ?? '');
    next += 2;
  }
  const runsOn = marks.has(pieces[next]?.text ?? '') && adjacent(pieces[next], pieces[next + 1]);
  return parts.length < 2 || (runsOn && pieces[next + 1]?.kind !== 'character') ? undefined : { parts, mark, next };
}

const isYear = (part: string) => part.length === 4 && Number(part) >= 1900 && Number(part) < 2200;
const isShort = (part: string) => part.length <= 2;

/** Day before month; the other way round when only that can be, as Americans write 02/25/2026. */
function dayAndMonth(first: number, second: number): { day: number; month: number } {
  return second > 12 && first <= 12 ? { day: second, month: first } : { day: first, month: second };
}

function threeParts([a = '', b = '', c = '']: readonly string[], mark: string): DateWriting | undefined {
  if (isYear(a) && isShort(b) && isShort(c)) return { is: 'day', year: Number(a), month: Number(b), day: Number(c) };
  if (!isShort(a) || !isShort(b)) return undefined;
  const twoDigits = mark === '/' && c.length === 2;
  if (!isYear(c) && !twoDigits) return undefined;
  return { is: 'day', year: Number(twoDigits ? `20${c}` : c), ...dayAndMonth(Number(a), Number(b)) };
}

/** True behind the word for a law, where 09/2026 is a number and no month. */
function isLawNumber(written: Written, at: number): boolean {
  return [1, 2, 3].some((back) => at >= back && lawWordAt(written, at - back)?.next === at);
}

function monthOfYear(year: string, month: string): DateWriting | undefined {
  const known = isYear(year) && isShort(month) && Number(month) >= 1 && Number(month) <= 12;
  return known ? { is: 'month', year: Number(year), month: Number(month) } : undefined;
}

/** A day without its year: 12/2, where East Asians put the month first; 24/7 in English is no day. */
function dayOfYear(a: number, b: number, { language }: Written): DateWriting | undefined {
  const monthFirst = language === 'zh' || language === 'ja' || language === 'ko';
  const { day, month } = monthFirst && a <= 12 ? { day: b, month: a } : dayAndMonth(a, b);
  const possible = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return possible && !(language === 'en' && a === 24 && b === 7) ? { is: 'day', month, day } : undefined;
}

function twoParts(written: Written, at: number, { parts: [a = '', b = ''], mark }: Chain): DateWriting | undefined {
  if (isYear(a)) return mark === '.' ? undefined : monthOfYear(a, b);
  if (isYear(b)) return mark === '.' || isLawNumber(written, at) ? undefined : monthOfYear(b, a);
  const named = written.pieces[at - 1]?.text === 'ngay';
  if (!isShort(a) || !isShort(b) || (mark !== '/' && !named)) return undefined;
  return dayOfYear(Number(a), Number(b), written);
}

/** A date in numbers: 12/2/2026, 2026-02-12, 12/2, 2/2026. */
export function dateInNumbersAt(written: Written, at: number): Read<DateWriting> | undefined {
  const chain = chainAt(written, at);
  if (!chain || chain.parts.length > 3) return undefined;
  const value = chain.parts.length === 3 ? threeParts(chain.parts, chain.mark) : twoParts(written, at, chain);
  return value && { value, next: chain.next };
}
