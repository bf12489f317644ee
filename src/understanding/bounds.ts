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

/** The other side of a bound whose numbers are not wanted ("超过20公里的不要" wants 20 km and less). */
const otherSide: Readonly<Record<string, string>> = {
  above: 'at-most',
  'at-least': 'below',
  below: 'at-least',
  'at-most': 'above',
};

/** How many words may part a bound from the word that turns it away. */
const beside = 2;

/** Whether what a bound sets apart is turned away right behind it. */
function isUnwanted(bound: Found, amount: Found, phrases: readonly Found[]): boolean {
  const end = Math.max(bound.to, amount.to);
  return phrases.some(({ concept, from }) => concept === 'compare:unwanted' && from >= end && from - end <= beside);
}

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
  const said = near[0]?.phrase.concept.slice('compare:'.length) ?? '';
  const turned = near[0] && isUnwanted(near[0].phrase, amount, phrases) ? otherSide[said] : undefined;
  const nearest = turned ?? said;
  return boundOf[nearest]?.(value) ?? (isNeed ? { atLeast: value } : { atLeast: value, atMost: value });
}
