import type { Case, CaseId } from '../../domain/case.ts';
import type { Alignment } from '../../understanding/alignment.ts';
import { hear } from '../../understanding/heard.ts';
import { type Called, nameWords } from '../../understanding/name-forms.ts';
import { createNameIndex } from '../../understanding/name-index.ts';
import { spell } from '../../understanding/spelled-text.ts';
import { createSpeller } from '../../understanding/spelling.ts';

/** A case that a text names, and how surely (1 is certain). */
export type CaseFound = { readonly id: CaseId; readonly confidence: number };

/** An index over some hundred cases that is never altered. */
export type CaseSegment = {
  readonly ids: readonly CaseId[];
  /** The cases whose name, investor or id stands in a text, the surest first. */
  find(text: string): readonly CaseFound[];
};

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

/** Every way a case is called, its name first. */
const callings = ({ id, name, investor }: Case): readonly string[] => [name, ...(investor ? [investor] : []), id];

const noneLight: ReadonlySet<number> = new Set();

/** How much of a name stands in the text; a text that is nothing but part of a name ("pegatron") rather means it. */
function confidenceOf({ coverage, positions }: Alignment, words: number): number {
  const part = positions.length === words ? (1 + coverage) / 2 : 0;
  return Math.min(1, Math.max(coverage, part));
}

/** Indexes some hundred cases at once. */
export function createCaseSegment(cases: readonly Case[]): CaseSegment {
  const called = new Map<CaseId, Pick<Called, 'text' | 'words'>[]>(
    cases.map((each) => [each.id, callings(each).map((text) => ({ text, words: nameWords(text) }))]),
  );
  const words = [...called.values()].flatMap((names) => names.flatMap((name) => name.words.map(({ word }) => word)));
  const speller = createSpeller(new Set(words));
  const index = createNameIndex(called, wrappers);
  return {
    ids: [...called.keys()],
    find(text) {
      const tokens = spell(text, speller);
      const named = index.named(hear(tokens, noneLight));
      return named.map((each) => ({ id: each.ref, confidence: confidenceOf(each, tokens.length) }));
    },
  };
}
