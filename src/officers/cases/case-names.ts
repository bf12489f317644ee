import type { Case, CaseId } from '../../domain/case.ts';
import { calledAs, createBarer, nameWords } from '../../understanding/name-forms.ts';
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

/** A case as it is called, parted into words once. */
export type CaseNames = {
  readonly value: Case;
  /** Each way it is called, without what tells nothing. */
  readonly forms: readonly Unweighed<CaseId>[];
  /** Every word of them all, folded, and each name written out with nothing but these. */
  readonly words: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
};

/** A name as its folded words, so that case, diacritics and signs do not matter. */
export const writtenOut = (words: readonly { readonly word: string }[]): string =>
  words.map(({ word }) => word).join(' ');

/** Parts what a case is called by: its name, its investor and its id. */
export function namesOf(value: Case): CaseNames {
  const called = [value.name, ...(value.investor ? [value.investor] : []), value.id].map(calledAs);
  return {
    value,
    forms: formsOf(value.id, called, bare),
    words: new Set(called.flatMap(({ words }) => words.map(({ word }) => word))),
    whole: new Set(called.map(({ words }) => writtenOut(words))),
  };
}
