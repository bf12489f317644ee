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

/** Where a word of a name may stand, and what it gains there. */
type Gain = { readonly position: number; readonly gain: number };
/** The places of each word of a name in a question. */
export type Gains = (word: FormWord) => readonly Gain[];

/** The gains of words in a question; names share words, so that each is looked for once. */
export function createGains({ words }: Heard): Gains {
  const known = new Map<FormWord, readonly Gain[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const hearings = words.get(word.word) ?? [];
    const gains = hearings.map((hearing) => ({ position: hearing.position, gain: gainOf(word, hearing) }));
    known.set(word, gains);
    return gains;
  };
}

/** The most that a name's words can gain together. */
export function mostWeight(words: readonly FormWord[], gains: Gains): number {
  let most = 0;
  for (const word of words) most += mostGained(gains(word), 0, Number.POSITIVE_INFINITY);
  return most;
}

/** The most that a word gains within a span of the question. */
function mostGained(gains: readonly Gain[], from: number, to: number): number {
  let most = 0;
  for (const { position, gain } of gains) if (position >= from && position < to && gain > most) most = gain;
  return most;
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

/** The first so many chains, and the weight of the words missing between each earlier word of the name and the next. */
type Before = { readonly chains: readonly Chain[]; readonly count: number; readonly missing: readonly number[] };

/** The chain that a word gaining at a position makes: the best there is, lengthened, unless it had better begin anew. */
function chainWith({ position, gain }: Gain, index: number, { chains, count, missing }: Before, heard: Heard): Chain {
  let best: Chain | undefined;
  let bestScore = 0;
  for (let i = 0; i < count; i += 1) {
    const chain = chains[i];
    if (!chain || chain.position >= position) continue;
    const score = chain.score - (missing[chain.index] ?? 0) * wordMissing - heard.between(chain.position, position);
    if (score > bestScore) {
      best = chain;
      bestScore = score;
    }
  }
  return { index, position, score: gain + bestScore, weight: gain + (best?.weight ?? 0), before: best };
}

/** The places of a chain's words, in order. */
function placesOf(last: Chain): number[] {
  const positions: number[] = [];
  for (let chain: Chain | undefined = last; chain; chain = chain.before) positions.push(chain.position);
  return positions.toReversed();
}

/** A name's words with what they weigh together. */
export type Form = { readonly words: readonly FormWord[]; readonly whole: number };

/**
 * Lays a name's words along a question's, in order, as local sequence alignment does: words between cost a little,
 * missing words of the name cost part of their weight.
 */
export function align({ words, whole }: Form, gains: Gains, heard: Heard): Alignment {
  const chains: Chain[] = [];
  const missing: number[] = [];
  let best: Chain | undefined;
  words.forEach((word, index) => {
    const before = { chains, count: chains.length, missing };
    for (const gain of gains(word)) {
      const chain = chainWith(gain, index, before, heard);
      chains.push(chain);
      if (chain.score > (best?.score ?? 0)) best = chain;
    }
    for (let earlier = 0; earlier < index; earlier += 1) missing[earlier] = (missing[earlier] ?? 0) + word.weight;
    missing.push(0);
  });
  return best ? { weight: best.weight, coverage: best.score / whole, positions: placesOf(best) } : none;
}

/** What a name whose words stand in another order is worth beside one in order. */
const disorder = 0.88;

/** The most coverage that words of a weight can have in another order. */
export const mostDisordered = (weight: number, { whole }: Form): number => (disorder * weight) / whole;

/** As `align`, for a name all of whose words stand side by side but in another order ("Hai Phong VSIP"). */
export function alignUnordered(form: Form, gains: Gains): Alignment {
  const found = form.words.map(gains);
  let best = { weight: 0, from: 0 };
  for (const from of new Set(found.flatMap((each) => each.map(({ position }) => position)))) {
    let weight = 0;
    for (const each of found) weight += mostGained(each, from, from + found.length);
    if (weight > best.weight) best = { weight, from };
  }
  if (!best.weight) return none;
  const positions = found.map((_, i) => best.from + i);
  return { weight: best.weight, coverage: mostDisordered(best.weight, form), positions };
}
