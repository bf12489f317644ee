import type { Named } from './name-index.ts';
import type { Found } from './phrases.ts';
import { positionsOf } from './positions.ts';
import { wholeName } from './procedures-named.ts';

/** A part of a name that is only a small word names nothing ("am" in "I am" is not "Nam Am"). */
function isOnlyFiller({ positions }: Named, found: readonly Found[]): boolean {
  const fillers = found.filter(({ concept, doubt }) => concept === 'filler:stop' && doubt === 0);
  return positions.every((i) => fillers.some(({ from, to }) => from <= i && i < to));
}

/** A part of a name that belongs to a half of the city ("phía tây" is not "phía Nam", the southern zone). */
function isOtherSide({ positions }: Named, found: readonly Found[]): boolean {
  const sides = found.filter(({ concept, doubt }) => concept.startsWith('side:') && doubt < 0.1);
  const takesPart = (side: Found) => {
    const words = [...positionsOf([side])];
    return words.some((i) => positions.includes(i)) && !words.every((i) => positions.includes(i));
  };
  return sides.some(takesPart);
}

/** Whether a part of a name stands in a question only by chance. */
export const isStrayPart = (name: Named, found: readonly Found[]): boolean =>
  name.coverage < wholeName && (isOnlyFiller(name, found) || isOtherSide(name, found));
