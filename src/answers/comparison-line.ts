import { type Arg, type Block, block } from '../domain/answer.ts';
import type { Amount, Duration, Figure, Unit } from '../domain/entries.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Order } from '../domain/question.ts';
import { isUnverified } from './cite.ts';
import { inUnit, type Measure, measureOf } from './figures-compared.ts';
import { ordered, type Ranked } from './ordered.ts';
import { rankWord, sortOf, wantedEnd } from './rank-words.ts';
import { nested } from './said.ts';
import type { Subject } from './standing.ts';

const nameArg = ({ record }: Ranked): Arg => ({ names: record.names });

/** A ranked record's figure as it is written; the ranking itself reads "over 50" as a little more than 50. */
const written = ({ entry }: Ranked): Figure | Duration => entry as unknown as Figure | Duration;

const measureAsWritten = (ranked: Ranked): Measure => measureOf(written(ranked).value, written(ranked).unit);

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

/** How far the leader is before the next: an amount, equality, or ranges that overlap. */
function leadArg(leader: Ranked, next: Ranked, rank: Arg): Arg {
  const { unit } = written(leader);
  const lead = difference(leader, next, unit);
  if (lead === undefined) return nested('compare-overlap');
  if (lead === 0) return leader.measure.low === next.measure.low ? nested('compare-equal') : firstArg(leader, rank);
  const qualifier = isHedged(leader) || isHedged(next) ? 'about' : undefined;
  return nested('compare-lead', { rank, name: nameArg(leader), difference: { amount: lead, unit, qualifier } });
}

/** Among three or four also the one at the other end. */
function lastArg(ranked: readonly Ranked[], rank: Arg): Arg | undefined {
  const last = ranked.at(-1);
  return ranked.length > 2 && last ? nested('compare-last', { rank, name: nameArg(last) }) : undefined;
}

const opposite = (first: Order['first']): Order['first'] => (first === 'most' ? 'least' : 'most');

/** Dates have no amount between them that is worth saying: the earliest is named. */
const datesArg = (leader: Ranked, next: Ranked, rank: Arg): Arg =>
  leader.measure.low === next.measure.low ? nested('compare-equal') : firstArg(leader, rank);

/** Says which of the records has more or less, is nearer or earlier, and by how much; nothing where units do not agree. */
export function comparisonLine(base: KnowledgeBase, records: readonly KnownRecord[], subject: Subject): Block[] {
  const [first] = ordered(base, records, subject, 'most').ranked;
  if (!first) return [];
  const sort = sortOf(first, subject.field);
  const end = wantedEnd(sort, first.record, subject.field);
  const { ranked, otherUnits } = ordered(base, records, subject, end);
  const [leader, next] = ranked;
  if (!leader || !next || otherUnits.length) return [];
  const rank = rankWord(sort, end, ranked.length);
  const isDate = fieldRule(leader.record.kind, subject.field)?.shape === 'dates';
  const lead = isDate ? datesArg(leader, next, rank) : leadArg(leader, next, rank);
  const last = lastArg(ranked, rankWord(sort, opposite(end), ranked.length));
  const value = last ? nested('list-and', { first: lead, next: last }) : lead;
  const say = ranked.some(({ entry }) => isUnverified(base, entry)) ? 'compare-unofficial' : 'item';
  return [block('line', say, { value })];
}
