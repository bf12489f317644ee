import { z } from 'zod';
import type { Calendar } from './calendar.ts';
import type { FieldRule } from './fields.ts';
import type { Language } from './language.ts';
import { Fact } from './records/fact.ts';
import { Faq } from './records/faq.ts';
import { Park, parkFields } from './records/park.ts';
import { Place, placeFields } from './records/place.ts';
import { Procedure, procedureFields } from './records/procedure.ts';
import { Project, projectFields } from './records/project.ts';
import { Zone, zoneFields } from './records/zone.ts';
import type { Kind, RecordRef } from './refs.ts';
import type { Source } from './source.ts';
import { Labels, Prose } from './text.ts';

/** The schema of each kind of record. */
export const schemaOf = {
  park: Park,
  zone: Zone,
  procedure: Procedure,
  project: Project,
  place: Place,
  fact: Fact,
  faq: Faq,
} as const;

/** The fields of each kind, in the order of its card; facts and questions have lines of their own instead. */
export const fieldsOf = {
  park: parkFields,
  zone: zoneFields,
  procedure: procedureFields,
  project: projectFields,
  place: placeFields,
  fact: {},
  faq: {},
} as const satisfies Record<Kind, Record<string, FieldRule>>;

/** The name of a field of some kind of record. */
export type FieldId = { [K in Kind]: keyof (typeof fieldsOf)[K] }[Kind] & string;

/** The rule of a kind's field; undefined when the kind has no such field. */
export function fieldRule(kind: Kind, field: string): FieldRule | undefined {
  return (fieldsOf[kind] as Record<string, FieldRule>)[field];
}

/** Every field name that some kind of record has. */
export const allFields: readonly FieldId[] = [
  ...new Set(Object.values(fieldsOf).flatMap((fields) => Object.keys(fields) as FieldId[])),
];

/** A record with the kind that tells its schema. */
export type KnownRecord = {
  [K in Kind]: { readonly kind: K; readonly ref: RecordRef } & z.infer<(typeof schemaOf)[K]>;
}[Kind];

export const Topic = z.strictObject({ name: Labels, about: Prose });
/** A subject of announcements that people may choose. */
export type Topic = z.infer<typeof Topic>;

/** Words people use, by concept: `field:area`, `industry:electronics`, `wrapper:park`, `ask:how-long`. */
export type Words = ReadonlyMap<string, readonly string[]>;

/** All that the assistant knows, checked and never changed; a reload makes a new one. */
export type KnowledgeBase = {
  readonly records: ReadonlyMap<RecordRef, KnownRecord>;
  /** In full, those of which nothing is told for now (`askOfficer`); in `records` they stand without their fields. */
  readonly withheld: ReadonlyMap<RecordRef, KnownRecord>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Labels of coded terms by `kind:id`, such as `status:operating`. */
  readonly terms: ReadonlyMap<string, Labels>;
  readonly words: Readonly<Record<Language, Words>>;
  /** Short forms by what they stand for, such as `gcn` for "giấy chứng nhận". */
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly calendar: Calendar;
};

/** A record of which nothing is told for now: its names without its fields. */
export function withoutFields(record: KnownRecord): KnownRecord {
  const told = Object.entries(record).filter(([name]) => name !== 'notPublished' && !fieldRule(record.kind, name));
  return Object.fromEntries(told) as KnownRecord;
}

/** A record with all its fields, also when nothing is told of it for now. */
export const fullRecord = (base: KnowledgeBase, ref: RecordRef): KnownRecord | undefined =>
  base.withheld.get(ref) ?? base.records.get(ref);

/** The record of a kind behind a reference; throws when the checked base does not hold it, which is a fault of ours. */
export function recordOf(base: KnowledgeBase, ref: RecordRef): KnownRecord {
  const record = base.records.get(ref);
  if (!record) throw new Error(`no record ${ref}`);
  return record;
}
