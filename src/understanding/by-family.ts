import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import { askedFields } from './asked-fields.ts';
import type { Things } from './by-name.ts';
import type { Decision } from './decision.ts';
import { liesIn, localitiesOf } from './localities.ts';
import { wordsOf } from './name-forms.ts';
import { asksForList } from './list-question.ts';
import type { Reading } from './reading.ts';

/** The records that share a name: those it could mean, or those whose names go on after it ("Binh Giang" and "Binh Giang 2"). */
function family(base: KnowledgeBase, group: readonly KnownRecord[]): readonly KnownRecord[] {
  const [first] = group;
  if (!first || group.length > 1) return group;
  const same = [...base.records.values()].filter(({ kind }) => kind === first.kind);
  return same.filter(({ ref, names }) => ref === first.ref || names.vi.startsWith(`${first.names.vi} `));
}

/** The place that a park bears the name of; in other scripts its letters are not those of the records. */
function placeNamed(base: KnowledgeBase, park: KnownRecord | undefined): string {
  const name = ` ${wordsOf(park?.names.vi ?? '').join(' ')} `;
  const places = [...localitiesOf(base.records.values())].map((locality) => wordsOf(locality).join(' '));
  return places.find((words) => name.includes(` ${words} `)) ?? name.trim();
}

/** Parks that lie in the place a park is named after ("parks in Thuy Nguyen"). */
function placedAt(base: KnowledgeBase, { named, tokens }: Reading, [first]: readonly KnownRecord[]): KnownRecord[] {
  const positions = named.find(({ ref }) => ref === first?.ref)?.positions ?? [];
  const words = positions.every((i) => tokens[i]?.kind === 'character')
    ? placeNamed(base, first)
    : positions.map((i) => tokens[i]?.text).join(' ');
  return positions.length > 1 ? [...base.records.values()].filter((record) => liesIn(record, words)) : [];
}

/** The records of one name, where a list or a count of them is asked for ("how many DEEP C parks are there"). */
export function byFamily(base: KnowledgeBase, reading: Reading, { things }: Things): Decision | undefined {
  const [group, ...others] = things;
  const kind = group?.[0]?.kind;
  if (!group || others.length || (kind !== 'park' && kind !== 'project')) return undefined;
  const speaksOfKind =
    reading.mentions.has(`wrapper:${kind}`) || (kind === 'park' && reading.mentions.has('field:parkCount'));
  if (!speaksOfKind || !asksForList(reading) || askedFields(reading, kind).some((field) => field !== 'parkCount'))
    return undefined;
  const among = [...new Set([...family(base, group), ...placedAt(base, reading, group)])].map(({ ref }) => ref);
  const as = reading.mentions.has('ask:count') ? 'count' : 'list';
  return among.length > 1 ? { question: { kind: 'list', of: kind, among, filters: [], as }, confidence: 1 } : undefined;
}
