import type { Unit } from '../domain/entries.ts';
import { type FieldId, fieldRule, type KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd, Filter, ListQuestion } from '../domain/question.ts';
import { boundsOn } from './bounds.ts';
import { dateBefore } from './date-before.ts';
import type { AmountFound } from './numbers-found.ts';
import { positionsOf } from './positions.ts';
import { conceptsOf, fieldsIn, type Reading } from './reading.ts';
import { isOfWriter } from './writer.ts';

type Of = ListQuestion['of'];

/** The field that coded terms of a kind filter, by kind of record. */
const termFields: readonly { readonly term: string; readonly fields: Partial<Record<Of, FieldId>> }[] = [
  { term: 'status', fields: { park: 'status', project: 'status', zone: 'status' } },
  { term: 'industry', fields: { park: 'industries', project: 'industries' } },
  { term: 'country', fields: { park: 'developerCountry', project: 'country' } },
];

/** Later states of a park include the earlier: one that is being built has been established. */
const implied: Readonly<Record<string, readonly string[]>> = {
  established: ['site-clearance', 'under-construction', 'operating'],
  approved: ['established', 'site-clearance', 'under-construction', 'operating'],
};

/** Typed without diacritics, "nhat" is "nhất" (most) as well as "Nhật" (Japan): an order leaves no country there. */
function withoutOrders({ phrases }: Reading): Reading['phrases'] {
  const orders = phrases.filter(({ concept }) => /^(order|degree):/.test(concept));
  return phrases.filter(
    (phrase) => orders.includes(phrase) || !orders.some(({ from, to }) => from === phrase.from && to === phrase.to),
  );
}

function termFilters(reading: Reading, of: Of): Filter[] {
  const ofDeveloper = ['field:developer', 'field:investor', 'field:developerCountry', 'field:country'].some((field) =>
    reading.mentions.has(field),
  );
  return termFields.flatMap(({ term, fields }) => {
    const phrases = withoutOrders(reading).filter((phrase) => term !== 'country' || !isOfWriter(phrase, reading));
    const spoken = conceptsOf({ phrases }, term).filter(
      (each) => !(term === 'country' && each === 'viet-nam' && !ofDeveloper),
    );
    const terms = [...new Set(spoken.flatMap((each) => [each, ...(implied[each] ?? [])]))];
    const field = fields[of];
    return terms.length && field ? [{ by: 'term' as const, field, terms }] : [];
  });
}

function companyFilters(reading: Reading, of: Of): Filter[] {
  const field: FieldId | undefined = of === 'park' ? 'developer' : of === 'project' ? 'investor' : undefined;
  return field ? conceptsOf(reading, 'company').map((company) => ({ by: 'company', field, company })) : [];
}

function sideFilters(reading: Reading, of: Of): Filter[] {
  const [side] = conceptsOf(reading, 'side');
  return of === 'park' && (side === 'east' || side === 'west') ? [{ by: 'side', side }] : [];
}

/** Where parks are to lie ("parks in Chi Linh"). */
export function localityFilters(reading: Reading, of: Of): Filter[] {
  const localities = of === 'park' ? conceptsOf(reading, 'locality') : [];
  return localities.map((name) => ({ by: 'name', field: 'location', name }));
}

/** Fields whose being published is itself what is asked for ("eco parks", "ready-built factories"). */
const published: readonly FieldId[] = ['ecoPark', 'readyBuilt', 'port'];

/** A word of each five that nothing explains may be a name that is not known: it is asked for then, not every park. */
const mayNameOne = 0.2;

/** "Parks with free land": those that publish any, where no amount is named; a list that is asked for in words is a wish (wish-filters.ts). */
function asksForLand(reading: Reading): boolean {
  const lists = ['ask:list', 'ask:count', 'ask:any'].some((concept) => reading.mentions.has(concept));
  if (lists || reading.unexplained > mayNameOne) return false;
  const spoken = reading.mentions.has('field:availableLand') || reading.mentions.has('degree:empty');
  return spoken && !reading.measured.some(({ unit }) => unit === 'ha') && !conceptsOf(reading, 'order').length;
}

const landFields: readonly FieldId[] = ['availableLand'];

function publishedFilters(reading: Reading, of: Of): Filter[] {
  const asked: FieldId[] = [
    ...fieldsIn(reading),
    ...(conceptsOf(reading, 'eco-state').length ? (['ecoPark'] as const) : []),
  ];
  const fields = [...published.filter((field) => asked.includes(field)), ...(asksForLand(reading) ? landFields : [])];
  return fields.filter((field) => fieldRule(of, field)).map((field) => ({ by: 'published', field }));
}

/** Zones and parks named beside a list of what lies in them. */
export function linkFilters(holders: readonly KnownRecord[], of: Of): Filter[] {
  return holders.flatMap((holder): Filter[] => {
    const field =
      holder.kind === 'zone' && of === 'park'
        ? 'zone'
        : holder.kind === 'park' && of === 'project'
          ? 'parks'
          : undefined;
    return field ? [{ by: 'link', field, record: holder.ref }] : [];
  });
}

