import { highEnd as most, lowEnd as least } from '../../answers/figures-compared.ts';
import type { Amount } from '../../domain/entries.ts';
import type { Filter } from '../../domain/question.ts';
import type { Answers } from '../flow.ts';

/** One thing that land must fulfil, in the order of its weight, and the filter that decides it. */
export type Need = { readonly id: NeedId; readonly filter: Filter; readonly weight: number };

/**
 * What land may have to fulfil, and how much a fulfilled need counts beside the others. What is published decides little
 * where it is old (prices) and most where it cannot change (size, distance).
 */
const weights = {
  hectares: 5,
  port: 5,
  industry: 4,
  budget: 3,
  airport: 2,
  wastewater: 1,
  power: 1,
  'ready-built': 1,
} as const;
export type NeedId = keyof typeof weights;

/**
 * Without what is published here, whether a park suits cannot be said at all. A price may be asked for, and most are not
 * published: it decides alone only where nothing else does.
 */
export const decisive: readonly NeedId[] = ['hectares', 'port', 'airport', 'industry'];

/** An area, a distance or a price as a step keeps it. */
export const amountOf = (value: Answers[string] | undefined): Amount | undefined =>
  typeof value === 'number'
    ? value
    : value && typeof value === 'object' && 'from' in value
      ? (value as Amount)
      : undefined;

/** A distance to a sort of place, at most so far. */
const near = (type: 'port' | 'airport', amount: Amount): Filter => ({
  by: 'amount',
  field: 'distances',
  bounds: { atMost: most(amount) },
  unit: 'km',
  to: [{ type }],
});

const published = (field: 'power' | 'wastewater' | 'readyBuilt'): Filter => ({ by: 'published', field });

type Made = readonly [NeedId, Filter | undefined];

function filtersOf({
  industry,
  hectares,
  port,
  budget,
  airport,
  wastewater,
  power,
  ...more
}: Answers): readonly Made[] {
  const [ha, portKm, usd, airportKm] = [hectares, port, budget, airport].map(amountOf);
  return [
    [
      'hectares',
      ha === undefined
        ? undefined
        : { by: 'amount', field: 'area', bounds: { atLeast: least(ha) }, unit: 'ha', to: [] },
    ],
    ['port', portKm === undefined ? undefined : near('port', portKm)],
    ['industry', typeof industry === 'string' ? { by: 'term', field: 'industries', terms: [industry] } : undefined],
    [
      'budget',
      usd === undefined
        ? undefined
        : { by: 'amount', field: 'landPrice', bounds: { atMost: most(usd) }, unit: 'usd-per-m2-term', to: [] },
    ],
    ['airport', airportKm === undefined ? undefined : near('airport', airportKm)],
    ['wastewater', wastewater === true ? published('wastewater') : undefined],
    ['power', power === true ? published('power') : undefined],
    ['ready-built', more['ready-built'] === true ? published('readyBuilt') : undefined],
  ];
}

/** The needs that answers speak of. */
export function needsOf(answers: Answers): Need[] {
  return filtersOf(answers).flatMap(([id, filter]) => (filter ? [{ id, filter, weight: weights[id] }] : []));
}
