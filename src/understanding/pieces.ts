import { fold, lowered } from './fold.ts';

/** A run of digits or letters, an East Asian character or a sign, with its place in the folded text. */
export type Piece = {
  readonly text: string;
  /** The same with its diacritics. */
  readonly written: string;
  readonly kind: 'digits' | 'word' | 'character' | 'sign';
  readonly from: number;
  readonly to: number;
  /** True when a space, or the start of the text, stands before it. */
  readonly spaced: boolean;
};

const run = /(\d+)|([a-z]+)|([\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff])|\S/g;

/** The pieces of a text, signs among them; places are those of the folded text, so they fit the tokens of fold.ts. */
export function piecesOf(text: string): Piece[] {
  const folded = fold(text);
  const written = lowered(text);
  let end = -1;
  return [...folded.matchAll(run)].map((match) => {
    const [piece, digits, word, character] = match;
    const from = match.index;
    const to = from + piece.length;
    const spaced = from !== end;
    end = to;
    const kind = digits ? 'digits' : word ? 'word' : character ? 'character' : 'sign';
    return { text: piece, written: written.slice(from, to), kind, from, to, spaced };
  });
}

/** Two pieces with nothing between them. */
export const adjacent = (a: Piece | undefined, b: Piece | undefined): boolean => a !== undefined && a.to === b?.from;
