import { eachInSteps, handful, type Steps } from '../domain/steps.ts';

/** Finds the words that come to share a piece with another once each has lost a few letters. */
export type SlipIndex = {
  /** The words of the index that may be within `slips` slips of a text; some are not, and must be looked at. */
  near(text: string, slips: number): Set<string>;
};

const hashBasis = 0x811c9dc5;

/** The hash (FNV-1a) of a word's letters from one place to another, after those hashed before. */
function hashed(word: string, from: number, to: number, before: number): number {
  let hash = before;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

const finished = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

/** How many hashes `putHashes` puts down for a word so long. */
const hashCount = (length: number, slips: number): number =>
  1 + (slips > 0 ? length : 0) + (slips > 1 ? (length * (length - 1)) / 2 : 0);

/** Puts down, from a place on, the hashes of a word and of what is left of it when up to two letters are left out. */
function putHashes(into: Uint32Array, at: number, word: string, slips: number): void {
  const { length } = word;
  let next = at;
  const put = (hash: number) => {
    into[next] = finished(hash);
    next += 1;
  };
  put(hashed(word, 0, length, hashBasis));
  const singles = slips > 0 ? length : 0;
  for (let i = 0, before = hashBasis; i < singles; i += 1) {
    put(hashed(word, i + 1, length, before));
    before = hashed(word, i, i + 1, before);
  }
  const pairs = slips > 1 ? length : 0;
  for (let i = 0, before = hashBasis; i < pairs; i += 1) {
    for (let j = i + 1, between = before; j < length; j += 1) {
      put(hashed(word, j + 1, length, between));
      between = hashed(word, j, j + 1, between);
    }
    before = hashed(word, i, i + 1, before);
  }
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(least, 2)));

/** The hashes of what up to so many slips leave of a word. */
export function hashesOf(word: string, slips: number): Uint32Array {
  const hashes = new Uint32Array(hashCount(word.length, slips));
  putHashes(hashes, 0, word, slips);
  return hashes;
}

/** The hashes of all words behind each other, and where those of each word begin. */
function* hashesOfAll(
  words: readonly string[],
  slipsAllowed: (word: string) => number,
): Steps<{ all: Uint32Array; starts: Uint32Array }> {
  const starts = new Uint32Array(words.length + 1);
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] ?? 0) + hashCount(word.length, slipsAllowed(word));
  });
  const all = new Uint32Array(starts.at(-1) ?? 0);
  yield* eachInSteps(words, (word, i) => putHashes(all, starts[i] ?? 0, word, slipsAllowed(word)), handful);
  return { all, starts };
}

/**
 * An index of words by what slips leave of them: two words within a few slips share what is left of them. It keeps
 * numbers only, as a vocabulary of fifty thousand words leaves millions of pieces.
 */
export function* createSlipIndex(words: readonly string[], slipsAllowed: (word: string) => number): Steps<SlipIndex> {
  const hashes = yield* hashesOfAll(words, slipsAllowed);
  const counted = hashes.all.length;
  const mask = powerOfTwo(counted) - 1;
  const ends = new Uint32Array(mask + 2);
  for (const hash of hashes.all) ends[(hash & mask) + 1] = (ends[(hash & mask) + 1] ?? 0) + 1;
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const starts = ends.slice();
  const holders = new Uint32Array(counted);
  /** A part of the hash that the place in the table does not tell, so that few words come up in vain. */
  const marks = new Uint8Array(counted);
  const put = (_: string, number: number): void => {
    for (let i = hashes.starts[number] ?? 0; i < (hashes.starts[number + 1] ?? 0); i += 1) {
      const hash = hashes.all[i] ?? 0;
      const at = ends[hash & mask] ?? 0;
      holders[at] = number;
      marks[at] = hash >>> 24;
      ends[hash & mask] = at + 1;
    }
  };
  yield* eachInSteps(words, put, handful);
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  return {
    near(text, slips) {
      const found = new Set<string>();
      if (text.length > longest + slips) return found;
      for (const hash of hashesOf(text, slips)) {
        const end = starts[(hash & mask) + 1] ?? 0;
        for (let at = starts[hash & mask] ?? 0; at < end; at += 1) {
          if (marks[at] === hash >>> 24) found.add(words[holders[at] ?? 0] ?? '');
        }
      }
      return found;
    },
  };
}
