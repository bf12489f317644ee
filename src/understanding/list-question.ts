import { type FieldId, fieldRule, type KnownRecord } from '../domain/knowledge-base.ts';
import type { DistanceEnd, Filter, ListQuestion, Order } from '../domain/question.ts';
import { amountFilters, dateFilters, linkFilters, localityFilters, nearFilters, wordFilters } from './list-filters.ts';
import { isConversion, shownFields } from './list-shown.ts';
import { surelyNamed } from './name-index.ts';
import type { Found } from './phrases.ts';
import { positionsOf } from './positions.ts';
import { conceptsOf, fieldsIn, type Reading } from './reading.ts';
import { isOfWriter } from './writer.ts';
import { fullFilters, wishFilters } from './wish-filters.ts';

type Of = ListQuestion['of'];

/** Hectares for an industry, of ready-built space or near something are what somebody looks for, also when no park is spoken of. */
const needsLand = (reading: Reading) =>
  reading.measured.some(({ unit }) => unit === 'ha') &&
  (['degree:near', 'field:readyBuilt'].some((concept) => reading.mentions.has(concept)) ||
    conceptsOf(reading, 'industry').length > 0);

/** Whether a kind is spoken of, and not as what the writer is ("our company"). */
const speaksOfKind = (reading: Reading, kind: Of): boolean =>
  reading.mentions.has(`wrapper:${kind}`) &&
  reading.found.some((each) => each.concept === `wrapper:${kind}` && !isOfWriter(each, reading));

/** What is listed: the kind that is spoken of; parks, where a list is asked for without a word for its kind. */
function listed(reading: Reading, holders: readonly KnownRecord[]): Of | undefined {
  if (!holders.length && asksForTenantsOf(reading)) return 'project';
  const spoken: readonly Of[] = ['procedure', 'project', 'park', 'zone'];
  const inside = (kind: Of) => holders.some((holder) => holder.kind === kind);
  const kinds = spoken.filter((kind) => speaksOfKind(reading, kind) && !inside(kind));
  if (kinds.includes('park') || needsLand(reading)) return 'park';
  if (kinds[0]) return kinds[0];
  if (asksForInvestors(reading) || asksForAllInvestors(reading)) return 'project';
  const orderOfParks = conceptsOf(reading, 'order').some((order) => order in orders);
  return (asksForList(reading) || orderOfParks) && !asksOfProcedures(reading) ? 'park' : undefined;
}

/** Investors of a country are known by their projects ("who are the investors from Taiwan"). */
const asksForInvestors = (reading: Reading) =>
  reading.mentions.has('field:investor') && conceptsOf(reading, 'country').length > 0;

/** Who of a country is in the parks is known by projects, too: a park's tenants are only names ("parks with Japanese companies"). */
const asksForTenantsOf = (reading: Reading) =>
  reading.mentions.has('field:tenants') && conceptsOf(reading, 'country').some((country) => country !== 'viet-nam');

/** A list of the investors is all that is asked for. */
function asksForAllInvestors({ phrases, mentions, meaningful }: Reading): boolean {
  const said = positionsOf(
    phrases.filter(({ concept }) => /^(field:investor$|ask:list$|wrapper:project$)/.test(concept)),
  );
  return mentions.has('field:investor') && mentions.has('ask:list') && meaningful.every((i) => said.has(i));
}

/** Something asked that only procedures have: no list of parks answers it ("how many days"). */
const asksOfProcedures = (reading: Reading) =>
  fieldsIn(reading).some((field) => fieldRule('procedure', field) && !fieldRule('park', field));

/** Whether a list, a count or whether there is any is asked for. */
export const asksForList = (reading: Reading): boolean =>
  ['ask:list', 'ask:count', 'ask:any'].some((concept) => reading.mentions.has(concept));

