import type { Amount } from '../domain/entries.ts';
import type { Bounds } from '../domain/question.ts';
import type { Found } from './phrases.ts';

/** Which side of a number a phrase sets as a bound. */
const boundOf: Readonly<Record<string, (value: number) => Bounds>> = {
  above: (value) => ({ above: value }),
  'at-least': (value) => ({ atLeast: value }),
  below: (value) => ({ below: value }),
  'at-most': (value) => ({ atMost: value }),
};

/** How many words may part a bound from its number ("within a radius of 20 km"). */
const reach = 4;

/** The words between a phrase and an amount, whichever comes first. */
function gap(phrase: Found, amount: Found): number {
  return phrase.to <= amount.from ? amount.from - phrase.to : phrase.from - amount.to;
}

/** The bound that the nearest comparing phrase sets on an amount; without one, the amount itself, or at least it for a need. */
export function boundsOn(
  amount: Found & { readonly amount: Amount },
  phrases: readonly Found[],
  isNeed: boolean,
): Bounds {
  if (typeof amount.amount !== 'number') {
    return isNeed ? { atLeast: amount.amount.from } : { atLeast: amount.amount.from, atMost: amount.amount.to };
  }
  const value = amount.amount;
  const near = phrases
    .filter(({ concept }) => concept.startsWith('compare:') && boundOf[concept.slice('compare:'.length)])
    .map((phrase) => ({ phrase, distance: Math.abs(gap(phrase, amount)) + (phrase.to <= amount.from ? 0 : 0.5) }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
  const nearest = near[0]?.phrase.concept.slice('compare:'.length) ?? '';
  return boundOf[nearest]?.(value) ?? (isNeed ? { atLeast: value } : { atLeast: value, atMost: value });
}
