import { type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import { type Named, surelyNamed } from './name-index.ts';

/** The records a question is about: each group holds those that one name in it could mean. */
export type Subjects = { readonly groups: readonly (readonly Named[])[] };

const within = (inner: Named, outer: Named) => inner.positions.every((position) => outer.positions.includes(position));
const same = (a: Named, b: Named) => a.positions.length === b.positions.length && within(a, b);
const disjoint = (a: Named, b: Named) => !a.positions.some((position) => b.positions.includes(position));

/** Names as good as each other differ by less than this share. */
const tie = 0.04;

/** East Asian names have no word breaks, so that a part of one soon stands in another word: more of it must be there. */
const surelyNamedInCharacters = 0.85;

/** Whether enough of a name stands in the question. */
export function isSurelyNamed({ coverage, form }: Pick<Named, 'coverage' | 'form'>): boolean {
  return coverage >= (/[a-z]/i.test(form) ? surelyNamed : surelyNamedInCharacters);
}

/** Sorts the names found into what is surely meant: the longest name at a place wins, equals stay together. */
export function subjectsOf(named: readonly Named[]): Subjects {
  const groups: Named[][] = [];
  for (const candidate of named.filter(isSurelyNamed)) {
    const group = groups.find(([first]) => first && !disjoint(first, candidate));
    const [first] = group ?? [];
    if (!group || !first) groups.push([candidate]);
    else if (same(first, candidate) && first.coverage - candidate.coverage < tie) group.push(candidate);
  }
  return { groups };
}

/** The records of a group, as the base holds them. */
export const recordsOf = (base: KnowledgeBase, group: readonly Named[]): KnownRecord[] =>
  group.map(({ ref }) => recordOf(base, ref));
