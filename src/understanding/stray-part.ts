import type { Named } from './name-index.ts';
import type { Found } from './phrases.ts';
import { positionsOf } from './positions.ts';
import { wholeName } from './procedures-named.ts';

/** A part of a name that is only a small word names nothing ("am" in "I am" is not "Nam Am"). */
function isOnlyFiller({ positions }: Named, found: readonly Found[]): boolean {
  const fillers = found.filter(({ concept, doubt }) => concept === 'filler:stop' && doubt === 0);
  return positions.every((i) => fillers.some(({ from, to }) => from <= i && i < to));
}

/** Words that are written as they are and mean something else together. */
const together = /^(side:|country:|wrapper:project$)/;

/** A part of a name that is taken from such words ("phía tây" is not "phía Nam", "dự án Đài Loan" not "Đại An"). */
function isTakenApart({ positions }: Named, found: readonly Found[]): boolean {
  const phrases = found.filter(({ concept, doubt }) => together.test(concept) && doubt < 0.1);
  const takesPart = (phrase: Found) => {
    const words = [...positionsOf([phrase])];
    return words.some((i) => positions.includes(i)) && !words.every((i) => positions.includes(i));
  };
  return phrases.some(takesPart);
}

/** Whether a part of a name stands in a question only by chance. */
export const isStrayPart = (name: Named, found: readonly Found[]): boolean =>
  name.coverage < wholeName && (isOnlyFiller(name, found) || isTakenApart(name, found));
