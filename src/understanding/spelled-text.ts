import { type Token, tokensOf } from './fold.ts';
import type { Speller } from './spelling.ts';

/** A word of a question with the known words it may stand for, each with its doubt. */
export type SpelledToken = Token & { readonly meant: ReadonlyMap<string, number> };

/** More words than this do not make a question clearer; the bound keeps every message quick. */
const mostTokens = 120;

/** "trangdue3" and "gd2" hold a number that stands for itself, unless the whole is a known word such as "m2". */
function parted(token: Token, speller: Speller): Token[] {
  const parts = /^([a-z]+)(\d+)$/.exec(token.text);
  if (!parts || speller.spellings(token).length) return [token];
  return [
    { text: parts[1] ?? '', written: token.written.replace(/\d+$/, ''), kind: 'word', at: token.at },
    { text: parts[2] ?? '', written: parts[2] ?? '', kind: 'number', at: token.at + (parts[1]?.length ?? 0) },
  ];
}

const roman = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Short forms by what they stand for. */
export type Abbreviations = ReadonlyMap<string, string>;

/** The words that a short form stands for, each at its place; a word written with diacritics is none. */
function writtenOut(token: Token, abbreviations: Abbreviations): Token[] {
  const long = token.kind === 'word' && token.written === token.text ? abbreviations.get(token.text) : undefined;
  return long === undefined ? [token] : tokensOf(long).map((word) => ({ ...word, at: token.at }));
}

/** Words with their spellings; a Roman numeral also stands for its number. */
export function spell(text: string, speller: Speller, abbreviations: Abbreviations = new Map()): SpelledToken[] {
  return tokensOf(text)
    .slice(0, mostTokens)
    .flatMap((token) => writtenOut(token, abbreviations))
    .flatMap((token) => parted(token, speller))
    .map((token) => {
      const meant = new Map(speller.spellings(token).map(({ word, doubt }) => [word, doubt]));
      const number = roman.get(token.text);
      if (number) meant.set(number, 0);
      return { ...token, meant };
    });
}
