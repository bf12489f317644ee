import type { SpelledToken } from './spelled-text.ts';

/** How well a name stands in a question: its weight found there, the share of the name that is, and at which words. */
export type Alignment = { readonly weight: number; readonly coverage: number; readonly positions: readonly number[] };

const wordBetween = 0.12;
const wordMissing = 0.6;

type Cell = { readonly score: number; readonly weight: number; readonly last: Cell | undefined; readonly position: number };
const nothing: Cell = { score: 0, weight: 0, last: undefined, position: -1 };

const better = (a: Cell, b: Cell): Cell => (b.score > a.score ? b : a);
const less = (cell: Cell, by: number): Cell => (cell.score > by ? { ...cell, score: cell.score - by } : nothing);

function positionsOf(cell: Cell): number[] {
  const positions: number[] = [];
  for (let at: Cell | undefined = cell; at && at.position >= 0; at = at.last) positions.push(at.position);
  return [...new Set(positions)].reverse();
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
export function align(words: readonly string[], weights: readonly number[], tokens: readonly SpelledToken[]): Alignment {
  let above: Cell[] = tokens.map(() => nothing);
  let best = nothing;
  words.forEach((word, i) => {
    const weight = weights[i] ?? 0;
    const row: Cell[] = [];
    tokens.forEach((token, j) => {
      const diagonal = matched(above[j - 1] ?? nothing, weight, token.meant.get(word), j);
      const cell = better(better(diagonal, less(above[j] ?? nothing, weight * wordMissing)), less(row[j - 1] ?? nothing, wordBetween));
      row.push(cell);
      best = better(best, cell);
    });
    above = row;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { weight: best.weight, coverage: total ? best.score / total : 0, positions: positionsOf(best) };
}

/** As `align`, for a name whose words stand together but in another order ("Hai Phong VSIP"): a little less sure. */
export function alignUnordered(words: readonly string[], weights: readonly number[], tokens: readonly SpelledToken[]): Alignment {
  const used = new Set<number>();
  let weight = 0;
  words.forEach((word, i) => {
    const position = tokens.findIndex((token, j) => !used.has(j) && token.meant.has(word));
    if (position < 0) return;
    used.add(position);
    weight += (weights[i] ?? 0) * (1 - (tokens[position]?.meant.get(word) ?? 0));
  });
  const positions = [...used].sort((a, b) => a - b);
  const spread = positions.length ? (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1 - positions.length : 0;
  const total = weights.reduce((sum, each) => sum + each, 0);
  return { weight, coverage: total ? (0.85 * weight - wordBetween * spread) / total : 0, positions };
}
