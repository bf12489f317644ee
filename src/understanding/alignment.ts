import type { Heard, Hearing } from './heard.ts';

/** How well a name stands in a question: its weight found there, the share of the name that is, and at which words. */
export type Alignment = { readonly weight: number; readonly coverage: number; readonly positions: readonly number[] };

/** A name's word: folded, with its diacritics where they are known, and what it weighs. */
export type FormWord = { readonly word: string; readonly written: string | undefined; readonly weight: number };

/** What a word of the name that is missing in the middle costs, as a share of its weight. */
const wordMissing = 0.6;
/** "Tạm" is not "Tam": a word written with other diacritics than the name's is doubtful, one written with none is not. */
const otherMarksDoubt = 0.35;

/** What a word of a name gains at a place of the question. */
function gainOf({ word, written, weight }: FormWord, { doubt, token }: Hearing): number {
  const marked = token.written !== token.text && token.text === word;
  const otherMarks = marked && written !== undefined && written !== token.written;
  return weight * (1 - doubt - (otherMarks ? otherMarksDoubt : 0));
}

/** A chain of the name's words found in order, up to one of them. */
type Chain = {
  readonly index: number;
  readonly position: number;
  readonly score: number;
  readonly weight: number;
  readonly before: Chain | undefined;
};

const none: Alignment = { weight: 0, coverage: 0, positions: [] };
const weightOf = (words: readonly FormWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** What is lost between each earlier word of a name and one of its words, when those between are missing. */
function missingBefore(words: readonly FormWord[], index: number): number[] {
  return words.slice(0, index).map((_, earlier) => {
    let missing = 0;
    for (let i = earlier + 1; i < index; i += 1) missing += words[i]?.weight ?? 0;
    return missing * wordMissing;
  });
}

/** The first so many chains, and what each loses on the way to the next word of the name. */
type Before = { readonly chains: readonly Chain[]; readonly count: number; readonly missing: readonly number[] };

/** The chain that a word at a position lengthens best; undefined when it had better begin a new one. */
function lengthened({ chains, count, missing }: Before, position: number, heard: Heard) {
  let best: Chain | undefined;
  let bestScore = 0;
  for (let i = 0; i < count; i += 1) {
    const chain = chains[i];
    if (!chain || chain.position >= position) continue;
    const score = chain.score - (missing[chain.index] ?? 0) - heard.between(chain.position, position);
    if (score > bestScore) {
      best = chain;
      bestScore = score;
    }
  }
  return best && { chain: best, score: bestScore };
}

/**
 * Lays a name's words along a question's, in order, as local sequence alignment does: words between cost a little,
 * missing words of the name cost part of their weight.
 */
export function align(words: readonly FormWord[], heard: Heard): Alignment {
  const chains: Chain[] = [];
  words.forEach((word, index) => {
    const before = { chains, count: chains.length, missing: missingBefore(words, index) };
    for (const hearing of heard.words.get(word.word) ?? []) {
      const gain = gainOf(word, hearing);
      const best = lengthened(before, hearing.position, heard);
      const weight = gain + (best?.chain.weight ?? 0);
      chains.push({ index, position: hearing.position, score: gain + (best?.score ?? 0), weight, before: best?.chain });
    }
  });
  const best = chains.reduce<Chain | undefined>(
    (top, chain) => (chain.score > (top?.score ?? 0) ? chain : top),
    undefined,
  );
  if (!best) return none;
  const positions: number[] = [];
  for (let chain: Chain | undefined = best; chain; chain = chain.before) positions.unshift(chain.position);
  return { weight: best.weight, coverage: best.score / weightOf(words), positions };
}

/** What a name whose words stand in another order is worth beside one in order. */
const disorder = 0.88;

/** Where a word of the name may stand, and what it gains there. */
type Gain = { readonly position: number; readonly gain: number };

/** The most that a word gains within a span of the question. */
function mostGained(gains: readonly Gain[], from: number, to: number): number {
  let most = 0;
  for (const { position, gain } of gains) if (position >= from && position < to && gain > most) most = gain;
  return most;
}

/** As `align`, for a name all of whose words stand side by side but in another order ("Hai Phong VSIP"). */
export function alignUnordered(words: readonly FormWord[], heard: Heard): Alignment {
  const found = words.map((word): Gain[] =>
    (heard.words.get(word.word) ?? []).map((hearing) => ({ position: hearing.position, gain: gainOf(word, hearing) })),
  );
  const whole = weightOf(words);
  let best = { weight: 0, from: 0 };
  for (const from of new Set(found.flatMap((gains) => gains.map(({ position }) => position)))) {
    const weight = found.reduce((sum, gains) => sum + mostGained(gains, from, from + words.length), 0);
    if (weight > best.weight) best = { weight, from };
  }
  if (!best.weight) return none;
  const positions = words.map((_, i) => best.from + i);
  return { weight: best.weight, coverage: (disorder * best.weight) / whole, positions };
}
