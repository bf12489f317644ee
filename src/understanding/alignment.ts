import type { SpelledToken } from './spelled-text.ts';

/** How well a name stands in a question: its weight found there, the share of the name that is, and at which words. */
export type Alignment = { readonly weight: number; readonly coverage: number; readonly positions: readonly number[] };

const wordBetween = 0.3;
/** Words that names are wrapped in ("phase", "KCN") and fillers part a name less than others do. */
const lightWordBetween = 0.1;
const wordMissing = 0.6;
/** "Tạm" is not "Tam": a word written with other diacritics than the name's is doubtful, one written with none is not. */
const otherMarksDoubt = 0.35;

/** A name's word: folded, with its diacritics where they are known, and what it weighs. */
export type FormWord = { readonly word: string; readonly written: string | undefined; readonly weight: number };

/** How doubtful it is that a token of the question stands for a name's word; undefined when it does not. */
function doubtOf({ word, written }: FormWord, token: SpelledToken): number | undefined {
  const doubt = token.meant.get(word);
  if (doubt === undefined) return undefined;
  const marked = token.written !== token.text && token.text === word;
  return marked && written && written !== token.written ? doubt + otherMarksDoubt : doubt;
}

type Cell = {
  readonly score: number;
  readonly weight: number;
  readonly last: Cell | undefined;
  readonly position: number;
};
const nothing: Cell = { score: 0, weight: 0, last: undefined, position: -1 };

const better = (a: Cell, b: Cell): Cell => (b.score > a.score ? b : a);
const less = (cell: Cell, by: number): Cell => (cell.score > by ? { ...cell, score: cell.score - by } : nothing);

function positionsOf(cell: Cell): number[] {
  const positions: number[] = [];
  for (let at: Cell | undefined = cell; at && at.position >= 0; at = at.last) positions.push(at.position);
  return [...new Set(positions)].toReversed();
}

/** A match of the name's word with the question's, on top of what was matched before both. */
function matched(before: Cell, weight: number, doubt: number | undefined, position: number): Cell {
  if (doubt === undefined) return nothing;
  const gain = weight * (1 - doubt);
  return { score: before.score + gain, weight: before.weight + gain, last: before, position };
}

/**
 * Lays a name's words along a question's, in order, as local sequence alignment does: words between cost a little,
 * missing words of the name cost part of their weight.
 */
export function align(
  words: readonly FormWord[],
  tokens: readonly SpelledToken[],
  light: ReadonlySet<number>,
): Alignment {
  let above: Cell[] = tokens.map(() => nothing);
  let best = nothing;
  for (const word of words) {
    const { weight } = word;
    const row: Cell[] = [];
    tokens.forEach((token, j) => {
      const diagonal = matched(above[j - 1] ?? nothing, weight, doubtOf(word, token), j);
      const cell = better(
        better(diagonal, less(above[j] ?? nothing, weight * wordMissing)),
        less(row[j - 1] ?? nothing, light.has(j) ? lightWordBetween : wordBetween),
      );
      row.push(cell);
      best = better(best, cell);
    });
    above = row;
  }
  const total = weightOf(words);
  return { weight: best.weight, coverage: total ? best.score / total : 0, positions: positionsOf(best) };
}

/** As `align`, for a name whose words stand side by side but in another order ("Hai Phong VSIP"): a little less sure. */
export function alignUnordered(words: readonly FormWord[], tokens: readonly SpelledToken[]): Alignment {
  const total = weightOf(words);
  let best: Alignment = { weight: 0, coverage: 0, positions: [] };
  for (let from = 0; from + words.length <= tokens.length; from += 1) {
    const window = tokens.slice(from, from + words.length);
    const weight = words.reduce((sum, word) => {
      const doubts = window.map((token) => doubtOf(word, token)).filter((doubt) => doubt !== undefined);
      return sum + (doubts.length ? word.weight * (1 - Math.min(...doubts)) : 0);
    }, 0);
    const positions = words.map((_, i) => from + i);
    if (weight > best.weight) best = { weight, coverage: total ? (0.88 * weight) / total : 0, positions };
  }
  return best;
}

const weightOf = (words: readonly FormWord[]): number => words.reduce((sum, { weight }) => sum + weight, 0);
