import type { Language } from '../domain/language.ts';
import { inUnits, type Measured, type Quantity, sizeOf, sortOf } from './amount-units.ts';
import { datesIn, type FoundDate } from './date-writings.ts';
import {
  betweenAt,
  currencyAt,
  measureAt,
  moneyScaleAt,
  type Per,
  perAt,
  perSuffixAt,
  perWordAt,
  rangeWordAt,
  scaleAt,
} from './measure-words.ts';
import { easternAt, numberWordAt } from './number-writings.ts';
import { adjacent, piecesOf } from './pieces.ts';
import type { Read, Written } from './writings.ts';

/** A number or range in a text, with its place in the folded text. */
export type AmountRead = Measured & { readonly from: number; readonly to: number };

/** Words of a number are none: "một" is also an article, "nam" a name. */
function numberAt(written: Written, at: number): Read<Pick<Quantity, 'number' | 'scale' | 'inWords'>> | undefined {
  const eastern = easternAt(written, at);
  const inWords = written.pieces[at]?.kind !== 'digits';
  if (eastern) return { value: { ...eastern.value, inWords }, next: eastern.next };
  const words = numberWordAt(written, at);
  return words && { value: { number: words.value, scale: 1, inWords }, next: words.next };
}

/** A word that scales the number before it; a single letter does so only for money. */
function scaleBehind(written: Written, at: number, money: boolean): Read<number> | undefined {
  const scale = scaleAt(written, at);
  if (scale) return scale.value ? scale : undefined;
  const letter = moneyScaleAt(written, at);
  return letter && (money || currencyAt(written, letter.next)) ? letter : undefined;
}

/** East Asian ordinals: 第3期 and 제39조 count nothing. */
const ordinals = new Set(['第', '제']);

/** Letters before digits make a name of both, such as gd2; a currency does not. */
const isInName = ({ pieces }: Written, at: number): boolean =>
  (adjacent(pieces[at - 1], pieces[at]) && pieces[at - 1]?.kind === 'word' && pieces[at]?.kind === 'digits') ||
  ordinals.has(pieces[at - 1]?.text ?? '');

/** Vietnamese counts only dong in thousands of billions. */
const isDongOnly = ({ language }: Written, scale: number): boolean => language === 'vi' && scale === 1e12;

/** A number with a currency before or behind it, or with a measure. */
function quantityAt(written: Written, at: number): Read<Quantity> | undefined {
  const before = currencyAt(written, at);
  const start = before?.next ?? at;
  const found = before || !isInName(written, at) ? numberAt(written, start) : undefined;
  if (!found) return undefined;
  const scaled = scaleBehind(written, found.next, before !== undefined);
  const end = scaled?.next ?? found.next;
  const scale = found.value.scale * (scaled?.value ?? 1);
  const behind = before ? undefined : currencyAt(written, end);
  const measure = before || behind ? undefined : measureAt(written, end);
  const currency = before?.value ?? behind?.value ?? (!measure && isDongOnly(written, scale) ? 'vnd' : undefined);
  const value = { ...found.value, scale, ...(currency && { currency }), ...(measure && { measure: measure.value }) };
  return { value, next: behind?.next ?? measure?.next ?? end };
}

/** A quantity with what another one says of both: "from 3 to 5 million USD", "$3-5 million". */
function completed(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.currency || quantity.measure) return quantity;
  const { currency, measure } = other;
  return { ...quantity, ...(currency ? { currency } : {}), ...(measure ? { measure } : {}) };
}

/** Two quantities as the ends of a range; none when they measure different things or do not rise. */
function range(first: Quantity, second: Quantity): readonly Quantity[] | undefined {
  const from = completed({ ...first, scale: first.scale === 1 ? second.scale : first.scale }, second);
  const to = second.measure || !first.currency ? second : completed(second, first);
  const rises = sizeOf(from) < sizeOf(to);
  return rises && from.currency === to.currency && sortOf(from) === sortOf(to) ? [from, to] : undefined;
}

/** One quantity, or two that are the ends of a range. */
function quantitiesAt(written: Written, at: number): Read<readonly Quantity[]> | undefined {
  const first = quantityAt(written, at);
  if (!first) return undefined;
  const word = rangeWordAt(written, first.next);
  const isRange = word && (word.value === 'to' || [1, 2].some((back) => betweenAt(written, at - back)?.next === at));
  const second = isRange ? quantityAt(written, word.next) : undefined;
  const both = second && range(first.value, second.value);
  return both ? { value: both, next: second.next } : { value: [first.value], next: first.next };
}

/** What a rate is for: "/m2/month", "a day"; at most two. */
function ratesAt(written: Written, at: number): Read<readonly Per[]> {
  const word = perWordAt(written, at);
  const per = word && perAt(written, word.next);
  if (!per) return { value: [], next: at };
  const wordAfter = perWordAt(written, per.next);
  const after = wordAfter && perAt(written, wordAfter.next);
  return after ? { value: [per.value, after.value], next: after.next } : { value: [per.value], next: per.next };
}

/** A rate before the price: 每平方米60美元, m2당 60달러, 1㎡당 60달러, 1平米60美元. */
function rateBefore(written: Written, at: number): Read<Per> | undefined {
  const isOne = written.pieces[at]?.text === '1';
  const word = perWordAt(written, at);
  const per = perAt(written, isOne ? at + 1 : (word?.next ?? at));
  if (!per) return undefined;
  const suffix = perSuffixAt(written, per.next);
  if (suffix) return { value: per.value, next: suffix.next };
  if (isOne) return quantityAt(written, per.next)?.value.currency ? per : undefined;
  return word && written.pieces[at]?.kind === 'character' ? per : undefined;
}

function amountAt(written: Written, at: number): Read<Measured> | undefined {
  const before = rateBefore(written, at);
  const found = quantitiesAt(written, before?.next ?? at);
  if (!found) return undefined;
  const rates = ratesAt(written, found.next);
  const measured = inUnits(found.value, before ? [before.value, ...rates.value] : rates.value);
  return measured && { value: measured, next: rates.next };
}

/** True where letters go on behind the digits ("3rd"), or the digits stand in a longer run that no reader took. */
function runsOn({ pieces }: Written, next: number): boolean {
  return (
    adjacent(pieces[next - 1], pieces[next]) && pieces[next]?.kind === 'word' && pieces[next - 1]?.kind === 'digits'
  );
}

/** The amounts in a text whose dates are known, in order; what is a date, a year or part of a name is none. */
export function amountsIn(written: Written, dates: readonly FoundDate[]): AmountRead[] {
  const { pieces } = written;
  const pastDate = new Map(dates.map(({ first, next }) => [first, next]));
  const found: AmountRead[] = [];
  for (let at = 0; at < pieces.length; ) {
    const amount = pastDate.has(at) ? undefined : amountAt(written, at);
    if (amount && !runsOn(written, amount.next))
      found.push({ from: pieces[at]?.from ?? 0, to: pieces[amount.next - 1]?.to ?? 0, ...amount.value });
    at = pastDate.get(at) ?? amount?.next ?? at + 1;
  }
  return found;
}

/** The amounts in a text. */
export function readAmounts(text: string, language: Language): AmountRead[] {
  const written: Written = { pieces: piecesOf(text), language };
  return amountsIn(written, datesIn(written));
}
