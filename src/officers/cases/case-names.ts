import type { Case, CaseId } from '../../domain/case.ts';
import { calledAs, createBarer, type NameWord, nameWords } from '../../understanding/name-forms.ts';
import { formsOf, type Unweighed } from '../../understanding/name-index.ts';

/** What companies and projects share in their names, and what therefore tells none from another. */
const wrappers = [
  'công ty trách nhiệm hữu hạn',
  'công ty TNHH MTV',
  'công ty TNHH',
  'công ty cổ phần',
  'công ty CP',
  'công ty',
  'tập đoàn',
  'dự án',
  'nhà máy',
  'joint stock company',
  'company limited',
  'co ltd',
  'ltd',
  'jsc',
  'company',
  'group',
  'corporation',
  'project',
  'factory',
  'plant',
].map((phrase) => nameWords(phrase).map(({ word }) => word));

const bare = createBarer(wrappers);

/** A case with each way it is called, without what tells nothing. */
export type CaseNames = { readonly value: Case; readonly forms: readonly Unweighed<CaseId>[] };

/** All that is found of a case: its forms, every word of its names, folded, and each name written out with nothing but these. */
type Parted = CaseNames & { readonly words: ReadonlySet<string>; readonly whole: ReadonlySet<string> };

/** A name as its folded words, so that case, diacritics and signs do not matter. */
export const writtenOut = (words: readonly { readonly word: string }[]): string =>
  words.map(({ word }) => word).join(' ');

/** Parts what a case is called by: its name, its investor and its id. */
export function namesOf(value: Case): Parted {
  const called = [value.name, ...(value.investor ? [value.investor] : []), value.id].map(calledAs);
  return {
    value,
    forms: formsOf(value.id, called, bare),
    words: new Set(called.flatMap(({ words }) => words.map(({ word }) => word))),
    whole: new Set(called.map(({ words }) => writtenOut(words))),
  };
}

/** Makes names share the words that they have in common: twenty thousand names have few of their own. */
export function createSharing(): (forms: CaseNames['forms']) => CaseNames['forms'] {
  const known = new Map<string, NameWord>();
  const shared = (each: NameWord): NameWord => {
    const before = known.get(each.written ?? each.word);
    if (before?.word === each.word && before.written === each.written) return before;
    if (!before) known.set(each.written ?? each.word, each);
    return each;
  };
  return (forms) => forms.map(({ ref, text, words }) => ({ ref, text, words: words.map(shared) }));
}
