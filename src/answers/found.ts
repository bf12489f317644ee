import { type KnowledgeBase, type KnownRecord, recordOf } from '../domain/knowledge-base.ts';
import type { Bounds, Filter, ListQuestion, Order } from '../domain/question.ts';
import { fulfils } from './fulfils.ts';
import { ordered, type Ranked } from './ordered.ts';
import { standingAmount, type Subject } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** A record about which nothing published decides whether it belongs to the list. */
export type Undecided = {
  readonly record: KnownRecord;
  readonly subject: Subject;
  readonly why: 'silent' | 'other-unit';
};

/** What a list is sorted by. */
export type Sorting = { readonly subject: Subject; readonly first: Order['first'] };

/** All records that come into question, by how they fulfil the filters. */
export type Found = {
  readonly matches: readonly KnownRecord[];
  readonly perhaps: readonly KnownRecord[];
  readonly undecided: readonly Undecided[];
  readonly sorting?: Sorting;
  /** The matches with their figures, when the list is sorted. */
  readonly ranked: readonly Ranked[];
};

/** Whether bounds ask for much. */
export const hasFloor = ({ atLeast, above }: Bounds): boolean => (atLeast ?? above) !== undefined;
/** Whether bounds ask for little. */
export const hasCeiling = ({ atMost, below }: Bounds): boolean => (atMost ?? below) !== undefined;

/** The field a filter reads; a side is no field. */
export function subjectOf(filter: Filter): Subject | undefined {
  if (filter.by === 'side') return undefined;
  if (filter.by !== 'amount') return { field: filter.field };
  const { field, to, period } = filter;
  return { field, to, period };
}

/** An unsorted list of amounts begins with those that fulfil the bounds best, one of dates with the earliest. */
function sortingOf({ order, filters }: ListQuestion): Sorting | undefined {
  const amounts = filters.filter((filter) => filter.by === 'amount');
  if (order) {
    const same = amounts.find(({ field }) => field === order.field);
    return { subject: { field: order.field, to: order.to, period: same?.period }, first: order.first };
  }
  const [amount] = amounts;
  const date = filters.find((filter) => filter.by === 'date');
  if (amount) {
    const { field, to, period, bounds } = amount;
    return { subject: { field, to, period }, first: hasFloor(bounds) || !hasCeiling(bounds) ? 'most' : 'least' };
  }
  return date && { subject: { field: date.field }, first: 'least' };
}

/** The records that a list is about before any filter. */
export const inQuestion = (base: KnowledgeBase, { of, among }: ListQuestion): readonly KnownRecord[] =>
  among.length ? among.map((ref) => recordOf(base, ref)) : [...base.records.values()].filter(({ kind }) => kind === of);

type Fate = { readonly verdict: 'yes' | 'perhaps' | 'no' } | { readonly verdict: 'unknown'; readonly filter: Filter };

/** How a record stands to what a list leaves out; a field that is not published is surely none that is. */
const leaves = (base: KnowledgeBase, record: KnownRecord, filter: Filter): Verdict => {
  const verdict = fulfils(base, record, filter);
  if (verdict === 'unknown') return filter.by === 'published' ? 'yes' : 'unknown';
  return verdict === 'no' ? 'yes' : 'no';
};

/** How a record fulfils all filters together: one that fails decides, then one that nothing published decides. */
function fateOf(base: KnowledgeBase, record: KnownRecord, { filters, except }: ListQuestion): Fate {
  if (except?.records.includes(record.ref)) return { verdict: 'no' };
  const verdicts = [
    ...filters.map((filter) => ({ verdict: fulfils(base, record, filter), filter })),
    ...(except?.filters ?? []).map((filter) => ({ verdict: leaves(base, record, filter), filter })),
  ];
  if (verdicts.some(({ verdict }) => verdict === 'no')) return { verdict: 'no' };
  const unknown = verdicts.find(({ verdict }) => verdict === 'unknown');
  if (unknown) return { verdict: 'unknown', filter: unknown.filter };
  return { verdict: verdicts.some(({ verdict }) => verdict === 'perhaps') ? 'perhaps' : 'yes' };
}

function undecided(base: KnowledgeBase, record: KnownRecord, filter: Filter): Undecided[] {
  const subject = subjectOf(filter);
  if (!subject) return [];
  const why = filter.by === 'amount' && standingAmount(base, record, subject) ? 'other-unit' : 'silent';
  return [{ record, subject, why }];
}

/** Finds and sorts the records that a list asks for; a record is never dropped for what is not published. */
export function findRecords(base: KnowledgeBase, question: ListQuestion): Found {
  const fates = inQuestion(base, question).map((record) => ({ record, fate: fateOf(base, record, question) }));
  const having = (verdict: Fate['verdict']) =>
    fates.filter(({ fate }) => fate.verdict === verdict).map(({ record }) => record);
  const unknown = fates.flatMap(({ record, fate }) =>
    fate.verdict === 'unknown' ? undecided(base, record, fate.filter) : [],
  );
  const sorting = sortingOf(question);
  const matches = having('yes');
  const perhaps = having('perhaps');
  if (!sorting) return { matches, perhaps, undecided: unknown, ranked: [] };
  const { ranked, otherUnits, silent } = ordered(base, matches, sorting.subject, sorting.first);
  return {
    matches: ranked.map(({ record }) => record),
    perhaps,
    undecided: [
      ...unknown,
      ...otherUnits.map(({ record }): Undecided => ({ record, subject: sorting.subject, why: 'other-unit' })),
      ...silent.map((record): Undecided => ({ record, subject: sorting.subject, why: 'silent' })),
    ],
    sorting,
    ranked,
  };
}
