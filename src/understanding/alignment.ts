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

/** The chain that a word lengthens best; undefined when it had better begin a new one. */
function lengthened(
  chains: readonly Chain[],
  index: number,
  position: number,
  words: readonly FormWord[],
  heard: Heard,
) {
  let best: { chain: Chain; score: number } | undefined;
  for (const chain of chains) {
    if (chain.index >= index || chain.position >= position) continue;
    const missing = weightOf(words.slice(chain.index + 1, index)) * wordMissing;
    const score = chain.score - missing - heard.between(chain.position, position);
    if (score > (best?.score ?? 0)) best = { chain, score };
  }
  return best;
}

/**
 * Lays a name's words along a question's, in order, as local sequence alignment does: words between cost a little,
 * missing words of the name cost part of their weight.
 */
export function align(words: readonly FormWord[], heard: Heard): Alignment {
  const chains: Chain[] = [];
  words.forEach((word, index) => {
    for (const hearing of heard.words.get(word.word) ?? []) {
      const gain = gainOf(word, hearing);
      const best = lengthened(chains, index, hearing.position, words, heard);
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

/** As `align`, for a name all of whose words stand side by side but in another order ("Hai Phong VSIP"). */
export function alignUnordered(words: readonly FormWord[], heard: Heard): Alignment {
  const found = words.map((word) => ({ word, hearings: heard.words.get(word.word) ?? [] }));
  const places = found.flatMap(({ hearings }) => hearings.map(({ position }) => position));
  let best = none;
  for (const from of new Set(places)) {
    const inside = ({ position }: Hearing) => position >= from && position < from + words.length;
    const gains = found.map(({ word, hearings }) =>
      Math.max(0, ...hearings.filter(inside).map((hearing) => gainOf(word, hearing))),
    );
    const weight = gains.reduce((sum, gain) => sum + gain, 0);
    if (weight > best.weight) {
      best = { weight, coverage: (disorder * weight) / weightOf(words), positions: words.map((_, i) => from + i) };
    }
  }
  return best;
}
