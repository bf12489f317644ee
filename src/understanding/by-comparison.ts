import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { Kind } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import type { Things } from './by-name.ts';
import type { Decision } from './decision.ts';
import { degreeFields } from './degree-fields.ts';
import { proceduresNamed } from './procedures-named.ts';
import type { Reading } from './reading.ts';

/** Records compared at a time, at most: more do not fit a phone. */
const mostCompared = 4;

/** All records that a shared name could mean ("Nam Dinh Vu"), while all that are compared still fit; otherwise the first of each. */
function compared(groups: readonly (readonly KnownRecord[])[]): readonly KnownRecord[] {
  const all = groups.flat();
  return all.length <= mostCompared ? all : groups.flatMap((group) => group.slice(0, 1));
}

/** The fields asked for; without any, the one that an adjective compares. */
function withAdjective(reading: Reading, kind: Kind): FieldId[] {
  const asked = askedFields(reading, kind);
  if (asked.length) return asked;
  return degreeFields(reading, kind);
}

/** Words that join two names. */
const joining = new Set(['and', 'va', 'voi', '和', '跟', '与', '及', 'と', '와', '과', '랑', '이', '하', '고']);

/** Where the name of a procedure begins and ends in the question. */
function placeOf({ titled }: Reading, { ref }: KnownRecord): { readonly from: number; readonly to: number } {
  const positions = titled.find((each) => each.ref === ref)?.positions ?? [];
  return { from: positions[0] ?? 0, to: (positions.at(-1) ?? -1) + 1 };
}

/** Procedures named with nothing but "and" between them, or with a word that takes them together ("加起来"). */
function areTogether(reading: Reading, [first, second]: readonly KnownRecord[]): boolean {
  if (reading.mentions.has('compare:together')) return true;
  if (!first || !second) return false;
  const between = reading.tokens.slice(placeOf(reading, first).to, placeOf(reading, second).from);
  return between.length > 0 && between.length < 3 && between.every(({ text }) => joining.has(text));
}

/** What is asked of several procedures at once ("IRC和施工许可证要几天"): each side by side. */
export function bySeveralProcedures(base: KnowledgeBase, reading: Reading): Decision | undefined {
  const groups = proceduresNamed(base, reading);
  const fields = askedFields(reading, 'procedure');
  if (groups.length < 2 || groups.some(({ length }) => length > 1) || !fields.length) return undefined;
  const procedures = groups
    .flat()
    .toSorted((a, b) => placeOf(reading, a).from - placeOf(reading, b).from)
    .slice(0, mostCompared);
  if (!areTogether(reading, procedures)) return undefined;
  return { question: { kind: 'compare', records: procedures.map(({ ref }) => ref), fields, to: [] }, confidence: 1 };
}

/** Two or more records named beside each other with a word of comparing. */
export function byComparison(base: KnowledgeBase, reading: Reading, { things, ends }: Things): Decision | undefined {
  const groups = things.length ? things : proceduresNamed(base, reading);
  const records = compared(groups);
  const [first] = records;
  if (!first || groups.length < 2 || !reading.mentions.has('compare:versus')) return undefined;
  const asked = withAdjective(reading, first.kind);
  const fields: FieldId[] = ends.length && !asked.includes('distances') ? ['distances', ...asked] : asked;
  const refs = records.slice(0, mostCompared).map(({ ref }) => ref);
  return { question: { kind: 'compare', records: refs, fields, to: ends }, confidence: 1 };
}
