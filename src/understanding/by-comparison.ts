import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { askedFields } from './asked-fields.ts';
import type { Things } from './by-name.ts';
import type { Decision } from './decision.ts';
import { proceduresNamed } from './procedures-named.ts';
import type { Reading } from './reading.ts';

/** Records compared at a time, at most: more do not fit a phone. */
const mostCompared = 4;

/** All records that a shared name could mean ("Nam Dinh Vu"), while all that are compared still fit; otherwise the first of each. */
function compared(groups: readonly (readonly KnownRecord[])[]): readonly KnownRecord[] {
  const all = groups.flat();
  return all.length <= mostCompared ? all : groups.flatMap((group) => group.slice(0, 1));
}

/** Two or more records named beside each other with a word of comparing. */
export function byComparison(base: KnowledgeBase, reading: Reading, { things, ends }: Things): Decision | undefined {
  const groups = things.length ? things : proceduresNamed(base, reading);
  const records = compared(groups);
  const [first] = records;
  if (!first || groups.length < 2 || !reading.mentions.has('compare:versus')) return undefined;
  const asked = askedFields(reading, first.kind);
  const fields: FieldId[] = ends.length && !asked.includes('distances') ? ['distances', ...asked] : asked;
  const refs = records.slice(0, mostCompared).map(({ ref }) => ref);
  return { question: { kind: 'compare', records: refs, fields, to: ends }, confidence: 1 };
}
