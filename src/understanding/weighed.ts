import { positionsOf } from './positions.ts';
import type { Found } from './phrases.ts';
import type { SpelledToken } from './spelled-text.ts';
import type { Spelling } from './spelling.ts';

/** Concepts that only carry a question and say nothing of its subject. */
const carrying = /^(filler|talk|ask):/;

/** What a word most likely stands for. */
export function likely({ text, meant }: Pick<SpelledToken, 'text' | 'meant'>): Spelling {
  let best: Spelling | undefined;
  for (const each of meant) if (!best || each.doubt < best.doubt) best = each;
  return best ?? { word: text, doubt: 0 };
}

const sameSpan = (a: Found, b: Found): boolean => a.from === b.from && a.to === b.to;

/** How many phrases stand at just the place of one, itself among them. */
function sharing(phrases: readonly Found[], phrase: Found): number {
  let count = 0;
  for (const other of phrases) if (sameSpan(other, phrase)) count += 1;
  return count;
}

/**
 * A question's words and concepts: concepts carry a subject over languages, words tell like subjects apart.
 * Phrases that only carry the question, or are left out, count for nothing. Words of days stand for
 * themselves alone: "thứ 2" (Monday) is no part of "nghiệm thu".
 */
export function weighed(
  tokens: readonly SpelledToken[],
  phrases: readonly Found[],
  leftOut: (phrase: Found) => boolean = () => false,
  ofDays: ReadonlySet<number> = new Set(),
): Map<string, number> {
  const bag = new Map<string, number>();
  const put = (term: string, weight: number) => bag.set(term, Math.max(bag.get(term) ?? 0, weight));
  const carriers = phrases.filter((phrase) => carrying.test(phrase.concept) || leftOut(phrase));
  const carried = positionsOf(carriers);
  for (const phrase of phrases) {
    if (carriers.some((carrier) => sameSpan(carrier, phrase))) continue;
    put(phrase.concept, (1 - phrase.doubt) / sharing(phrases, phrase));
  }
  tokens.forEach((token, i) => {
    if (carried.has(i)) return;
    const { word, doubt } = ofDays.has(i) ? { word: `date:${i}`, doubt: 0 } : likely(token);
    put(word, 1 - doubt);
  });
  return bag;
}
