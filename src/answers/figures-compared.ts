import type { Amount, Figure, Unit } from '../domain/entries.ts';
import type { Bounds } from '../domain/question.ts';
import type { Verdict } from './verdict.ts';

/** What a unit measures and how many of its smallest unit it is; a unit that is not here compares only with itself. Currencies never mix. */
const scales: Partial<Record<Unit, readonly [measures: string, size: number]>> = {
  m2: ['land', 1],
  ha: ['land', 10_000],
  m: ['length', 1],
  km: ['length', 1000],
  'usd-million': ['usd', 1e6],
  'usd-billion': ['usd', 1e9],
  vnd: ['vnd', 1],
  'vnd-million': ['vnd', 1e6],
  'vnd-billion': ['vnd', 1e9],
  'vnd-trillion': ['vnd', 1e12],
  'vnd-per-m2-month': ['vnd-per-m2', 12],
  'vnd-per-m2-year': ['vnd-per-m2', 1],
  job: ['people', 1],
  person: ['people', 1],
  'working-hour': ['working-time', 1],
  'working-day': ['working-time', 8],
};

/** An amount in the smallest unit of what it measures, from its lower to its upper end. */
export type Measure = { readonly measures: string; readonly low: number; readonly high: number };

/** The lower end of an amount. */
export const lowEnd = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.from);
/** The upper end of an amount. */
export const highEnd = (amount: Amount): number => (typeof amount === 'number' ? amount : amount.to);

/** "Over 50" is a little more than 50 and "nearly 50" a little less, so that "more than 50" is answered as it is said. */
const hedge = (qualifier: Figure['qualifier']): number =>
  qualifier === 'over' ? 1 + 1e-9 : qualifier === 'nearly' ? 1 - 1e-9 : 1;

const scaleOf = (unit: Unit): readonly [string, number] => scales[unit] ?? [unit, 1];

/** Of two units the one with the larger size, in which a difference reads better. */
export const largerUnit = (a: Unit, b: Unit): Unit => (scaleOf(a)[1] >= scaleOf(b)[1] ? a : b);

/** Without the dust that multiplying decimals leaves behind. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** Brings an amount to the smallest unit of what it measures. */
export function measureOf(amount: Amount, unit: Unit, qualifier?: Figure['qualifier']): Measure {
  const [measures, size] = scaleOf(unit);
  const factor = size * hedge(qualifier);
  return { measures, low: clean(lowEnd(amount) * factor), high: clean(highEnd(amount) * factor) };
}

/** Says a size of the smallest unit in another unit again. */
export const inUnit = (size: number, unit: Unit): number => Number((size / scaleOf(unit)[1]).toPrecision(9));

const within = (value: number, { atLeast, atMost, above, below }: Bounds, size: number): boolean =>
  (atLeast === undefined || value >= clean(atLeast * size)) &&
  (above === undefined || value > clean(above * size)) &&
  (atMost === undefined || value <= clean(atMost * size)) &&
  (below === undefined || value < clean(below * size));

/** Whether a range reaches into the bounds although neither of its ends may lie there. */
function reaches({ low, high }: Measure, bounds: Bounds, size: number): boolean {
  const { atLeast, atMost, above, below } = bounds;
  return within(high, { atLeast, above }, size) && within(low, { atMost, below }, size);
}

/** Whether an amount lies within bounds: a range that only reaches into them fits perhaps, since its other end does not. */
export function amountFulfils(measure: Measure, bounds: Bounds, unit: Unit): Verdict {
  const [measures, size] = scaleOf(unit);
  if (measures !== measure.measures) return 'unknown';
  if (within(measure.low, bounds, size) && within(measure.high, bounds, size)) return 'yes';
  return reaches(measure, bounds, size) ? 'perhaps' : 'no';
}

/** How far an amount lies from the bounds, in the smallest unit. */
export function gapTo({ low, high }: Measure, { atLeast, above, atMost, below }: Bounds, unit: Unit): number {
  const size = scaleOf(unit)[1];
  const floor = (atLeast ?? above ?? Number.NEGATIVE_INFINITY) * size;
  const ceiling = (atMost ?? below ?? Number.POSITIVE_INFINITY) * size;
  return Math.max(floor - high, low - ceiling, 0);
}
