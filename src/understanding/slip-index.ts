/** Finds the words that come to share a piece with another once each has lost a few letters. */
export type SlipIndex = {
  /** The words of the index that may be within `slips` slips of a text; some are not, and must be looked at. */
  near(text: string, slips: number): Set<string>;
};

/** The hash (FNV-1a) of a word without the letters at up to two places. */
function hashWithout(word: string, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) {
    if (i !== first && i !== second) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The hashes of a word and of what is left of it when up to two letters are left out, each once. */
function hashesOf(word: string, slips: number): number[] {
  const hashes = [hashWithout(word, -1, -1)];
  if (slips > 0) for (let i = 0; i < word.length; i += 1) hashes.push(hashWithout(word, i, -1));
  if (slips > 1) {
    for (let i = 0; i < word.length; i += 1) {
      for (let j = i + 1; j < word.length; j += 1) hashes.push(hashWithout(word, i, j));
    }
  }
  return [...new Set(hashes)];
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(least, 2)));

/**
 * An index of words by what slips leave of them: two words within a few slips share what is left of them. It keeps
 * numbers only, as a vocabulary of fifty thousand words leaves millions of pieces.
 */
export function createSlipIndex(words: readonly string[], slipsAllowed: (word: string) => number): SlipIndex {
  const counted = words.reduce((sum, word) => sum + hashesOf(word, slipsAllowed(word)).length, 0);
  const mask = powerOfTwo(counted) - 1;
  const ends = new Uint32Array(mask + 2);
  for (const word of words) {
    for (const hash of hashesOf(word, slipsAllowed(word))) ends[(hash & mask) + 1] = (ends[(hash & mask) + 1] ?? 0) + 1;
  }
  for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
  const starts = ends.slice();
  const holders = new Uint32Array(counted);
  /** A part of the hash that the place in the table does not tell, so that few words come up in vain. */
  const marks = new Uint8Array(counted);
  words.forEach((word, number) => {
    for (const hash of hashesOf(word, slipsAllowed(word))) {
      const at = ends[hash & mask] ?? 0;
      holders[at] = number;
      marks[at] = hash >>> 24;
      ends[hash & mask] = at + 1;
    }
  });
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
