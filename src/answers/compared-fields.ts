import { type FieldId, fieldRule } from '../domain/knowledge-base.ts';
import type { CompareQuestion, DistanceEnd } from '../domain/question.ts';
import type { Kind } from '../domain/refs.ts';
import type { Subject } from './standing.ts';

/** What tells records of a kind apart when nobody says what to compare. */
const telling: Partial<Record<Kind, readonly Subject[]>> = {
  park: [
    { field: 'status' },
    { field: 'area' },
    { field: 'occupancy' },
    { field: 'landPrice' },
    { field: 'developer' },
    { field: 'infrastructureCapital' },
    { field: 'distances', to: [{ type: 'port' }] },
  ],
  zone: [{ field: 'area' }, { field: 'parkCount' }, { field: 'capitalAttracted' }],
  project: [{ field: 'capital' }, { field: 'status' }, { field: 'parks' }, { field: 'country' }],
  procedure: [{ field: 'days' }, { field: 'authority' }, { field: 'fee' }],
  place: [{ field: 'coordinates' }],
};

/** Distances to each end that is asked for, or to the ends that investors ask for most. */
function distancesTo(to: readonly DistanceEnd[]): Subject[] {
  const ends: readonly DistanceEnd[] = to.length ? to : [{ type: 'port' }, { type: 'airport' }];
  return ends.map((end) => ({ field: 'distances', to: [end] }));
}

/** A promise of former times is never compared without the days by today's law. */
const withToday = (fields: readonly FieldId[]): FieldId[] => [
  ...new Set(fields.flatMap((field): FieldId[] => (field === 'formerPromise' ? ['days', field] : [field]))),
];

/** The fields to compare: those asked for, as far as records of the kind have them, or those that tell the kind apart. */
export function comparedFields(kind: Kind, { fields, to }: Pick<CompareQuestion, 'fields' | 'to'>): readonly Subject[] {
  const asked = withToday(fields).filter((field) => fieldRule(kind, field));
  if (!asked.length) return telling[kind] ?? [];
  return asked.flatMap((field) => (field === 'distances' ? distancesTo(to) : [{ field }]));
}
