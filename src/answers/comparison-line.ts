import { type Arg, type Block, block } from '../domain/answer.ts';
import type { Amount, DateEntry, Duration, Figure, Unit } from '../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { Order } from '../domain/question.ts';
import { isUnverified } from './cite.ts';
import { dateFulfils } from './dates-compared.ts';
import { inUnit, largerUnit, type Measure, measureOf } from './figures-compared.ts';
import { isTied, ordered, type Ranked } from './ordered.ts';
import { rankWord, sortOf, wantedEnd } from './rank-words.ts';
import { nested } from './said.ts';
import type { Subject } from './standing.ts';

const nameArg = ({ record }: Ranked): Arg => ({ names: record.names });

/** A ranked record's figure as it is written; the ranking itself reads "over 50" as a little more than 50. */
const written = ({ entry }: Ranked): Figure | Duration => entry as unknown as Figure | Duration;

const measureAsWritten = (ranked: Ranked): Measure => measureOf(written(ranked).value, written(ranked).unit);

const unitOf = (one: Ranked, other: Ranked): Unit => largerUnit(written(one).unit, written(other).unit);

/** By how much two amounts differ, from least to most; undefined where their ranges overlap. */
function difference(one: Ranked, other: Ranked, unit: Unit): Amount | undefined {
  const [lower, upper] = [measureAsWritten(one), measureAsWritten(other)].toSorted((a, b) => a.low - b.low);
  if (!lower || !upper) return undefined;
  const from = inUnit(upper.low - lower.high, unit);
  const to = inUnit(upper.high - lower.low, unit);
  if (from < 0) return undefined;
  return from === to ? from : { from, to };
}

const isHedged = (ranked: Ranked): boolean => 'qualifier' in written(ranked);

const firstArg = (leader: Ranked, rank: Arg): Arg => nested('compare-first', { rank, name: nameArg(leader) });

const namesArg = (ranked: readonly Ranked[]): Arg => ({ list: ranked.map(nameArg) });

const isEqual = (a: Measure, b: Measure): boolean => a.low === b.low && a.high === b.high;

/** A difference in words; one between percentages is told in points, and only where it is one number. */
function differenceArg(leader: Ranked, next: Ranked, lead: Amount): Arg | undefined {
  const unit = unitOf(leader, next);
  if (unit === 'percent')
    return typeof lead === 'number' ? nested('compare-points', { n: { number: lead } }) : undefined;
  const qualifier = isHedged(leader) || isHedged(next) ? 'about' : undefined;
  return { amount: lead, unit, qualifier };
}

/** Two dates of which one lies within the other, such as 2025 and March 2025, are in no order. */
function datesArg(leader: Ranked, next: Ranked, rank: Arg): Arg {
  const [one, other] = [leader, next].map(({ entry }) => (entry as unknown as DateEntry).value);
  if (!one || !other) return firstArg(leader, rank);
  const names = namesArg([leader, next]);
  if (one === other) return nested('compare-equal', { names });
  return dateFulfils(one, other, other) === 'no' && dateFulfils(other, one, one) === 'no'
    ? firstArg(leader, rank)
    : nested('compare-overlap', { names });
}

/** How far the leader is before the next: an amount, equality, or ranges that overlap. */
function leadArg(leader: Ranked, next: Ranked, ranked: readonly Ranked[], rank: Arg): Arg {
  if (leader.measure.measures === 'date') return datesArg(leader, next, rank);
  const equal = ranked.filter(({ measure }) => isEqual(measure, leader.measure));
  if (equal.length > 1) return nested('compare-equal', { names: namesArg(equal) });
  const lead = difference(leader, next, unitOf(leader, next));
  if (lead === undefined) return nested('compare-overlap', { names: namesArg([leader, next]) });
  const by = lead === 0 ? undefined : differenceArg(leader, next, lead);
  if (!by) return firstArg(leader, rank);
  const args = { rank, name: nameArg(leader), difference: by };
  return ranked.length === 2
    ? nested('compare-lead', args)
    : nested('compare-lead-next', { ...args, next: nameArg(next) });
}

const opposite = (first: Order['first']): Order['first'] => (first === 'most' ? 'least' : 'most');

/** Among three or four also the one at the other end. */
function lastArg(ranked: readonly Ranked[], first: Order['first'], rank: Arg): Arg | undefined {
  const [leader] = ranked;
  const last = ranked.at(-1);
  if (!leader || !last || ranked.length < 3 || isTied(leader.measure, last.measure, first)) return undefined;
  return firstArg(last, rank);
}

/** Says which of the records has more or less, is nearer or earlier, and by how much; nothing where units do not agree. */
export function comparisonLine(base: KnowledgeBase, records: readonly KnownRecord[], subject: Subject): Block[] {
  const [first] = ordered(base, records, subject, 'most').ranked;
  if (!first) return [];
  const sort = sortOf(first, subject.field);
  const end = wantedEnd(sort, first.record, subject.field);
  const { ranked, otherUnits } = ordered(base, records, subject, end);
  const [leader, next] = ranked;
  if (!leader || !next || otherUnits.length) return [];
  const lead = leadArg(leader, next, ranked, rankWord(sort, end, ranked.length));
  const last = lastArg(ranked, end, rankWord(sort, opposite(end), ranked.length));
  const value = last ? nested('compare-sentences', { first: lead, next: last }) : lead;
  const say = ranked.some(({ entry }) => isUnverified(base, entry)) ? 'compare-unofficial' : 'item';
  return [block('line', say, { value })];
}
