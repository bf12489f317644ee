import { mostRead } from '../domain/cut.ts';
import { simplified } from './traditional.ts';

/** Lower case in one form of width, with its diacritics. */
const lowered = (text: string): string => text.slice(0, mostRead).normalize('NFKC').toLowerCase();

const plainLetters = new Map<string, string>();

/** One character without its diacritics, a traditional Chinese one simplified; kana and Hangul, whose parts are no diacritics, stay whole. */
function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const bare =
    letter === 'đ'
      ? 'd'
      : letter
          .normalize('NFD')
          .replace(/[\u0300-\u036f]/g, '')
          .normalize('NFC');
  const plain = simplified(bare.length === letter.length ? bare : letter);
  plainLetters.set(letter, plain);
  return plain;
}

const beyondAscii = /[\u0080-\uffff]/g;
const withoutMarks = (text: string): string => text.replaceAll(beyondAscii, plainLetter);

/** Lower case without diacritics: "Tràng Duệ" and "TRANG DUE" fold alike. */
export function fold(text: string): string {
  return withoutMarks(lowered(text));
}

/** A piece of a text: a word, a number, or a single East Asian character; folded, as written, and where it stands. */
export type Token = {
  readonly text: string;
  /** In lower case with the diacritics it was written with; an East Asian character, which has none, as it is folded. */
  readonly written: string;
  readonly kind: 'word' | 'number' | 'character';
  /** The place of its first character in the text. */
  readonly at: number;
};

/** A Latin word, a number with its marks, or one kana, Chinese character or Hangul syllable. */
const pieces = /[a-z]+[a-z0-9]*|\d+(?:[.,/]\d+)*|[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;

function kindOfPiece(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0);
  if (code >= 0x3041) return 'character';
  return code <= 0x39 ? 'number' : 'word';
}

/** The words, numbers and East Asian characters of a text, in order; everything else only separates them. */
export function tokensOf(text: string): Token[] {
  const written = lowered(text);
  const plain = withoutMarks(written);
  const tokens: Token[] = [];
  for (const { 0: piece, index: at } of plain.matchAll(pieces)) {
    const kind = kindOfPiece(piece);
    const asWritten = kind === 'character' ? piece : written.slice(at, at + piece.length);
    tokens.push({ text: piece, written: asWritten, kind, at });
  }
  return tokens;
}
