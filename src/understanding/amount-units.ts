import type { Amount, Unit } from '../domain/entries.ts';
import type { Currency, Measure, Per } from './measure-words.ts';

/** One number with what stands around it; words of a number count only with a unit. */
export type Quantity = {
  readonly number: number;
  readonly scale: number;
  readonly inWords: boolean;
  readonly currency?: Currency;
  readonly measure?: Measure;
};

/** What a quantity is of: the ends of a range are of one sort. */
export function sortOf({ currency, measure }: Quantity): string {
  if (currency) return currency;
  if (!measure) return '';
  if ('base' in measure) return measure.base;
  return 'area' in measure ? 'ha' : measure.unit;
}

/** What quantities come to: with a unit of the records where the words tell one, else with the currency or alone. */
export type Measured = {
  readonly amount: Amount;
  readonly unit?: Unit;
  /** The currency of a sum; a small sum ("$60") and one in another currency have no unit of the records. */
  readonly currency?: Currency;
  /** An area as it was written, before it was brought to hectares. */
  readonly original?: { readonly amount: Amount; readonly unit: string };
};

const decimals = 1e6;
/** Sums beyond this are slips or jests. */
const mostEver = 1e18;

const rounded = (value: number): number => Math.round(value * decimals) / decimals;

/** One number, or the two ends of a range, after each was worked on. */
function amountOf(quantities: readonly Quantity[], worth: (quantity: Quantity) => number): Amount | undefined {
  const values = quantities.map(worth);
  const [from = 0, to] = values.map((value) => (value * decimals < Number.MAX_SAFE_INTEGER ? rounded(value) : value));
  if (values.some((value) => value > mostEver)) return undefined;
  return to === undefined || from >= to ? from : { from, to };
}

const total = ({ number, scale }: Quantity): number => number * scale;

const squareMetresInHectare = 10_000;

/** How large a quantity is beside others of its sort: areas in hectares. */
export function sizeOf(quantity: Quantity): number {
  const { measure } = quantity;
  return measure && 'area' in measure
    ? (total(quantity) * measure.squareMetres) / squareMetresInHectare
    : total(quantity);
}

type Prices = Readonly<Partial<Record<string, { readonly unit: Unit; readonly worth: number }>>>;

/** Units of prices by currency and rates; a price of land alone is one for the whole term of the lease. */
const prices: Prices = {
  'usd m2': { unit: 'usd-per-m2-term', worth: 1 },
  'usd m2 month': { unit: 'usd-per-m2-month', worth: 1 },
  'usd m3': { unit: 'usd-per-m3', worth: 1 },
  'usd ha': { unit: 'usd-million-per-ha', worth: 1e6 },
  'vnd m2 month': { unit: 'vnd-per-m2-month', worth: 1 },
  'vnd m2 year': { unit: 'vnd-per-m2-year', worth: 1 },
  'vnd m3': { unit: 'vnd-per-m3', worth: 1 },
  'vnd kwh': { unit: 'vnd-per-kwh', worth: 1 },
  'vnd month': { unit: 'vnd-per-month', worth: 1 },
};

const sums: Readonly<Record<Currency, readonly { readonly unit: Unit; readonly worth: number }[]>> = {
  usd: [
    { unit: 'usd-billion', worth: 1e9 },
    { unit: 'usd-million', worth: 1e6 },
  ],
  vnd: [
    { unit: 'vnd-trillion', worth: 1e12 },
    { unit: 'vnd-billion', worth: 1e9 },
    { unit: 'vnd-million', worth: 1e6 },
    { unit: 'vnd', worth: 1 },
  ],
  other: [],
};

/** Fewer dollars than this are a price, of which only the question tells what it is for. */
const leastSum = 10_000;

/** The unit of a sum: the one it was said in, else the largest it fills. */
function sumUnit(currency: Currency, quantity: Quantity): { unit: Unit; worth: number } | undefined {
  const units = sums[currency];
  const said = units.find(({ worth }) => worth === quantity.scale && worth > 1);
  if (said) return said;
  if (currency === 'usd') return total(quantity) < leastSum ? undefined : units.at(-1);
  return units.find(({ worth }) => worth <= total(quantity));
}

function money(
  quantities: readonly Quantity[],
  currency: Currency,
  last: Quantity,
  per: readonly Per[],
): Measured | undefined {
  const known = per.length ? prices[[currency, ...per].join(' ')] : sumUnit(currency, last);
  const amount = amountOf(quantities, (quantity) => total(quantity) / (known?.worth ?? 1));
  return amount === undefined ? undefined : { amount, currency, ...(known ? { unit: known.unit } : {}) };
}

/** Hectares of an area in whatever unit; the area as it was written is kept. */
function area(quantities: readonly Quantity[], { measure: last }: Quantity): Measured | undefined {
  const amount = amountOf(quantities, sizeOf);
  const original = amountOf(quantities, total);
  if (amount === undefined || original === undefined) return undefined;
  const unit = last && 'area' in last ? last.area : 'ha';
  return { amount, unit: 'ha', ...(unit === 'ha' ? {} : { original: { amount: original, unit } }) };
}

const isArea = (measure: Measure | undefined): boolean => measure !== undefined && 'area' in measure;

/** The amount and unit that quantities with their rates mean; none for bare words of a number, or beyond all measure. */
export function inUnits(quantities: readonly Quantity[], per: readonly Per[]): Measured | undefined {
  const last = quantities.at(-1);
  if (!last) return undefined;
  const { measure, currency } = last;
  if (currency) return money(quantities, currency, last, per);
  if (quantities.some((quantity) => isArea(quantity.measure))) return area(quantities, last);
  if (!measure && last.inWords && last.scale === 1) return undefined;
  const amount = amountOf(quantities, total);
  if (amount === undefined) return undefined;
  if (!measure || 'area' in measure) return { amount };
  if ('base' in measure) return per.includes('day') ? { amount, unit: 'm3-per-day' } : { amount };
  return { amount, unit: measure.unit };
}