/** The figure that an order speaks of by itself. */
const orders: Readonly<Record<string, { readonly field: FieldId; readonly first: Order['first'] }>> = {
  largest: { field: 'area', first: 'most' },
  smallest: { field: 'area', first: 'least' },
  cheapest: { field: 'landPrice', first: 'least' },
  dearest: { field: 'landPrice', first: 'most' },
  nearest: { field: 'distances', first: 'least' },
  farthest: { field: 'distances', first: 'most' },
  fullest: { field: 'occupancy', first: 'most' },
  emptiest: { field: 'occupancy', first: 'least' },
  oldest: { field: 'founded', first: 'least' },
  newest: { field: 'founded', first: 'most' },
};

/** The field of a bare "most" or "least": the one named, or what records of the kind are usually ranked by. */
function rankedField(reading: Reading, of: Of): FieldId {
  const usual: Record<Of, FieldId> = { park: 'area', zone: 'area', project: 'capital', procedure: 'days' };
  const numeric = fieldsIn(reading).find((field) =>
    ['figures', 'durations', 'dates'].includes(fieldRule(of, field)?.shape ?? ''),
  );
  return numeric ?? usual[of];
}

/** The order that an adjective makes with a superlative beside it ("gần … nhất"). */
const superlatives: Readonly<Record<string, string>> = {
  large: 'largest',
  small: 'smallest',
  cheap: 'cheapest',
  expensive: 'dearest',
  near: 'nearest',
  far: 'farthest',
  full: 'fullest',
  empty: 'emptiest',
  old: 'oldest',
  new: 'newest',
};

/** The adjective that a superlative raises: the nearest one, and no filler ("trong" is "in" before it is "trống", empty). */
function raised({ phrases, found }: Reading): string | undefined {
  const superlative = phrases.find(({ concept }) => concept === 'order:superlative');
  const isFiller = ({ from, to }: Found) =>
    found.some((other) => other.concept.startsWith('filler:') && other.from === from && other.to === to);
  const adjectives = found.filter((each) => each.concept.startsWith('degree:') && !isFiller(each));
  const apart = ({ from }: Found) => Math.abs(from - (superlative?.from ?? 0));
  return adjectives.toSorted((a, b) => apart(a) - apart(b))[0]?.concept.slice('degree:'.length);
}

/** The order spoken of: in one word, or as an adjective with a superlative. */
function orderNamed(reading: Reading): string | undefined {
  const named = conceptsOf(reading, 'order').filter((order) => order !== 'superlative');
  const exact = named.find((order) => order in orders);
  if (exact || !conceptsOf(reading, 'order').includes('superlative')) return exact ?? named[0];
  return superlatives[raised(reading) ?? ''] ?? named[0] ?? 'most';
}

function orderIn(reading: Reading, of: Of, to: readonly DistanceEnd[]): Order | undefined {
  const named = orderNamed(reading);
  if (!named) return undefined;
  const own = orders[named];
  const ranked = rankedField(reading, of);
  const bare = named === 'most' || named === 'least' || named === 'largest' || named === 'smallest';
  const field = bare && (ranked !== 'area' || !own) ? ranked : (own?.field ?? ranked);
  const first = own?.first ?? (named === 'most' ? 'most' : 'least');
  return fieldRule(of, field) ? { field, first, to: field === 'distances' ? to : [] } : undefined;
}

function formOf(reading: Reading, order: Order | undefined, filters: readonly Filter[]): ListQuestion['as'] {
  if (reading.mentions.has('ask:any') && filters.some(({ by }) => by === 'amount')) return 'any';
  if (reading.mentions.has('ask:count') && !order) return 'count';
  const ranks = reading.mentions.has('ask:rank') || reading.mentions.has('compare:versus');
  return order && !ranks ? 'first' : 'list';
}

/** An East Asian word is of two characters or more. */
const characterOfWord = 0.5;
const wordsIn = ({ tokens }: Reading): number =>
  tokens.reduce((sum, { kind }) => sum + (kind === 'character' ? characterOfWord : 1), 0);

/**
 * "Project", "company" and "factory" stand in questions on other things, too: with a field they alone ask for no list,
 * unless an amount bounds it ("projects of US$1 billion of capital or more").
 */
