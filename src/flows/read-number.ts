import { type Arg, type Block, block } from '../domain/answer.ts';
import type { Amount, Unit } from '../domain/entries.ts';
import type { AmountFound } from '../understanding/numbers-found.ts';
import { highEnd } from '../answers/figures-compared.ts';
import { positionsOf } from '../understanding/positions.ts';
import type { Reading } from '../understanding/reading.ts';
import type { FlowContext, StepRead } from './flow.ts';

/** What a step wants of a number: its unit, the word that stands for the unit in a text without one, and what is plausible. */
export type NumberWanted = {
  readonly unit: Unit;
  /** Put behind a bare number so that it reads as one of the unit: " ha". */
  readonly word: string;
  /** Currencies in which a bare sum is one of the unit. */
  readonly currency?: string;
  /** Concepts that may stand beside the number without changing what it says. */
  readonly beside: RegExp;
  /** The largest plausible value, with why a larger one is not; larger ones are asked back. */
  readonly most: number;
  readonly why: (value: Arg) => Block;
  /** Said of what is no good answer, with an example of a good one. */
  readonly wanted: Block;
};

const carriers = /^(filler|talk|compare|ask:card)/;
/** Signs of a number that people do not write to each other: exponents, powers. */
const scientific = /\d\s*(?:e|\^|\*\*)\s*[+-]?\d/i;
const negative = /(?:^|\s)[-−–]\s*[\d.,]/;
/** No amount of anything asked has more digits. */
const mostDigits = /\d{12,}/;

/** The only number of a text, when all other words may stand beside it. */
function onlyNumber({ measured, tokens, found }: Reading, beside: RegExp): AmountFound | undefined {
  const [number, ...others] = measured;
  if (!number || others.length) return undefined;
  const allowed = positionsOf(found.filter(({ concept }) => carriers.test(concept) || beside.test(concept)));
  const rest = tokens.some((_, i) => !allowed.has(i) && (i < number.from || i >= number.to));
  return rest ? undefined : number;
}

const fitsUnit = ({ unit, currency }: AmountFound, wanted: NumberWanted): boolean =>
  unit ? unit === wanted.unit : !currency || currency === wanted.currency;

function judged(amount: Amount, inWords: boolean, wanted: NumberWanted): StepRead {
  if (highEnd(amount) <= 0) return { kind: 'refused', why: wanted.wanted };
  const value: Arg = { amount, unit: wanted.unit };
  if (highEnd(amount) > wanted.most) return { kind: 'doubtful', value: amount, why: wanted.why(value) };
  if (inWords) return { kind: 'doubtful', value: amount, why: block('note', 'flow-read-as') };
  return { kind: 'value', value: amount };
}

/** Whether a text says something else that happens to hold a number, rather than trying to answer. */
const asks = (text: string): boolean => /[?？]\s*$/.test(text.trim());

/** Whether a text holds a number that no step could take. */
export const isNoNumber = (text: string): boolean =>
  scientific.test(text) || negative.test(text) || mostDigits.test(text);

/** No one means a millionth of a hectare: what is converted from another unit has three places at most. */
function rounded(amount: Amount): Amount {
  const near = (value: number): number => Math.round(value * 1000) / 1000 || value;
  return typeof amount === 'number' ? near(amount) : { ...amount, from: near(amount.from), to: near(amount.to) };
}

/** Reads a number of a unit from a text that says nothing else. */
export function readNumber(text: string, { read }: FlowContext, wanted: NumberWanted): StepRead {
  if (asks(text)) return { kind: 'other' };
  const plain = text.normalize('NFKC').trim();
  if (isNoNumber(plain)) return { kind: 'refused', why: wanted.wanted };
  const digits = /\d/.test(plain);
  const number =
    onlyNumber(read(plain), wanted.beside) ??
    (digits ? undefined : onlyNumber(read(plain + wanted.word), wanted.beside));
  if (!number || !fitsUnit(number, wanted)) return { kind: 'other' };
  return judged(rounded(number.amount), !digits, wanted);
}
