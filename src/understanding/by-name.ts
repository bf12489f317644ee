import type { FieldId, KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd, Question } from '../domain/question.ts';
import type { Place } from '../domain/records/place.ts';
import type { Kind } from '../domain/refs.ts';
import { askedFields } from './asked-fields.ts';
import { type Decision, mostlyForeign, outside } from './decision.ts';
import type { Named } from './name-index.ts';
import { conceptsOf, type Reading } from './reading.ts';
import { recordsOf, subjectsOf } from './subjects.ts';
import { wantedNames } from './turned-away.ts';

/** What a reading names: the records meant, each group holding those that one name could mean, and where distances end. */
export type Things = {
  readonly things: readonly (readonly KnownRecord[])[];
  /** Zones, parks and projects that one name each surely means, whatever their kind. */
  readonly holders: readonly KnownRecord[];
  readonly ends: readonly DistanceEnd[];
  readonly confidence: number;
};

/** Where distances are asked to: the places named, and the sorts of place spoken of. */
function distanceEnds(reading: Reading, places: readonly KnownRecord[]): DistanceEnd[] {
  const named = places.map(({ ref }): DistanceEnd => ({ place: ref }));
  const types = conceptsOf(reading, 'place').map((type): DistanceEnd => ({ type: type as Place['type'] }));
  return named.length ? named : types;
}

/** The places named, but not where the same words name a record. */
function placesOf(base: KnowledgeBase, reading: Reading, groups: readonly (readonly Named[])[]): KnownRecord[] {
  const taken = new Set(groups.flatMap(([first]) => first?.positions ?? []));
  return subjectsOf(reading.places)
    .groups.filter(([first]) => first && !first.positions.every((position) => taken.has(position)))
    .flatMap((group) => recordsOf(base, group.slice(0, 1)));
}

/** Of things of several kinds, those meant: a project rather than the park or zone it lies in, a park rather than its zone. */
function meantThings(things: readonly (readonly KnownRecord[])[]): (readonly KnownRecord[])[] {
  const order: readonly Kind[] = ['project', 'park', 'zone'];
  const kind = order.find((each) => things.some(([first]) => first?.kind === each));
  return things.filter(([first]) => first?.kind === kind);
}

/** Gathers what a reading names. */
export function thingsNamed(base: KnowledgeBase, reading: Reading): Things {
  const groups = wantedNames(subjectsOf(reading.named).groups, reading.found);
  const records = groups.map((group) => recordsOf(base, group));
  return {
    things: meantThings(records),
    holders: records.filter((group) => group.length === 1).flat(),
    ends: distanceEnds(reading, placesOf(base, reading, groups)),
    confidence: groups[0]?.[0]?.coverage ?? 0,
  };
}

/** What every record has, whether published or not: who asks for it may mean any of those that share a name. */
const everyoneHas: readonly FieldId[] = ['area', 'status', 'developer', 'investor', 'location'];

/** Whether what a record stands by is told of more than itself ("zones 1 and 2 together"). */
function tellsOfMore(record: KnownRecord, field: FieldId): boolean {
  const entries = (record as Readonly<Record<string, unknown>>)[field];
  const [first] = Array.isArray(entries) ? (entries as readonly { readonly part?: unknown }[]) : [];
  return first?.part !== undefined;
}

/** Of several that a name could mean, the only one that publishes what is asked for: the others could not answer. */
function onlyPublisher(records: readonly KnownRecord[], fields: readonly FieldId[]): KnownRecord | undefined {
  const [only, ...others] = records.filter((record) => fields.some((field) => field in record));
  if (!only || others.length) return undefined;
  return fields.some((field) => everyoneHas.includes(field) && !tellsOfMore(only, field)) ? undefined : only;
}

/** How full a park is ("is Nomura full?"). */
const fullness = ['degree:full', 'degree:all-let', 'degree:not-full'];

/** What is asked of a record in words that name none of its fields. */
function withoutField({ mentions }: Reading, kind: KnownRecord['kind'], ends: readonly DistanceEnd[]): FieldId[] {
  if (kind !== 'park') return [];
  if (ends.length) return ['distances'];
  return fullness.some((concept) => mentions.has(concept)) ? ['occupancy'] : [];
}

function aboutRecords(reading: Reading, subjects: readonly KnownRecord[], ends: readonly DistanceEnd[]): Question {
  const [first] = subjects;
  if (!first) return outside('not-understood');
  const asked = askedFields(reading, first.kind);
  const fields = asked.length ? asked : withoutField(reading, first.kind, ends);
  if (fields.length) return { kind: 'fields', records: subjects.map(({ ref }) => ref), fields, to: ends };
  if (reading.foreign > mostlyForeign)
    return outside(
      'not-understood',
      subjects.map(({ ref }) => ref),
    );
  return { kind: 'record', record: first.ref, beside: subjects.slice(1).map(({ ref }) => ref) };
}

/** A number behind a shared name that none of those who share it bears ("Trang Due 9"), as the name that is missing. */
function nameMissing({ named, tokens, measured }: Reading, group: readonly KnownRecord[]): string | undefined {
  const said = named.find(({ ref }) => ref === group[0]?.ref);
  const at = (said?.positions.at(-1) ?? -2) + 1;
  const number = tokens[at];
  if (measured.some(({ unit, from, to }) => unit && from <= at && at < to)) return undefined;
  return said && number?.kind === 'number' && /^\d{1,2}$/.test(number.text) ? `${said.form} ${number.text}` : undefined;
}

function aboutAmbiguous(reading: Reading, group: readonly KnownRecord[], ends: readonly DistanceEnd[]): Question {
  const fields = group[0] ? askedFields(reading, group[0].kind) : [];
  const only = onlyPublisher(group, fields);
  if (only) return { kind: 'fields', records: [only.ref], fields, to: ends };
  const missing = nameMissing(reading, group);
  return { kind: 'which', candidates: group.map(({ ref }) => ref), fields, ...(missing ? { missing } : {}) };
}

/** The fields or the card of records that are named, or which of them is meant. */
export function byName(reading: Reading, { things, ends, confidence }: Things): Decision | undefined {
  if (!things.length) return undefined;
  const unclear = things.find((group) => group.length > 1);
  if (unclear && things.length === 1) return { question: aboutAmbiguous(reading, unclear, ends), confidence };
  const firsts = things.flatMap((group) => group.slice(0, 1));
  return { question: aboutRecords(reading, firsts, ends), confidence };
}
