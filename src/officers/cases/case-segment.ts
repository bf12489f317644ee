import type { Case, CaseId } from '../../domain/case.ts';
import type { Alignment } from '../../understanding/alignment.ts';
import { hear } from '../../understanding/heard.ts';
import { type Called, calledAs, nameWords } from '../../understanding/name-forms.ts';
import { createNameIndex } from '../../understanding/name-index.ts';
import { spell } from '../../understanding/spelled-text.ts';
import { createSpeller } from '../../understanding/spelling.ts';

/** A case that a text names, and how surely (1 is certain). */
export type CaseFound = { readonly id: CaseId; readonly confidence: number };

/** An index over some hundred cases that is never altered. */
export type CaseSegment = {
  readonly ids: readonly CaseId[];
  /** Every word that its cases are called by, folded. */
  readonly words: ReadonlySet<string>;
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
export const callings = ({ id, name, investor }: Case): readonly string[] => [
  name,
  ...(investor ? [investor] : []),
  id,
];

const noneLight: ReadonlySet<number> = new Set();

/** How much of a name stands in the text; a text that is nothing but part of a name ("pegatron") rather means it. */
function confidenceOf({ coverage, positions }: Alignment, words: number): number {
  const part = positions.length === words ? (1 + coverage) / 2 : 0;
  return Math.min(1, Math.max(coverage, part));
}

/** A word in more of the names than this tells none from another, where there are many. */
const mostShare = 0.05;
const many = 100;

/** The words of names that tell one case from another. */
function tellingWords(names: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = names.length < many ? names.length : names.length * mostShare;
  return new Set([...counts].filter(([, count]) => count <= most).map(([word]) => word));
}

/** Indexes some hundred cases at once. */
export function createCaseSegment(cases: readonly Case[]): CaseSegment {
  const called = new Map<CaseId, Called[]>(cases.map((each) => [each.id, callings(each).map(calledAs)]));
  const names = [...called.values()].map((each) => new Set(each.flatMap((name) => name.words.map(({ word }) => word))));
  const words = new Set(names.flatMap((each) => [...each]));
  const telling = tellingWords(names);
  const speller = createSpeller(words);
  const index = createNameIndex(called, wrappers);
  return {
    ids: [...called.keys()],
    words,
    find(text) {
      const tokens = spell(text, speller);
      if (!tokens.some(({ meant }) => meant.some(({ word }) => telling.has(word)))) return [];
      const named = index.named(hear(tokens, noneLight));
      return named.map((each) => ({ id: each.ref, confidence: confidenceOf(each, tokens.length) }));
    },
  };
}
