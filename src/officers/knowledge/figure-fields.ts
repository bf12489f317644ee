import { z } from 'zod';
import type { Duration, Figure } from '../../domain/entries.ts';
import type { Arg } from '../../domain/answer.ts';
import { fieldsOf, fieldRule, type FieldId, fullRecord, type KnownRecord } from '../../domain/knowledge-base.ts';
import type { Kind, RecordRef } from '../../domain/refs.ts';
import type { Answers, FlowContext } from '../../flows/flow.ts';
import { wordOf } from '../../flows/word-of.ts';

export const ChosenPlace = z.strictObject({ id: z.string(), seen: z.int().min(0) });
/** What is corrected, and how many edits its file had when that was chosen. */
export type ChosenPlace = z.infer<typeof ChosenPlace>;

/** The place that answers speak of by its id; undefined while there is none. */
export const chosenPlace = ({ field }: Answers): ChosenPlace | undefined => ChosenPlace.safeParse(field).data;

/** A number of a record that can be corrected: what it is called, its units, and where it stands. */
export type Place = {
  readonly id: string;
  readonly label: Arg;
  readonly units: readonly string[];
  readonly least: number;
  readonly most: number;
  /** The entry that stands now. */
  readonly stands: Figure | Duration | undefined;
};

const durationUnits = ['working-day', 'calendar-day', 'day', 'working-hour', 'month', 'year'];
const longestDuration = 1000;

function fieldPlaces(record: KnownRecord): Place[] {
  return Object.keys(fieldsOf[record.kind]).flatMap((field): Place[] => {
    const rule = fieldRule(record.kind, field);
    const entries = (record as Readonly<Record<string, unknown>>)[field] as readonly (Figure | Duration)[] | undefined;
    const at = { id: field.toLowerCase(), label: { field: field as FieldId }, stands: entries?.[0] };
    if (rule?.shape === 'figures')
      return [{ ...at, units: rule.units ?? [], least: rule.least ?? 0, most: rule.most ?? Infinity }];
    if (rule?.shape === 'durations' && field === 'days')
      return [{ ...at, units: durationUnits, least: 0, most: longestDuration }];
    return [];
  });
}

/** A fact's figures stand in lines; a line keeps its unit. */
function linePlaces(record: KnownRecord): Place[] {
  if (record.kind !== 'fact') return [];
  return record.lines.flatMap(({ is, figures }, i) => {
    const [stands] = figures ?? [];
    return stands
      ? [{ id: `line-${i}`, label: { labels: is }, units: [stands.unit], least: 0, most: Infinity, stands }]
      : [];
  });
}

/** Every number of a record that can be corrected; those that the record has come first. */
export function placesOf(record: KnownRecord): Place[] {
  const all = [...fieldPlaces(record), ...linePlaces(record)];
  return [...all.filter(({ stands }) => stands), ...all.filter(({ stands }) => !stands)];
}

/** The units of a place of a kind's records; a fact's line keeps the one it has. */
export function unitsAt(kind: Kind, place: string): readonly string[] {
  const field = Object.keys(fieldsOf[kind]).find((name) => name.toLowerCase() === place) ?? '';
  return field === 'days' ? durationUnits : (fieldRule(kind, field)?.units ?? []);
}

/** The record and the place that answers speak of. */
export function placeIn({ base }: FlowContext, answers: Answers): { record: KnownRecord; place: Place } | undefined {
  const record = fullRecord(base, wordOf(answers.record) as RecordRef);
  const place = record && placesOf(record).find(({ id }) => id === chosenPlace(answers)?.id);
  return record && place ? { record, place } : undefined;
}

/** What takes the place of a field or of a fact's lines when a new entry stands first; the others are named as differing. */
export function withEntry(record: KnownRecord, place: string, entry: Figure | Duration): Record<string, unknown> {
  if (record.kind === 'fact') {
    const at = Number(place.slice('line-'.length));
    const lines = record.lines.map((line, i) =>
      i === at ? { ...line, figures: [entry, ...(line.figures ?? [])] } : line,
    );
    return { lines };
  }
  const field = Object.keys(fieldsOf[record.kind]).find((name) => name.toLowerCase() === place) ?? place;
  const before = (record as Readonly<Record<string, unknown>>)[field] as readonly unknown[] | undefined;
  return { [field]: [entry, ...(before ?? [])] };
}
