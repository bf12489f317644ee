import { mostRead } from '../domain/cut.ts';
import { simplified } from './traditional.ts';

const beyondAscii = /[\u0080-\uffff]/;

/** A unit in one sign with a number behind it: "㎡60" would become "m260". */
const signBeforeNumber = /([\u3380-\u33df])(?=[\d\uff10-\uff19])/g;

/** Lower case in one form of width, with its diacritics. */
export function lowered(text: string): string {
  const read = text.replace(signBeforeNumber, '$1 ').slice(0, mostRead);
  return (beyondAscii.test(read) ? read.normalize('NFKC') : read).toLowerCase();
}

/** One character without its diacritics, a traditional Chinese one simplified; kana and Hangul, whose parts are no diacritics, stay whole. */
function plainLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  const bare = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return simplified(bare.length === letter.length ? bare : letter);
}

/** The codes of plain letters by those of letters, each once it has been met; zero stands for one not met yet. */
const plainCodes = new Uint16Array(0x10000);

function plainCode(code: number): number {
  const known = plainCodes[code];
  if (known) return known;
  const plain = plainLetter(String.fromCharCode(code)).charCodeAt(0);
  plainCodes[code] = plain;
  return plain;
}

/** A text letter by letter without diacritics; every letter keeps its place. */
function withoutMarks(text: string): string {
  if (!beyondAscii.test(text)) return text;
  const codes: number[] = [];
  let same = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const plain = plainCode(code);
    codes.push(plain);
    same &&= plain === code;
  }
  return same ? text : String.fromCharCode(...codes);
}

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

const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** The marks inside a number: a comma, a full stop, a slash. */
const isMark = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x2f;
const firstEastern = 0x3041;
/** Kana, Chinese characters and Hangul syllables. */
const isEastern = (code: number): boolean =>
  code >= firstEastern &&
  (code <= 0x30ff ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff));

/** Numbers of one or two digits in a row ("1,2,3") are several, not one with its thousands. */
const numbersInRow = /(?:\d{1,2}(?:,\d{1,2}){2,}|(?<=\d,)\d{1,2}(?:,\d{1,2})+)(?![\d.,/])/y;

/** Where a number ends that begins at a place: a mark belongs to it when a digit follows. */
function endOfNumber(plain: string, from: number): number {
  numbersInRow.lastIndex = from;
  if (numbersInRow.test(plain)) return plain.indexOf(',', from);
  let to = from + 1;
  for (;;) {
    const code = plain.charCodeAt(to);
    if (!isDigit(code) && !(isMark(code) && isDigit(plain.charCodeAt(to + 1)))) return to;
    to += 1;
  }
}

/** Where a Latin word ends that begins at a place: digits may follow its letters. */
function endOfWord(plain: string, from: number): number {
  let to = from + 1;
  while (isLatin(plain.charCodeAt(to)) || isDigit(plain.charCodeAt(to))) to += 1;
  return to;
}

/** The words, numbers and East Asian characters of a text, in order; everything else only separates them. */
export function tokensOf(text: string): Token[] {
  const written = lowered(text);
  const plain = withoutMarks(written);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length; ) {
    const code = plain.charCodeAt(at);
    if (isLatin(code)) {
      const to = endOfWord(plain, at);
      tokens.push({ text: plain.slice(at, to), written: written.slice(at, to), kind: 'word', at });
      at = to;
    } else if (isDigit(code)) {
      const to = endOfNumber(plain, at);
      tokens.push({ text: plain.slice(at, to), written: written.slice(at, to), kind: 'number', at });
      at = to;
    } else {
      if (isEastern(code)) tokens.push({ text: plain.charAt(at), written: plain.charAt(at), kind: 'character', at });
      at += 1;
    }
  }
  return tokens;
}
