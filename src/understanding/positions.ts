import type { Found } from './phrases.ts';
import type { SpelledToken } from './spelled-text.ts';

/** The places of all words of some phrases. */
export function positionsOf(phrases: readonly Pick<Found, 'from' | 'to'>[]): Set<number> {
  const positions = new Set<number>();
  for (const { from, to } of phrases) for (let i = from; i < to; i += 1) positions.add(i);
  return positions;
}

/** The places of the words that carry meaning: all but fillers. */
export function meaningful(tokens: readonly SpelledToken[], phrases: readonly Found[]): number[] {
  const fillers = positionsOf(phrases.filter(({ concept }) => concept.startsWith('filler:')));
  return [...tokens.keys()].filter((i) => !fillers.has(i));
}

/** How large a part of all places some are; none of none. */
export const shareOf = (part: readonly number[], all: readonly number[]) => (all.length ? part.length / all.length : 0);
