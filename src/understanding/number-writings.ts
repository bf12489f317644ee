import type { Language } from '../domain/language.ts';
import { adjacent, type Piece } from './pieces.ts';
import { type Read, type Writings, type Written, writings } from './writings.ts';

/** A number as written: 1.2억 is 1.2 with a scale of a hundred million, which "5-10万" lends to its first end. */
export type NumberRead = Read<{ readonly number: number; readonly scale: number }>;

/** More digits than this are no amount. */
const mostDigits = 15;

/** The mark between thousands; the other one stands before decimals. */
const thousands: Record<Language, '.' | ','> = { vi: '.', en: ',', zh: ',', ja: ',', ko: ',' };

const isMark = (piece: Piece | undefined): boolean => piece?.text === '.' || piece?.text === ',';

/** Digits in groups, as 1.234,5 is; no groups when the digits stand inside a longer run such as 1/500. */
function groupsAt({ pieces }: Written, at: number): { groups: string[]; marks: string[]; next: number } | undefined {
  const follows = (i: number) => adjacent(pieces[i - 1], pieces[i]);
  const isDigits = (i: number) => pieces[i]?.kind === 'digits';
  const joins = (i: number) => isMark(pieces[i]) || pieces[i]?.text === '/';
  if (!isDigits(at) || (follows(at) && follows(at - 1) && joins(at - 1) && isDigits(at - 2))) return undefined;
  const groups = [pieces[at]?.text ?? ''];
  const marks: string[] = [];
  let next = at + 1;
  while (isMark(pieces[next]) && follows(next) && isDigits(next + 1) && follows(next + 1)) {
    marks.push(pieces[next]?.text ?? '');
    groups.push(pieces[next + 1]?.text ?? '');
    next += 2;
  }
  const isPart = pieces[next]?.text === '/' && follows(next) && isDigits(next + 1) && follows(next + 1);
  return isPart ? undefined : { groups, marks, next };
}

const areThousands = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !first.startsWith('0') && rest.every((group) => group.length === 3);

/** The number that groups of digits mean: one mark with three digits behind it means what the language makes of it. */
function grouped(groups: readonly string[], marks: readonly string[], language: Language): number | undefined {
  const [first = ''] = groups;
  const last = marks.at(-1);
  if (groups.join('').length > mostDigits || (first.length > 1 && first.startsWith('0'))) return undefined;
  if (last === undefined) return Number(first);
  const alike = marks.every((mark) => mark === last);
  if (alike && areThousands(groups) && (marks.length > 1 || last === thousands[language]))
    return Number(groups.join(''));
  const whole = groups.slice(0, -1);
  const isDecimal = marks.length === 1 || (marks.indexOf(last) === marks.length - 1 && areThousands(whole));
  return isDecimal ? Number(`${whole.join('')}.${groups.at(-1) ?? ''}`) : undefined;
}

/** A number in digits by the convention of the language: 5.661 is 5661 in Vietnamese and 5.661 elsewhere. */
function digitsAt(written: Written, at: number): Read<number> | undefined {
  const found = groupsAt(written, at);
  const number = found && grouped(found.groups, found.marks, written.language);
  return found && number !== undefined ? { value: number, next: found.next } : undefined;
}

const englishOnes =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'.split(
    '|',
  );
const englishTens = 'ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'.split('|');
const vietnameseOnes = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín'.split('|');
/** How the last digit is said after tens, where it is said otherwise than alone. */
const vietnameseAfterTens: Record<number, string> = { 1: 'mốt', 4: 'tư', 5: 'lăm' };

function english(n: number): string[] {
  if (n < 20) return [englishOnes[n - 1] ?? ''];
  const tens = englishTens[Math.floor(n / 10) - 1] ?? '';
  const one = englishOnes[(n % 10) - 1];
  return one ? [`${tens} ${one}`, `${tens}-${one}`] : [tens];
}

