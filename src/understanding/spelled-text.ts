import { type Token, tokensOf } from './fold.ts';
import type { Speller, Spelling } from './spelling.ts';

/** A word of a question with the known words it may stand for, each once with its doubt. */
export type SpelledToken = Token & { readonly meant: readonly Spelling[] };

/** More words than this do not make a question clearer; the bound keeps every message quick. */
const mostTokens = 120;

/** "trangdue3" and "gd2" hold a number that stands for itself, unless the whole is a known word such as "m2". */
function parted(token: Token, speller: Speller): Token[] {
  if (token.kind !== 'word' || speller.knows(token.text)) return [token];
  const [, letters, digits] = /^([a-z]+)(\d+)$/.exec(token.text) ?? [];
  if (!letters || !digits) return unglued(token, speller);
  if (speller.spellings(token).length && !speller.knows(letters)) return [token];
  const word: Token = { text: letters, written: token.written.slice(0, letters.length), kind: 'word', at: token.at };
  const number: Token = { text: digits, written: digits, kind: 'number', at: token.at + letters.length };
  return [...unglued(word, speller), number];
}

/** Words shorter than this are not taken for two that were written as one. */
const shortestGlued = 6;
const shortestPart = 2;
/** A word this near to a known one was rather mistyped than written as one with another. */
const surelySlipped = 0.25;
/** No one writes longer words as one; the bound keeps every message quick. */
const longestGlued = 40;

/** Words written as one ("haiduong", "namdinhvu") as the known words they are made of; the word itself if they are not all known. */
function unglued(token: Token, speller: Speller): Token[] {
  const { text, written, at } = token;
  if (speller.knows(text) || text.length < shortestGlued || text.length > longestGlued) return [token];
  if (speller.spellings(token).some(({ doubt }) => doubt <= surelySlipped)) return [token];
  for (let cut = text.length - shortestPart; cut >= shortestPart; cut -= 1) {
    if (!speller.knows(text.slice(0, cut))) continue;
    const first: Token = { text: text.slice(0, cut), written: written.slice(0, cut), kind: 'word', at };
    const rest: Token = { text: text.slice(cut), written: written.slice(cut), kind: 'word', at: at + cut };
    const parts = speller.knows(rest.text) ? [rest] : unglued(rest, speller);
    if (parts.every((part) => speller.knows(part.text))) return [first, ...parts];
  }
  return [token];
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

/** What a word may stand for; a Roman numeral surely stands for its number, too. */
function withNumber(text: string, spellings: readonly Spelling[]): readonly Spelling[] {
  const number = roman.get(text);
  if (!number) return spellings;
  const others = spellings.filter(({ word }) => word !== number);
  return [...others, { word: number, doubt: 0 }];
}

/** Spells texts of ours, parted into words, which have no slips: each stands for itself. Words that come again are not made anew. */
export function createExactSpelling(): (tokens: readonly Token[]) => SpelledToken[] {
  const known = new Map<string, readonly Spelling[]>();
  const meant = (text: string): readonly Spelling[] => {
    const before = known.get(text);
    if (before) return before;
    const exactly = withNumber(text, [{ word: text, doubt: 0 }]);
    known.set(text, exactly);
    return exactly;
  };
  return (tokens) =>
    tokens.slice(0, mostTokens).map(({ text, written, kind, at }) => ({ text, written, kind, at, meant: meant(text) }));
}

/** Words with their spellings; a Roman numeral also stands for its number. */
export function spell(text: string, speller: Speller, abbreviations: Abbreviations = new Map()): SpelledToken[] {
  return tokensOf(text)
    .slice(0, mostTokens)
    .flatMap((token) => writtenOut(token, abbreviations))
    .flatMap((token) => parted(token, speller))
    .map((token) => ({ ...token, meant: withNumber(token.text, speller.spellings(token)) }));
}
