import type { Language } from '../domain/language.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** The pieces of a text with the language it is written in. */
export type Written = { readonly pieces: readonly Piece[]; readonly language: Language };

/** What was read from a piece on, and the piece after it. */
export type Read<T> = { readonly value: T; readonly next: number };

/** The longest known writing that begins at a piece. */
export type Writings<T> = (written: Written, at: number) => Read<T> | undefined;

type Entry<T> = { readonly pieces: readonly Piece[]; readonly value: T };

/** Words typed without diacritics count for Vietnamese ones when they are long enough to be no other word. */
const longEnough = 4;

/** A piece with its diacritics, or typed without any; a gap may only stand where the known writing has one. */
function fits(piece: Piece | undefined, want: Piece, first: boolean, language: Language): boolean {
  if (piece?.text !== want.text || (piece.spaced && !want.spaced && !first)) return false;
  if (piece.written === want.written) return true;
  return piece.written === piece.text && (language === 'vi' || want.text.length >= longEnough);
}

/** A table of values with their writings in all languages, parted by bars. */
export function writings<T>(table: readonly (readonly [value: T, writings: string])[]): Writings<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [value, all] of table) {
    for (const writing of all.split('|')) {
      const pieces = piecesOf(writing);
      const first = pieces[0]?.text ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { pieces, value }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.pieces.length - a.pieces.length);
  return ({ pieces, language }, at) => {
    const found = byFirst
      .get(pieces[at]?.text ?? '')
      ?.find((entry) => entry.pieces.every((want, i) => fits(pieces[at + i], want, i === 0, language)));
    return found && { value: found.value, next: at + found.pieces.length };
  };
}
