import { z } from 'zod';
import { type Block, block } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { highEnd } from '../../answers/figures-compared.ts';
import type { AmountFound } from '../../understanding/numbers-found.ts';
import type { Amount } from '../../domain/entries.ts';
import type { FlowContext, StepRead } from '../flow.ts';
import { saysLittleElse } from '../little-else.ts';
import { asksSomething } from '../read-choice.ts';
import { isNoNumber } from '../read-number.ts';

const units = ['usd-million', 'usd-billion', 'vnd-million', 'vnd-billion', 'vnd-trillion', 'vnd'] as const;
type CapitalUnit = (typeof units)[number];

/** The capital of a project in the unit in which it was said. */
export const Capital = z.object({
  amount: z.union([z.number().positive(), z.object({ from: z.number().positive(), to: z.number() })]),
  unit: z.enum(units),
});
export type Capital = z.infer<typeof Capital>;

/** From these sums on a capital is rather a slip than meant. */
const most: Readonly<Record<CapitalUnit, number>> = {
  'usd-million': 10_000,
  'usd-billion': 10,
  'vnd-million': 250_000_000,
  'vnd-billion': 250_000,
  'vnd-trillion': 250,
  vnd: 250e12,
};

const wanted: Block = block('note', 'plan-help-capital');
const why: Block = block('note', 'flow-read-as');
const refused: StepRead = { kind: 'refused', why: wanted };
const doubtful = (amount: Amount, unit: CapitalUnit): StepRead => ({
  kind: 'doubtful',
  value: { amount, unit },
  why,
});

const million = 1e6;
const billion = 1e9;
/** No project has so many dollars; in dong it is an ordinary capital. */
const surelyDong = 100e9;

const divided = (amount: Amount, by: number): Amount =>
  typeof amount === 'number' ? amount / by : { from: amount.from / by, to: amount.to / by };

/** What a number without a currency may mean: millions of dollars, or billions of dong where one counts in them. */
function bare(amount: Amount, language: Language): StepRead {
  const size = highEnd(amount);
  if (size >= (language === 'vi' ? billion : surelyDong)) return doubtful(divided(amount, billion), 'vnd-billion');
  return doubtful(size >= million ? divided(amount, million) : amount, 'usd-million');
}

function judged({ amount, unit, currency }: AmountFound, language: Language): StepRead {
  const known = units.find((each) => each === unit);
  if (highEnd(amount) <= 0 || (unit && !known) || currency === 'other') return refused;
  if (known && highEnd(amount) > most[known]) return doubtful(amount, known);
  if (known) return { kind: 'value', value: { amount, unit: known } };
  return currency === 'usd' ? doubtful(divided(amount, million), 'usd-million') : bare(amount, language);
}

/** Reads a capital with its currency; a number without one is asked back rather than guessed. */
export function readCapital(text: string, { read }: FlowContext): StepRead {
  if (asksSomething(text)) return { kind: 'other' };
  const plain = text.normalize('NFKC').trim();
  if (isNoNumber(plain)) return refused;
  const reading = read(plain);
  const [number, ...others] = reading.measured;
  if (!number || others.length || !saysLittleElse(reading, [number])) return { kind: 'other' };
  return judged(number, reading.language);
}
