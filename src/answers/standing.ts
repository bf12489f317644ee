import type { Duration, Figure } from '../domain/entries.ts';
import { type FieldId, fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd } from '../domain/question.ts';
import { entriesOf } from './field-blocks.ts';
import { lowEnd } from './figures-compared.ts';

/** A field, narrowed to where its distances end and to the year its figures are about. */
export type Subject = {
  readonly field: FieldId;
  readonly to?: readonly DistanceEnd[];
  readonly period?: string | undefined;
};

/** The figure of the place that lies nearest; of each place the first listed stands. */
function nearest(distances: readonly Figure[]): Figure | undefined {
  const firsts = distances.filter(({ to }, i) => distances.findIndex((other) => other.to === to) === i);
  return firsts.toSorted((a, b) => lowEnd(a.value) - lowEnd(b.value))[0];
}

/** The entry of a field that stands: the first, the first of the year asked for, or the nearest of several places. */
export function standingEntry(base: KnowledgeBase, record: KnownRecord, { field, to, period }: Subject): unknown {
  const entries = entriesOf(base, record, field, to);
  if (field === 'distances') return nearest(entries as readonly Figure[]);
  if (period) return (entries as readonly Figure[]).find((figure) => figure.period === period);
  return entries[0];
}

/** A figure or a time limit: what has an amount in a unit. */
export type Measured = Figure | Duration;

const isMeasured = (entry: unknown): entry is Measured =>
  typeof entry === 'object' && entry !== null && 'unit' in entry && 'asOf' in entry;

/** The amount that stands in a field; undefined for fields without amounts. */
export function standingAmount(base: KnowledgeBase, record: KnownRecord, subject: Subject): Measured | undefined {
  const entry = standingEntry(base, record, subject);
  return isMeasured(entry) ? entry : undefined;
}

/** What two figures must share to say the same thing: the place, the year and the part of the whole. */
const about = ({ to, period, part }: Figure): string => JSON.stringify([to, period, part?.en]);

/** Other figures in print on the very thing that the standing figure is about; those of former times do not compete. */
export function differingFigures(base: KnowledgeBase, record: KnownRecord, subject: Subject): Figure[] {
  if (fieldRule(record.kind, subject.field)?.shape !== 'figures') return [];
  const standing = standingEntry(base, record, subject) as Figure | undefined;
  if (!standing) return [];
  const said = JSON.stringify(standing.value);
  return (entriesOf(base, record, subject.field) as readonly Figure[]).filter(
    (figure) => !figure.former && about(figure) === about(standing) && JSON.stringify(figure.value) !== said,
  );
}
