import type { Figure } from '../../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../../domain/knowledge-base.ts';
import { gapTo, measureOf } from '../../answers/figures-compared.ts';
import { fulfils } from '../../answers/fulfils.ts';
import { standingAmount, standingEntry } from '../../answers/standing.ts';
import type { Verdict } from '../../answers/verdict.ts';
import { decisive, type Need } from './needs.ts';

/** How a park fulfils one need; `missedBy` is how far it lies from it, as a share of what is wanted. */
export type Judged = { readonly need: Need; readonly verdict: Verdict; readonly missedBy: number };

/** A park with how it fulfils each need, and what that is worth. */
export type Suited = { readonly park: KnownRecord; readonly judged: readonly Judged[]; readonly score: number };

/** The share of a need's weight that each verdict is worth: what is not published may still turn out well. */
const worth: Readonly<Record<Verdict, number>> = { yes: 1, perhaps: 0.6, unknown: 0.3, no: 0 };
/** Parks that cannot be built in now, or that were reported full, come after like ones. */
const fullPenalty = 4;
const standingWorth: Readonly<Record<string, number>> = { operating: 2, 'under-construction': 1, established: 0.5 };

/** The occupancy (percent) from which on a park is reported full. */
const fullFrom = 99.5;

/** A misfit in kind, such as another industry, is as far away as can be. */
const farAway = 10;

function missedBy(base: KnowledgeBase, park: KnownRecord, { filter }: Need): number {
  if (filter.by !== 'amount') return farAway;
  const standing = standingAmount(base, park, filter);
  if (!standing) return farAway;
  const wanted = measureOf(filter.bounds.atMost ?? filter.bounds.atLeast ?? 1, filter.unit);
  return gapTo(measureOf(standing.value, standing.unit), filter.bounds, filter.unit) / (wanted.high || 1);
}

function judge(base: KnowledgeBase, park: KnownRecord, need: Need): Judged {
  const verdict = fulfils(base, park, need.filter);
  return { need, verdict, missedBy: verdict === 'no' ? missedBy(base, park, need) : 0 };
}

/** The share of a park that is let, when it was reported full. */
export function reportedFull(base: KnowledgeBase, park: KnownRecord): Figure | undefined {
  const figure = standingAmount(base, park, { field: 'occupancy' });
  const value = figure?.value;
  return typeof value === 'number' && value >= fullFrom ? figure : undefined;
}

function statusWorth(base: KnowledgeBase, park: KnownRecord): number {
  const entry = standingEntry(base, park, { field: 'status' }) as { readonly value?: unknown } | undefined;
  return standingWorth[String(entry?.value)] ?? 0;
}

/** How a park suits needs. */
export function suited(base: KnowledgeBase, park: KnownRecord, needs: readonly Need[]): Suited {
  const judged = needs.map((need) => judge(base, park, need));
  const fulfilled = judged.reduce((sum, { need, verdict }) => sum + need.weight * worth[verdict], 0);
  const score = fulfilled + statusWorth(base, park) - (reportedFull(base, park) ? fullPenalty : 0);
  return { park, judged, score };
}

/** Parks by how they suit: matches, near misses, and those of which nothing published decides. */
export type Sorted = {
  readonly matches: readonly Suited[];
  readonly near: readonly Suited[];
  readonly open: readonly Suited[];
};

const misses = ({ judged }: Suited): readonly Judged[] => judged.filter(({ verdict }) => verdict === 'no');
const isOpen = ({ judged }: Suited): boolean =>
  judged.some(({ need, verdict }) => verdict === 'unknown' && decisive.includes(need.id)) ||
  (judged.length > 0 && judged.every(({ verdict }) => verdict === 'unknown'));
const gap = (one: Suited): number => misses(one)[0]?.missedBy ?? farAway;

/** A park that misses one need by more than half of it is no near miss. */
const nearEnough = 0.5;

/** Sorts all parks by needs: the better suited first, near misses by how little is missing. */
export function sortedBy(base: KnowledgeBase, needs: readonly Need[]): Sorted {
  const parks = [...base.records.values()].filter(({ kind }) => kind === 'park');
  const all = parks.map((park) => suited(base, park, needs)).toSorted((a, b) => b.score - a.score);
  const fit = all.filter((one) => !misses(one).length);
  const near = all.filter((one) => misses(one).length === 1 && gap(one) <= nearEnough && !isOpen(one));
  return {
    matches: fit.filter((one) => !isOpen(one)),
    open: fit.filter(isOpen),
    near: near.toSorted((a, b) => gap(a) - gap(b) || b.score - a.score),
  };
}