/** The field that an amount bounds: one that is named and takes the unit, otherwise the unit's own. */
function fieldOf(unit: Unit, named: readonly FieldId[], of: Of): FieldId | undefined {
  const takes = (field: FieldId) => fieldRule(of, field)?.units?.some((each) => likeUnits(each, unit)) ?? false;
  const own: Partial<Record<Unit, FieldId>> = {
    ha: 'area',
    km: 'distances',
    percent: 'occupancy',
    'usd-per-m2-term': 'landPrice',
    'm3-per-day': 'wastewater',
    'usd-million': of === 'project' ? 'capital' : 'fdiTarget',
    'usd-billion': of === 'project' ? 'capital' : 'capitalAttracted',
    'vnd-billion': of === 'project' ? 'capital' : 'infrastructureCapital',
    'vnd-trillion': of === 'project' ? 'capital' : 'infrastructureCapital',
    mw: 'capacity',
    'working-day': 'days',
    'calendar-day': 'days',
    day: 'days',
  };
  return named.find(takes) ?? (own[unit] && fieldRule(of, own[unit]) ? own[unit] : undefined);
}

const family = (unit: Unit) => unit.replace(/-(million|billion|trillion)$/, '').replace(/^m2$/, 'ha');
const likeUnits = (a: Unit, b: Unit) => family(a) === family(b);

/** The fields spoken of beside the amounts: a unit ("헥타르") is no question for the area. */
function fieldsBeside({ phrases, measured }: Reading): FieldId[] {
  const amounts = positionsOf(measured.filter(({ unit }) => unit));
  return fieldsIn({ phrases: phrases.filter(({ from }) => !amounts.has(from)) });
}

/** "10 ha for electronics" is what somebody needs, not the size of a park. */
const needs = (fields: readonly FieldId[], unit: Unit) => unit === 'ha' && !fields.includes('area');

/** One square metre is what a price is for, not the size of anything. */
const isRate = ({ amount, unit }: AmountFound): boolean => unit === 'ha' && amount === 0.0001;

/** So much ready-built space is wished for; how much of it a park has is told in words. */
const isFloorSpace = ({ unit }: AmountFound, reading: Reading): boolean =>
  unit === 'ha' && reading.mentions.has('field:readyBuilt') && !fieldsIn(reading).includes('area');

/** Bounds that numbers with units set. */
export function amountFilters(reading: Reading, of: Of, to: readonly DistanceEnd[]): Filter[] {
  const fields = fieldsBeside(reading);
  return reading.measured.flatMap((found: AmountFound): Filter[] => {
    if (isRate(found) || isFloorSpace(found, reading)) return [];
    const unit = found.unit ?? (found.currency === 'usd' ? 'usd-per-m2-term' : undefined);
    if (!unit) return [];
    const field = fieldOf(unit, fields, of);
    const bounds = boundsOn(found, reading.phrases, needs(fields, unit));
    return field ? [{ by: 'amount', field, bounds, unit, to: field === 'distances' ? to : [] }] : [];
  });
}

/** What "near" means where no number is given, in km: about half an hour for a lorry. The answer shows the bound. */
const nearKm = 20;

/** A sort of place that parks are wished at, also without a word for near ("parks at a deep-water port"). */
function wishesPlace(reading: Reading, to: readonly DistanceEnd[]): boolean {
  if (reading.mentions.has('degree:near')) return to.length > 0;
  const asksElse = ['degree:far', 'field:distances', 'field:port'].some((concept) => reading.mentions.has(concept));
  return to.some((end) => 'type' in end) && !asksElse;
}

/** "Near a port" without a number, unless nearness itself is what the list is sorted by. */
export function nearFilters(reading: Reading, of: Of, to: readonly DistanceEnd[]): Filter[] {
  const near = of === 'park' && wishesPlace(reading, to);
  const sorted = conceptsOf(reading, 'order').some((order) => order === 'nearest' || order === 'superlative');
  const measured = reading.measured.some(({ unit }) => unit === 'km');
  if (!near || sorted || measured) return [];
  return [{ by: 'amount', field: 'distances', bounds: { atMost: nearKm }, unit: 'km', to }];
}

/** Fields with dates that a list may be narrowed by. */
const dateFields: readonly FieldId[] = ['groundbreaking', 'founded', 'opened', 'start'];

/** A span of time that a date sets: since it, before it, or within it. */
export function dateFilters(reading: Reading, of: Of): Filter[] {
  const field = dateFields.find((each) => reading.mentions.has(`field:${each}`) && fieldRule(of, each));
  const [first] = reading.dated;
  if (!field || !first) return [];
  const { date } = first;
  const bounds = conceptsOf(reading, 'compare');
  if (bounds.includes('since') || bounds.includes('at-least')) return [{ by: 'date', field, from: date }];
  if (bounds.includes('before')) return [{ by: 'date', field, until: dateBefore(date) }];
  if (bounds.includes('until')) return [{ by: 'date', field, until: date }];
  return [{ by: 'date', field, from: date, until: date }];
}

/**
 * Filters that words alone set, without a number. A status is none that only repeats a date's
 * verb ("founded in 2025") or tells the stage of something else ("planned as an eco-park").
 */
export function wordFilters(reading: Reading, of: Of, hasDate: boolean): Filter[] {
  const mere = publishedFilters(reading, of);
  const statusSaysOther = hasDate || mere.length > 0;
  const terms = termFilters(reading, of).filter(
    (filter) => !(statusSaysOther && 'field' in filter && filter.field === 'status'),
  );
  return [...terms, ...companyFilters(reading, of), ...sideFilters(reading, of), ...mere];
}