function asksForField(reading: Reading, of: Of, amounts: readonly Filter[]): boolean {
  const isBounded = (field: FieldId) => amounts.some((filter) => 'field' in filter && filter.field === field);
  if (of !== 'project') return false;
  const fields = fieldsIn(reading);
  return amounts.length ? fields.some((field) => fieldRule(of, field) && !isBounded(field)) : fields.length > 0;
}

/** A bare "most" of what no figure says ("the most power"): nothing that could be ranked by. */
const ranksWithoutFigures = (reading: Reading, wishes: readonly Filter[]) =>
  wishes.some(({ by }) => by === 'published') && ['most', 'least'].includes(orderNamed(reading) ?? '');

/** In so few words a kind and a filter alone ask for a list ("west side parks under construction"). */
const shortQuestion = 12;

/** Parks of the whole country are in facts, not in our records, unless the developers' country is meant. */
const ofWholeCountry = ({ mentions }: Reading) => mentions.has('country:viet-nam') && !mentions.has('field:developer');

/** Two characters that nothing knows, right before a word such as "park" or "port", are a name that is not known. */
function namesUnknown({ tokens, found, named, places }: Reading): boolean {
  const known = (i: number) =>
    tokens[i]?.kind !== 'character' ||
    found.some(({ from, to }) => from <= i && i < to) ||
    [...named, ...places].some(({ coverage, positions }) => coverage >= surelyNamed && positions.includes(i));
  return found.some(
    ({ concept, from }) =>
      from > 1 && /^(wrapper:(park|zone)|place:port)$/.test(concept) && !known(from - 1) && !known(from - 2),
  );
}

/** What a list is built from beside the reading itself. */
export type ListParts = {
  /** Zones or parks named, in which what is listed lies. */
  readonly holders: readonly KnownRecord[];
  readonly to: readonly DistanceEnd[];
  /** Whether a record is named, of which a field rather than a list may be asked. */
  readonly isNamed: boolean;
  /** Whether the question also says what is left out of the list: that is a filter, too. */
  readonly leavesOut?: boolean;
};

/** The list, count or superlative that a reading asks for; undefined when it asks for none. */
export function listQuestion(
  reading: Reading,
  { holders, to, isNamed, leavesOut = false }: ListParts,
): ListQuestion | undefined {
  const of = listed(reading, holders);
  if (!of || (of === 'park' && ofWholeCountry(reading)) || namesUnknown(reading)) return undefined;
  const dates = dateFilters(reading, of);
  const localities = localityFilters(reading, of);
  if (localities.length > 1) return undefined;
  const order = orderIn(reading, of, to);
  const amounts = amountFilters(reading, of, to);
  const wishes = asksForList(reading) && !isNamed ? wishFilters(reading, of, amounts, order) : [];
  if (ranksWithoutFigures(reading, wishes)) return undefined;
  const filters = [
    ...linkFilters(holders, of),
    ...localities,
    ...wordFilters(reading, of, dates.length > 0),
    ...amounts,
    ...wishes,
    ...nearFilters(reading, of, to),
    ...(wishes.length ? [] : fullFilters(reading, of)),
    ...dates,
  ];
  const short =
    wordsIn(reading) <= shortQuestion && reading.mentions.has(`wrapper:${of}`) && !asksForField(reading, of, amounts);
  const asks =
    asksForList(reading) || short || needsLand(reading) || asksForInvestors(reading) || asksForTenantsOf(reading);
  const isAssumed = of === 'park' && !reading.mentions.has('wrapper:park') && !isNamed && !order;
  const saysMore = reading.unexplained > 0 || conceptsOf(reading, 'outside').length > 0;
  if (isAssumed && !leavesOut && saysMore && filters.every(({ by }) => by === 'link')) return undefined;
  const filtered = (filters.length > 0 || leavesOut) && asks;
  if (!order && !filtered && !(of === 'project' && asksForAllInvestors(reading))) return undefined;
  const as = formOf(reading, order, filters);
  if (as === 'count' && isConversion(reading, filters)) return undefined;
  const show = as === 'list' ? shownFields(reading, of, filters, order) : [];
  return {
    kind: 'list',
    of,
    among: [],
    filters,
    ...(order ? { order } : {}),
    ...(show.length ? { show } : {}),
    as,
  };
}
