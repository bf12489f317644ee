import { eachInSteps, handful, type Steps } from '../domain/steps.ts';

/** Tells in which lists of words each word stands. */
export type WordPostings = {
  /** The numbers of the lists that hold the word, in order. */
  of(word: string): Int32Array;
};

const nowhere = new Int32Array(0);

/** Calls back with every word of every list, each word once a list. */
function* eachWord<T>(
  lists: readonly (readonly T[])[],
  wordOf: (item: T) => string,
  take: (word: string, list: number) => void,
): Steps<unknown> {
  const takeEach = (list: readonly T[], number: number): void => {
    const words = list.map(wordOf);
    words.forEach((word, i) => {
      if (words.indexOf(word) === i) take(word, number);
    });
  };
  return yield* eachInSteps(lists, takeEach, handful);
}

/** The postings of lists of words, kept in one array of numbers: names by the hundred thousand share few words. */
export function* createWordPostings<T>(
  lists: readonly (readonly T[])[],
  wordOf: (item: T) => string,
): Steps<WordPostings> {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  yield* eachWord(lists, wordOf, (word) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    counts[id] = (counts[id] ?? 0) + 1;
  });
  const ends = new Int32Array(counts.length + 1);
  counts.forEach((count, id) => {
    ends[id + 1] = (ends[id] ?? 0) + count;
  });
  const starts = ends.slice();
  const numbers = new Int32Array(ends.at(-1) ?? 0);
  yield* eachWord(lists, wordOf, (word, list) => {
    const id = ids.get(word) ?? 0;
    const at = ends[id] ?? 0;
    numbers[at] = list;
    ends[id] = at + 1;
  });
  return {
    of(word) {
      const id = ids.get(word);
      return id === undefined ? nowhere : numbers.subarray(starts[id], starts[id + 1]);
    },
  };
}
