import type { CaseId } from '../../domain/case.ts';
import type { Heard } from '../../understanding/heard.ts';
import { formWords, leastDoubt, type NameForm, type Unweighed, weigh } from '../../understanding/name-index.ts';
import type { CaseNames } from './case-names.ts';
import type { Holders } from './holders.ts';

/** Cases whose names are weighed at most: those with the rarest words of the text. */
const mostGathered = 1000;
/** Forms that are laid along a text at most. */
const mostAligned = 40;
/** A form of which less than this stands in the text, as single words, is not laid along it. */
const leastHeard = 0.3;

/** The cases that hold a word that is heard, by the rarest words first, until they are many. */
function gathered({ words }: Heard, holders: Holders<CaseNames>): Iterable<CaseNames> {
  const found = new Set<CaseNames>();
  const counts = [...words.keys()].map((word) => ({ word, count: holders.count(word) }));
  for (const { word, count } of counts.toSorted((a, b) => a.count - b.count)) {
    if (found.size && found.size + count > mostGathered) break;
    for (const names of holders.of(word)) found.add(names);
  }
  return found;
}

/** What each word of a text is worth, wherever it is heard best. */
const worths = ({ words }: Heard, weightOf: (word: string) => number): ReadonlyMap<string, number> =>
  new Map([...words].map(([word, hearings]) => [word, weightOf(word) * (1 - leastDoubt(hearings))]));

/** Remembers what was worked out for a word: names share words. */
function remembering(work: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    known.set(word, value);
    return value;
  };
}

type Promising = { readonly form: Unweighed<CaseId>; readonly whole: number; readonly promise: number };

/** The forms of cases of which most is heard, the most promising first, with what their words weigh among so many cases. */
export function promisingForms(heard: Heard, holders: Holders<CaseNames>, total: number): NameForm<CaseId>[] {
  const weightOf = remembering((word) => weigh(word, Math.max(1, holders.count(word)), total));
  const worth = worths(heard, weightOf);
  const promising: Promising[] = [];
  for (const { forms } of gathered(heard, holders)) {
    for (const form of forms) {
      let [weight, whole] = [0, 0];
      for (const { word } of form.words) {
        weight += worth.get(word) ?? 0;
        whole += weightOf(word);
      }
      if (weight >= leastHeard * whole) promising.push({ form, whole, promise: (weight * weight) / whole });
    }
  }
  const weighed = formWords(weightOf);
  const best = promising.toSorted((a, b) => b.promise - a.promise).slice(0, mostAligned);
  return best.map(({ form: { ref, text, words }, whole }) => ({ ref, text, whole, words: words.map(weighed) }));
}