function vietnamese(n: number): string[] {
  const one = vietnameseOnes[(n % 10) - 1];
  const ten = vietnameseOnes[Math.floor(n / 10) - 1];
  if (n < 10) return one ? [one] : [];
  if (n < 20) return [one ? `mười ${n === 15 ? 'lăm' : one}` : 'mười'];
  if (!one) return [`${ten} mươi`, `${ten} chục`];
  const after = vietnameseAfterTens[n % 10];
  return [`${ten} mươi ${one}`, ...(after ? [`${ten} mươi ${after}`, `${ten} ${after}`] : [])];
}

const toNinetyNine = Array.from({ length: 99 }, (_, i) => i + 1);

/** A number from one to a hundred in English or Vietnamese words. */
export const numberWordAt: Writings<number> = writings([
  ...toNinetyNine.map((n) => [n, [...english(n), ...vietnamese(n)].join('|')] as const),
  [100, 'hundred|a hundred|one hundred|một trăm|trăm'],
]);

const easternDigits: ReadonlyMap<string, number> = new Map(
  [...'〇一二三四五六七八九']
    .map((digit, i) => [digit, i] as const)
    .concat([
      ['零', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);
const easternTens: ReadonlyMap<string, number> = new Map(
  [...'十百千십백천'].map((sign, i) => [sign, 10 ** ((i % 3) + 1)]),
);
const easternScales: ReadonlyMap<string, number> = new Map([
  ...[...'万萬만'].map((sign) => [sign, 1e4] as const),
  ...[...'亿億억'].map((sign) => [sign, 1e8] as const),
  ...[...'兆조'].map((sign) => [sign, 1e12] as const),
]);

/** The most parts of an East Asian number. */
const mostParts = 16;

/** A number below ten thousand, in digits or signs: 3,000 or 三千 or 5千. */
function sectionAt(written: Written, at: number): Read<number> | undefined {
  let sum = 0;
  let next = at;
  for (let part = 0; part < mostParts; part += 1) {
    const digits = digitsAt(written, next);
    const sign = written.pieces[next]?.text ?? '';
    const digit = digits?.value ?? easternDigits.get(sign);
    const after = digits?.next ?? (digit === undefined ? next : next + 1);
    const tens = easternTens.get(written.pieces[after]?.text ?? '');
    if (digit === undefined && (tens === undefined || (next === at && tens > 100))) break;
    sum += (digit ?? 1) * (tens ?? 1);
    next = tens === undefined ? after : after + 1;
    if (tens === undefined) break;
  }
  return next === at ? undefined : { value: sum, next };
}

/** The scale at a place: 万, 亿, 兆, or 万亿 as Chinese writes a million millions. */
function easternScaleAt({ pieces }: Written, at: number): Read<number> | undefined {
  const scale = easternScales.get(pieces[at]?.text ?? '');
  const second = scale === 1e4 ? easternScales.get(pieces[at + 1]?.text ?? '') : undefined;
  if (second === 1e8) return { value: 1e12, next: at + 2 };
  return scale === undefined ? undefined : { value: scale, next: at + 1 };
}

/** A number with East Asian scales: 1억 5천만, 2億3,000万, 5万亿, 三十. */
export function easternAt(written: Written, at: number): NumberRead | undefined {
  let sum = 0;
  let next = at;
  for (let smallest = Number.POSITIVE_INFINITY, part = 0; part < mostParts; part += 1) {
    const section = sectionAt(written, next);
    const scaled = section && easternScaleAt(written, section.next);
    const scale = scaled?.value;
    if (!section || (scale !== undefined && scale >= smallest)) break;
    if (scale === undefined && part && written.pieces[next]?.spaced) break;
    const after = scaled?.next ?? section.next;
    if (!part && scale && !sectionAt(written, after)) return { value: { number: section.value, scale }, next: after };
    sum += section.value * (scale ?? 1);
    next = after;
    if (scale === undefined) break;
    smallest = scale;
  }
  return next === at ? undefined : { value: { number: sum, scale: 1 }, next };
}
