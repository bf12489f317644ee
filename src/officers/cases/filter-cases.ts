import type { Case, CaseId } from '../../domain/case.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { Progress, ProgressEntry, Stage } from '../../domain/progress.ts';
import type { RecordRef } from '../../domain/refs.ts';
import type { Store } from '../../domain/store.ts';
import { fold } from '../../understanding/fold.ts';

/** Which cases are wanted; what is not given does not matter. */
export type CaseFilter = {
  /** Held up by something, past its next date, or suspended. */
  readonly delayed?: boolean;
  /** Its next date falls on one of the next so many days, today among them. */
  readonly dueWithinDays?: number;
  readonly place?: RecordRef;
  /** Ids of terms, such as `electronics` and `korea`. */
  readonly sector?: string;
  readonly country?: string;
  /** Part of what the Board calls whose desk it is; case and diacritics do not matter. */
  readonly officer?: string;
  readonly stage?: Stage;
  /** The day that it is asked on, YYYY-MM-DD. */
  readonly today: string;
};

/** A case with where it stands by the newest that is known. */
export type CaseStanding = { readonly value: Case; readonly progress: Progress };

/** Where a case stands: as an officer saved it last, unless an import tells of a later day. */
export const standingOf = (store: Pick<Store, 'get'>, value: Case): CaseStanding =>
  standingBy(value, store.get('progress', `case/${value.id}`)?.entries.at(-1));

/** Whether a moment falls before a day of Hai Phong, whose days begin before those of the moment's own text. */
const isBefore = (at: string, day: string): boolean => at < day && haiPhongDay(at) < day;

function standingBy(value: Case, saved: ProgressEntry | undefined): CaseStanding {
  if (!saved || isBefore(saved.at, value.asOf)) return { value, progress: value.progress ?? {} };
  const { at: _at, by: _by, ...progress } = saved;
  return { value, progress };
}

const over: ReadonlySet<Stage | undefined> = new Set(['operating', 'ended']);

/** Whether a case is late or held up on a day. */
export const isDelayed = ({ progress }: CaseStanding, today: string): boolean => isLate(progress, today);

/** Whether a state is late or held up on a day. */
export function isLate({ stage, blocker, next }: Progress, today: string): boolean {
  if (over.has(stage)) return false;
  return blocker !== undefined || stage === 'suspended' || (next !== undefined && next < today);
}

const dayMs = 24 * 60 * 60 * 1000;

/** The day so many days after another, YYYY-MM-DD. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** What was saved last of each case of which anything was; asked once, not case by case. */
function lastSaved(store: Pick<Store, 'all'>): ReadonlyMap<CaseId, ProgressEntry> {
  const saved = new Map<CaseId, ProgressEntry>();
  for (const [subject, { entries }] of store.all('progress')) {
    const last = entries.at(-1);
    if (last && subject.startsWith('case/')) saved.set(subject.slice('case/'.length), last);
  }
  return saved;
}

/** Whether names have a part, each looked at once: the officers of thousands of cases are few. */
function namedAs(part: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const is = known.get(name) ?? fold(name).includes(part);
    known.set(name, is);
    return is;
  };
}

/** Whether a case is one of those wanted, whatever its state. */
function isWanted(
  value: Case,
  { place, sector, country }: CaseFilter,
  isOfficers: ((name: string) => boolean) | undefined,
): boolean {
  if (place && value.place !== place) return false;
  if (sector && value.sector !== sector) return false;
  if (country && value.country !== country) return false;
  return !isOfficers || isOfficers(value.officer ?? '');
}

/** Whether a case stands as wanted; the last day on which it may be due is judged once for all cases. */
function fits(standing: CaseStanding, { delayed, stage, today }: CaseFilter, last: string | undefined): boolean {
  const { progress } = standing;
  if (stage && progress.stage !== stage) return false;
  if (last !== undefined && !(progress.next !== undefined && progress.next >= today && progress.next <= last))
    return false;
  return delayed === undefined || isDelayed(standing, today) === delayed;
}

const never = '9999-99-99';
const nextOf = ({ progress }: CaseStanding): string => progress.next ?? never;
const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of lists: by their next date, the earliest first, and then by id. */
export const soonestFirst = (a: CaseStanding, b: CaseStanding): number =>
  before(nextOf(a), nextOf(b)) || before(a.value.id, b.value.id);

/** The cases that fulfil a filter, in no order: of a long list only the page that is shown need be put in order. */
export function filterCases(store: Pick<Store, 'get' | 'all'>, filter: CaseFilter): readonly CaseStanding[] {
  const { dueWithinDays, today } = filter;
  const last = dueWithinDays === undefined ? undefined : daysAfter(today, dueWithinDays);
  const officer = filter.officer === undefined ? undefined : fold(filter.officer).trim();
  const saved = lastSaved(store);
  const isOfficers = officer === undefined ? undefined : namedAs(officer);
  const found: CaseStanding[] = [];
  for (const [, value] of store.all('cases')) {
    if (!isWanted(value, filter, isOfficers)) continue;
    const standing = standingBy(value, saved.get(value.id));
    if (fits(standing, filter, last)) found.push(standing);
  }
  return found;
}
