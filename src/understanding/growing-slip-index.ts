import { hashesOf, type SlipIndex } from './slip-index.ts';

/** An index of words by what slips leave of them that takes in one word after another. */
export type GrowingSlipIndex = SlipIndex & {
  /** Takes in a word that it does not hold yet. */
  add(word: string): void;
  /** How many words it holds. */
  size(): number;
};

/** Places of the table; what comes to the same place is chained, so that growing never means laying all out anew. */
const tableSize = 2 ** 17;
const mask = tableSize - 1;
const none = -1;
const firstRoom = 4096;

/** Chained entries: which word each belongs to, a part of its hash that its place does not tell, and the entry before it. */
function createEntries() {
  let holders = new Uint32Array(firstRoom);
  let marks = new Uint8Array(firstRoom);
  let befores = new Int32Array(firstRoom);
  let count = 0;

  function grow(): void {
    const [fewHolders, fewMarks, fewBefores] = [holders, marks, befores];
    holders = new Uint32Array(2 * count);
    marks = new Uint8Array(2 * count);
    befores = new Int32Array(2 * count);
    holders.set(fewHolders);
    marks.set(fewMarks);
    befores.set(fewBefores);
  }

  return {
    add(holder: number, mark: number, before: number): number {
      if (count === holders.length) grow();
      holders[count] = holder;
      marks[count] = mark;
      befores[count] = before;
      count += 1;
      return count - 1;
    },
    holder: (entry: number): number => holders[entry] ?? 0,
    mark: (entry: number): number => marks[entry] ?? 0,
    before: (entry: number): number => befores[entry] ?? none,
  };
}

/** Creates an empty index; a word takes in microseconds, however many there are. */
export function createGrowingSlipIndex(slipsAllowed: (word: string) => number): GrowingSlipIndex {
  const words: string[] = [];
  const lasts = new Int32Array(tableSize).fill(none);
  const entries = createEntries();
  let longest = 0;
  return {
    size: () => words.length,
    add(word) {
      for (const hash of hashesOf(word, slipsAllowed(word)))
        lasts[hash & mask] = entries.add(words.length, hash >>> 24, lasts[hash & mask] ?? none);
      words.push(word);
      longest = Math.max(longest, word.length);
    },
    near(text, slips) {
      const found = new Set<string>();
      if (text.length > longest + slips) return found;
      for (const hash of hashesOf(text, slips))
        for (let entry = lasts[hash & mask] ?? none; entry !== none; entry = entries.before(entry))
          if (entries.mark(entry) === hash >>> 24) found.add(words[entries.holder(entry)] ?? '');
      return found;
    },
  };
}
