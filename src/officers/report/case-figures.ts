import type { Case, CaseId } from '../../domain/case.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import { type Blocker, blockers, type ProgressEntry, type Stage } from '../../domain/progress.ts';
import type { Store } from '../../domain/store.ts';
import { type CaseStanding, isDelayed } from '../cases/filter-cases.ts';
import { progressOf } from '../status/standing.ts';
import { lastDayOf, type Month } from './month.ts';

export const causes = [...blockers, 'suspended', 'past-date'] as const;
/** What a case is late by: what holds it up, that it is suspended, or only that its next date has passed. */
export type Cause = Blocker | 'suspended' | 'past-date';

/** How the Board's cases stand on a day. */
export type CaseFigures = {
  /** The day that is judged: today, or the last of a month that is over. */
  readonly day: string;
  readonly counted: number;
  /** Cases of which nothing is kept that is as old as the day. */
  readonly unknown: number;
  readonly stages: ReadonlyMap<Stage | undefined, number>;
  readonly delayed: readonly CaseStanding[];
  /** Each delayed case once. */
  readonly causes: ReadonlyMap<Cause, number>;
  /** Delayed cases whose next date has passed, whatever holds them up besides. */
  readonly pastDate: number;
  readonly capital: { readonly usdMillion: number; readonly cases: number };
};

/** Where a case stood on a day: the newest that was saved or imported until then. */
function standingOn(value: Case, entries: readonly ProgressEntry[] | undefined, day: string): CaseStanding | undefined {
  const saved = entries?.findLast(({ at }) => haiPhongDay(at) <= day);
  const imported = value.asOf <= day;
  if (saved && !(imported && haiPhongDay(saved.at) < value.asOf)) return { value, progress: progressOf(saved) };
  return imported ? { value, progress: value.progress ?? {} } : undefined;
}

const isPast = ({ progress: { next } }: CaseStanding, day: string): boolean => next !== undefined && next < day;

/** What a delayed case is late by, the weightiest only. */
export const causeOf = ({ progress: { blocker, stage } }: CaseStanding): Cause =>
  blocker ?? (stage === 'suspended' ? 'suspended' : 'past-date');

/** Counts one more under a key. */
const countOne = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** All that was saved of cases, by id; asked once, not case by case. */
function savedOfCases(store: Pick<Store, 'all'>): ReadonlyMap<CaseId, readonly ProgressEntry[]> {
  const saved = new Map<CaseId, readonly ProgressEntry[]>();
  for (const [subject, { entries }] of store.all('progress'))
    if (subject.startsWith('case/')) saved.set(subject.slice('case/'.length), entries);
  return saved;
}

/** Figures while they are being counted. */
type Counting = {
  readonly day: string;
  counted: number;
  readonly stages: Map<Stage | undefined, number>;
  readonly delayed: CaseStanding[];
  readonly causes: Map<Cause, number>;
  pastDate: number;
  readonly capital: { usdMillion: number; cases: number };
};

function addCase(figures: Counting, standing: CaseStanding): void {
  const { value, progress } = standing;
  const { capital, day } = figures;
  figures.counted += 1;
  countOne(figures.stages, progress.stage);
  if (value.capitalUsdMillion !== undefined) {
    capital.usdMillion += value.capitalUsdMillion;
    capital.cases += 1;
  }
  if (!isDelayed(standing, day)) return;
  figures.delayed.push(standing);
  countOne(figures.causes, causeOf(standing));
  if (isPast(standing, day)) figures.pastDate += 1;
}

/** The day on which a month is judged: its last, or today while it lasts. */
export const judgedDay = (month: Month, today: string): string => {
  const last = lastDayOf(month);
  return last < today ? last : today;
};

/** Counts the cases as they stood at the end of a month, or stand today; in one pass, for there may be many. */
export function caseFigures(store: Pick<Store, 'all'>, month: Month, today: string): CaseFigures {
  const day = judgedDay(month, today);
  const saved = savedOfCases(store);
  const figures = {
    day,
    counted: 0,
    unknown: 0,
    stages: new Map<Stage | undefined, number>(),
    delayed: [] as CaseStanding[],
    causes: new Map<Cause, number>(),
    pastDate: 0,
    capital: { usdMillion: 0, cases: 0 },
  };
  for (const [id, value] of store.all('cases')) {
    const standing = standingOn(value, saved.get(id), day);
    if (standing) addCase(figures, standing);
    else figures.unknown += 1;
  }
  return figures;
}

/** The delayed cases longest past their next date, the longest first. */
export const longestPast = ({ delayed, day }: CaseFigures, most: number): CaseStanding[] =>
  delayed
    .filter((each) => isPast(each, day))
    .toSorted((a, b) => ((a.progress.next ?? '') < (b.progress.next ?? '') ? -1 : 1))
    .slice(0, most);
