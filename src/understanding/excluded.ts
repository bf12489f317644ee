import { type FieldId, fieldRule, type KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Filter, ListQuestion } from '../domain/question.ts';
import { type Things, thingsNamed } from './by-name.ts';
import { linkFilters, localityFilters, wordFilters } from './list-filters.ts';
import type { Found } from './phrases.ts';
import { positionsOf } from './positions.ts';
import { fieldsIn, type Reading } from './reading.ts';
import { isSurelyNamed } from './subjects.ts';
import { fullFilters } from './wish-filters.ts';

/** What a list leaves out: records that fulfil one of the filters, and those that are named. */
export type Except = NonNullable<ListQuestion['except']>;

/** Words that say "but not" what stands right after them. */
const exceptWords = 'compare:except';
/** What can be left out: a place, a side, a state, a country, a trade, a company, or what is published. */
const leftOut =
  /^(side:|status:|country:|industry:|company:|locality:|field:|eco-state:|wrapper:(zone|park)$|degree:full$)/;
/** So many small words may stand before what is left out, and between two such things ("not in Cat Hai or on the west side"). */
const mostBetween = 2;

/** Words that join what is left out; any other begins something else ("not in a zone, but with land left"). */
const joining = new Set(['or', 'nor', 'and', 'in', 'on', 'at', 'the', 'hoac', 'hay', 'va', 'o', 'lan']);
const goesOn = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => joining.has(text));

type Span = Pick<Found, 'from' | 'to'>;
const covers = (outer: Span, inner: Span) =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;

/** What a reading says it is not to be: the places of the words that say so and of what they leave out. */
function positionsLeftOut(reading: Reading): ReadonlySet<number> {
  const { found, named, measured } = reading;
  const names = named.filter(isSurelyNamed).map(({ positions }) => ({
    from: Math.min(...positions),
    to: Math.max(...positions) + 1,
  }));
  const amounts = positionsOf(measured);
  const cues = found
    .filter((each) => each.concept === exceptWords && each.doubt < 0.1)
    .filter((cue) => ![...found, ...names].some((other) => covers(other, cue) && !amounts.has(other.from)));
  const things = [...names, ...found.filter(({ concept, doubt }) => leftOut.test(concept) && doubt < 0.3)];
  const left = new Set<number>();
  for (const cue of cues) {
    let at = cue.to;
    const next = () =>
      things
        .filter(({ from, to }) => to > at && from >= cue.from && from - at <= mostBetween)
        .filter(({ from }) => at === cue.to || goesOn(reading, at, from))
        .toSorted((a, b) => a.from - b.from || b.to - a.to)[0];
    for (let thing = next(); thing; thing = next()) {
      for (let i = cue.from; i < thing.to; i += 1) left.add(i);
      at = thing.to;
    }
  }
  return left;
}

/** A reading of some of its words only. */
function readingOf(reading: Reading, holds: (i: number) => boolean): Reading {
  const spans = <T extends Span>(all: readonly T[]) => all.filter(({ from }) => holds(from));
  const named = <T extends { readonly positions: readonly number[] }>(all: readonly T[]) =>
    all.filter(({ positions }) => positions.every(holds));
  const found = spans(reading.found);
  return {
    ...reading,
    found,
    phrases: spans(reading.phrases),
    named: named(reading.named),
    places: named(reading.places),
    measured: spans(reading.measured),
    dated: spans(reading.dated),
    mentions: new Set(found.filter(({ doubt }) => doubt < 0.3).map(({ concept }) => concept)),
    meaningful: reading.meaningful.filter(holds),
  };
}

/** The phrases that are not wholly part of saying "not" ("trong", in, is "trống", empty, elsewhere). */
function beyond({ found, phrases }: Reading, saying: ReadonlySet<number>): Pick<Reading, 'found' | 'phrases'> {
  const isBeyond = (phrase: Found) => [...positionsOf([phrase])].some((i) => !saying.has(i));
  return { found: found.filter(isBeyond), phrases: phrases.filter(isBeyond) };
}

/** A reading parted into what is wished for and what is not; undefined when nothing is left out. */
export type Parted = { readonly wished: Reading; readonly unwished: Reading };

export function partedAtExcept(reading: Reading): Parted | undefined {
  if (!reading.found.some(({ concept }) => concept === exceptWords)) return undefined;
  const left = positionsLeftOut(reading);
  if (!left.size) return undefined;
  const saying = positionsOf(reading.found.filter(({ concept }) => concept === exceptWords));
  return {
    wished: readingOf(reading, (i) => !left.has(i)),
    unwished: readingOf({ ...reading, ...beyond(reading, saying) }, (i) => left.has(i)),
  };
}

/** Fields that only say where something lies, beside the name of the place. */
const sayWhere: readonly FieldId[] = ['zone', 'location', 'parks', 'distances'];

/** Cat Hai alone is the island, not the whole economic zone that is named after it, too. */
function placesLeftOut({ mentions, named, tokens }: Reading, { holders }: Things): Filter[] {
  return holders.flatMap((holder): Filter[] => {
    const words = named.find(({ ref }) => ref === holder.ref)?.positions.map((i) => tokens[i]?.text) ?? [];
    const isPlace = holder.kind === 'zone' && words.join(' ') === 'cat hai' && !mentions.has('wrapper:zone');
    return isPlace ? [{ by: 'name', field: 'location', name: 'Cát Hải' }] : linkFilters([holder], 'park');
  });
}

/** The filters and records that the unwished part of a reading sets; undefined when it sets none. */
export function exceptOf(base: KnowledgeBase, unwished: Reading, of: ListQuestion['of']): Except | undefined {
  const named = thingsNamed(base, unwished);
  const words = wordFilters(unwished, of, false);
  const fields = fieldsIn(unwished).filter((field) => fieldRule(of, field) && !sayWhere.includes(field));
  const known = words.flatMap((filter) => ('field' in filter ? [filter.field] : []));
  const published = fields
    .filter((field) => !known.includes(field))
    .map((field): Filter => ({ by: 'published', field }));
  const places = of === 'park' ? placesLeftOut(unwished, named) : linkFilters(named.holders, of);
  const filters = [...places, ...localityFilters(unwished, of), ...words, ...fullFilters(unwished, of), ...published];
  const records = named.things
    .flat()
    .filter(({ kind }) => kind === of)
    .map(({ ref }) => ref);
  return filters.length || records.length ? { filters, records } : undefined;
}
