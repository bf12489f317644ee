/** The most characters of a message that understanding reads: a longer text says no more about what is asked. */
const longest = 1000;

/** Lower case without diacritics, in one form of width: "Tràng Duệ" and "TRANG DUE" fold alike. Kana and Hangul stay whole. */
export function fold(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** A piece of a folded text: a word, a number, or a single East Asian character. */
export type Token = { readonly text: string; readonly kind: 'word' | 'number' | 'character' };

const pieces = /([a-z]+[a-z0-9]*)|(\d+(?:[.,/]\d+)*)|(\p{Script=Han}|\p{Script=Hiragana}|[\p{Script=Katakana}ー]|\p{Script=Hangul})/gu;

/** The words, numbers and East Asian characters of a text, in order; everything else only separates them. */
export function tokensOf(text: string): Token[] {
  return [...fold(text).matchAll(pieces)].map(([piece, word, number]) => ({
    text: piece,
    kind: word ? 'word' : number ? 'number' : 'character',
  }));
}
