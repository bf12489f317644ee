import type { Arg } from '../../domain/answer.ts';
import type { Directive } from '../../domain/directive.ts';
import type { KnownRecord } from '../../domain/knowledge-base.ts';
import { refOf } from '../../domain/refs.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { actorNames } from '../audit-page.ts';
import { type CaseStanding, filterCases, isLate, soonestFirst } from '../cases/filter-cases.ts';
import { inOrder } from '../cases/in-order.ts';
import { openDirectives } from '../directives/about.ts';
import { type DeskFilter, markOf } from './desk-filter.ts';
import { inShort } from './progress-words.ts';
import { publishedDelay, publishedDelays, statementWords } from './published.ts';
import { standing } from './standing.ts';
import { recordOf, type Subject, subjectOfCase } from './subject.ts';

/** One line of a list of the desk; its words are found only for what a page shows. */
type DeskItem = { readonly opens: 'card' | 'directive'; readonly of: Subject; readonly says: () => Arg };

/** A list of the desk: how long it is, and what stands from one place of it to another. */
export type DeskList = { readonly count: number; readonly items: (from: number, to: number) => readonly DeskItem[] };

/** So many days ahead a date is due soon. */
const soonDays = 7;

const dayMs = 24 * 60 * 60 * 1000;
/** The last day that is soon. */
export const soonUntil = (today: string): string =>
  new Date(Date.parse(today) + soonDays * dayMs).toISOString().slice(0, 10);

const isSoon = (day: string | undefined, today: string): boolean =>
  day !== undefined && day >= today && day <= soonUntil(today);

const linkIds = (entries: readonly { readonly value: string | readonly string[] }[] | undefined): readonly string[] =>
  (entries ?? []).flatMap(({ value }) => value);

/** The parks and zones that a record is or lies in. */
function placesOf(record: KnownRecord): readonly string[] {
  if (record.kind === 'park') return [record.ref, ...linkIds(record.zone).map((id) => refOf('zone', id))];
  if (record.kind === 'project') return linkIds(record.parks).map((id) => refOf('park', id));
  return [record.ref];
}

/** The country that a project comes from, or a park's developer. */
function countriesOf(record: KnownRecord): readonly string[] {
  if (record.kind === 'project') return linkIds(record.country);
  return record.kind === 'park' ? linkIds(record.developerCountry) : [];
}

function isAbout(record: KnownRecord, { place, sector, country }: DeskFilter): boolean {
  const industries = record.kind === 'project' || record.kind === 'park' ? linkIds(record.industries) : [];
  if (place && !placesOf(record).includes(place)) return false;
  if (sector && !industries.includes(sector)) return false;
  return !country || countriesOf(record).includes(country);
}

/** The words of a record's line: what is published of its delay, the newest of it, and what officers saved. */
function recordWords(context: FlowContext, record: KnownRecord, filter: DeskFilter): Arg {
  const { base } = context;
  const name: Arg = { names: record.names };
  const published = filter.delayed ? publishedDelay(record) : undefined;
  const { progress, day } = standing(context, record.ref);
  const said = [published?.delay, published?.newest].flatMap((entry) =>
    entry ? [statementWords(base, record, entry)] : [],
  );
  const [delay, newest] = said;
  const told = newest && delay ? nested('status-newest', { delay, newest }) : delay;
  const own = day
    ? nested('status-own', { value: inShort(progress) ?? nested('status-noted'), at: { asOf: day } })
    : undefined;
  const value = told && own ? nested('status-both', { told, own }) : (told ?? own ?? nested('status-none'));
  return nested('status-line', { name, value });
}

/** Records of which something was saved, or whose delay is published where delays are asked for. */
function recordItems(context: FlowContext, filter: DeskFilter): DeskItem[] {
  const { base, store, today } = context;
  const nameOf = actorNames(context);
  const isOfficers = (by: string | undefined) => {
    const name = by ? nameOf(by) : undefined;
    return name !== undefined && 'words' in name && markOf(name.words) === filter.officer;
  };
  const fits = (record: KnownRecord): boolean => {
    const { progress, by } = standing(context, record.ref);
    if (!isAbout(record, filter) || (filter.stage && progress.stage !== filter.stage)) return false;
    if (filter.officer && !isOfficers(by)) return false;
    if (filter.due && !isSoon(progress.next, today)) return false;
    return !filter.delayed || publishedDelay(record) !== undefined || isLate(progress, today);
  };
  const published = filter.delayed ? publishedDelays(base).map(({ record }) => record) : [];
  const saved = [...store.all('progress')].flatMap(([subject]) => recordOf(context, subject) ?? []);
  return [...new Set([...published, ...saved])]
    .filter(fits)
    .map((record) => ({ opens: 'card', of: record.ref, says: () => recordWords(context, record, filter) }));
}

function caseWords(context: FlowContext, { value, progress }: CaseStanding): Arg {
  const { day } = standing(context, subjectOfCase(value));
  const name: Arg = { words: `${value.name} (${value.id})` };
  const short = inShort(progress) ?? nested('status-noted');
  return nested('status-line', {
    name,
    value: nested('status-own', { value: short, at: { asOf: day ?? value.asOf } }),
  });
}

/** The officers of cases behind a mark. */
function officerBehind({ store }: FlowContext, mark: string): string | undefined {
  const names = new Set([...store.all('cases')].flatMap(([, { officer }]) => officer ?? []));
  return [...names].find((name) => markOf(name) === mark);
}

const none: DeskList = { count: 0, items: () => [] };

function caseList(context: FlowContext, filter: DeskFilter): DeskList {
  const { store, today } = context;
  const { delayed, due, officer, ...other } = filter;
  const name = officer && officerBehind(context, officer);
  if (officer && !name) return none;
  const wanted = { ...other, today, ...(delayed ? { delayed } : {}), ...(due ? { dueWithinDays: soonDays } : {}) };
  const found = filterCases(store, { ...wanted, ...(name ? { officer: name } : {}) });
  const itemOf = (each: CaseStanding): DeskItem => ({
    opens: 'card',
    of: subjectOfCase(each.value),
    says: () => caseWords(context, each),
  });
  return { count: found.length, items: (from, to) => inOrder(found, soonestFirst, from, to).map(itemOf) };
}

/** The words of a directive's line: its task and its deadline. */
export const directiveWords = ({ clears: { work, time } }: Directive): Arg =>
  nested('directive-line', { work: { words: work }, time: { asOf: time } });

/** Directives that are late or due soon; they have no sector, stage or the like to be narrowed by. */
function directiveItems(context: FlowContext, { delayed, due, ...other }: DeskFilter): DeskItem[] {
  const { today } = context;
  if (!(delayed || due) || Object.values(other).some((value) => value !== undefined)) return [];
  return openDirectives(context)
    .filter(({ clears: { time } }) => (delayed ? time < today : isSoon(time, today)))
    .map((directive) => ({ opens: 'directive', of: directive.id, says: () => directiveWords(directive) }));
}

/** All that a filter leaves: what is published first, then directives, then cases by their next date. */
export function deskList(context: FlowContext, filter: DeskFilter): DeskList {
  const first = [...recordItems(context, filter), ...directiveItems(context, filter)];
  const cases = caseList(context, filter);
  return {
    count: first.length + cases.count,
    items: (from, to) => [...first.slice(from, to), ...cases.items(from - first.length, to - first.length)],
  };
}
