/** The most characters of a message that understanding reads: a longer text says no more about what is asked. */
const longest = 1000;

/** Lower case in one form of width, with its diacritics. */
const lowered = (text: string): string => text.slice(0, longest).normalize('NFKC').toLowerCase().normalize('NFC');

/** One character without its diacritics; kana and Hangul, whose parts are no diacritics, stay whole. */
function plainLetter(letter: string): string {
  if (letter === 'đ') return 'd';
  const plain = letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.length === letter.length ? plain : letter;
}

const withoutMarks = (text: string): string => text.replaceAll(/[^\0-\x7f]/g, plainLetter);

/** Lower case without diacritics: "Tràng Duệ" and "TRANG DUE" fold alike. */
export function fold(text: string): string {
  return withoutMarks(lowered(text));
}

/** A piece of a text: a word, a number, or a single East Asian character; folded, and with the diacritics it was written with. */
export type Token = { readonly text: string; readonly written: string; readonly kind: 'word' | 'number' | 'character' };

const pieces =
  /([a-z]+[a-z0-9]*)|(\d+(?:[.,/]\d+)*)|(\p{Script=Han}|\p{Script=Hiragana}|[\p{Script=Katakana}ー]|\p{Script=Hangul})/gu;

/** The words, numbers and East Asian characters of a text, in order; everything else only separates them. */
export function tokensOf(text: string): Token[] {
  const written = lowered(text);
  return [...withoutMarks(written).matchAll(pieces)].map((match) => {
    const [piece, word, number] = match;
    const at = match.index;
    return {
      text: piece,
      written: written.slice(at, at + piece.length),
      kind: word ? 'word' : number ? 'number' : 'character',
    };
  });
}
