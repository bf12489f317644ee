import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { kindOf } from '../domain/refs.ts';
import type { Named } from './name-index.ts';
import type { Reading } from './reading.ts';
import { recordsOf, subjectsOf } from './subjects.ts';

/** From this share of its name on, a procedure or subject is named rather than described. */
export const wholeName = 0.93;

/** The procedures whose names or abbreviations stand in a question; each group holds those that one name could mean. */
export function titledProcedures({ titled }: Reading): readonly (readonly Named[])[] {
  return subjectsOf(titled.filter(({ ref, coverage }) => kindOf(ref) === 'procedure' && coverage >= wholeName)).groups;
}

/** The same as the base holds them. */
export const proceduresNamed = (base: KnowledgeBase, reading: Reading): (readonly KnownRecord[])[] =>
  titledProcedures(reading).map((group) => recordsOf(base, group));
