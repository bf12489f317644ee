import type { KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { tokensOf } from './fold.ts';

const roman = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Every way a record is called, its own names first. */
function callings(record: KnownRecord): string[] {
  return [...Object.values(record.names), ...(record.aliases ?? []), ...(record.sharedAliases ?? [])];
}

/** A way a record is called, with its words. */
export type Called = { readonly text: string; readonly words: readonly NameWord[] };

/** A word of a name: folded, and with its diacritics where they are known. */
export type NameWord = { readonly word: string; readonly written: string | undefined };

/** A name's words; a Roman numeral after the first word counts as its number. */
export function nameWords(name: string): NameWord[] {
  const words = tokensOf(name).flatMap(({ text, written, kind }): NameWord[] => {
    const parts = kind === 'word' ? /^([a-z]{2,})(\d+)$/.exec(text) : null;
    const [, letters, digits] = parts ?? [];
    return letters && digits
      ? [
          { word: letters, written: written.slice(0, -digits.length) },
          { word: digits, written: digits },
        ]
      : [{ word: text, written }];
  });
  return words.map((word, i) =>
    i > 0 && roman.has(word.word) ? { word: roman.get(word.word) ?? word.word, written: word.written } : word,
  );
}

/** What each record is called, each name parted into its words once. */
export function calledBy(records: Iterable<KnownRecord>): ReadonlyMap<RecordRef, readonly Called[]> {
  const called = (record: KnownRecord) => callings(record).map((text): Called => ({ text, words: nameWords(text) }));
  return new Map([...records].map((record) => [record.ref, called(record)]));
}

/** A phrase's words, folded. */
export const wordsOf = (phrase: string): string[] => nameWords(phrase).map(({ word }) => word);

/** Leaves out of a name the words that many names share ("KCN", "industrial park", "phase"), unless nothing else is left. */
export type Barer = (words: readonly NameWord[]) => NameWord[];

/** Builds a barer over wrappers, the longer before the shorter; they are looked up by their first word. */
export function createBarer(wrappers: readonly (readonly string[])[]): Barer {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of wrappers) {
    const [first = ''] = phrase;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return (words) => {
    const bare: NameWord[] = [];
    for (let i = 0; i < words.length; ) {
      const word = words[i];
      const wrapper = byFirst
        .get(word?.word ?? '')
        ?.find((phrase) => phrase.every((each, j) => words[i + j]?.word === each));
      if (!wrapper && word) bare.push(word);
      i += wrapper?.length ?? 1;
    }
    return bare.length ? bare : [...words];
  };
}
