import type { FieldId, KnowledgeBase } from '../domain/knowledge-base.ts';
import { askedFields } from './asked-fields.ts';
import type { Things } from './by-name.ts';
import type { Decision } from './decision.ts';
import { proceduresNamed } from './procedures-named.ts';
import type { Reading } from './reading.ts';

/** Records compared at a time, at most: more do not fit a phone. */
const mostCompared = 4;

/** Two or more records named beside each other with a word of comparing. */
export function byComparison(base: KnowledgeBase, reading: Reading, { things, ends }: Things): Decision | undefined {
  const records = (things.length ? things : proceduresNamed(base, reading)).flatMap((group) => group.slice(0, 1));
  const [first] = records;
  if (!first || records.length < 2 || !reading.mentions.has('compare:versus')) return undefined;
  const asked = askedFields(reading, first.kind);
  const fields: FieldId[] = ends.length && !asked.includes('distances') ? ['distances', ...asked] : asked;
  const refs = records.slice(0, mostCompared).map(({ ref }) => ref);
  return { question: { kind: 'compare', records: refs, fields, to: ends }, confidence: 1 };
}
