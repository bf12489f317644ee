import type { KnownRecord } from '../domain/knowledge-base.ts';
import type { RecordRef } from '../domain/refs.ts';
import { eachInSteps, type Steps } from '../domain/steps.ts';
import { type Token, tokensOf } from './fold.ts';

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

/** A way a record is called, parted as texts are, and with its words. */
export type Called = { readonly text: string; readonly tokens: readonly Token[]; readonly words: readonly NameWord[] };

/** A word of a name: folded, and with its diacritics where they are known. */
export type NameWord = { readonly word: string; readonly written: string | undefined };

const endsInDigit = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39;
};

/** A name's words, parted already; a Roman numeral after the first word counts as its number. */
function wordsIn(tokens: readonly Token[]): NameWord[] {
  const words: NameWord[] = [];
  const put = (word: string, as: string) =>
    words.push({ word: (words.length ? roman.get(word) : undefined) ?? word, written: as });
  for (const { text, written, kind } of tokens) {
    const [, letters, digits] = (kind === 'word' && endsInDigit(text) && /^([a-z]{2,})(\d+)$/.exec(text)) || [];
    if (letters && digits) {
      put(letters, written.slice(0, -digits.length));
      put(digits, digits);
    } else put(text, written);
  }
  return words;
}

/** A name's words. */
export const nameWords = (name: string): NameWord[] => wordsIn(tokensOf(name));

/** A name with its words. */
export function calledAs(text: string): Called {
  const tokens = tokensOf(text);
  return { text, tokens, words: wordsIn(tokens) };
}

/** What each record is called, each name parted into its words once. */
export function* calledBy(records: Iterable<KnownRecord>): Steps<ReadonlyMap<RecordRef, readonly Called[]>> {
  return new Map(yield* eachInSteps(records, (record) => [record.ref, callings(record).map(calledAs)] as const));
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
