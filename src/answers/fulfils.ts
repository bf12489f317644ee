import type { AgencyEntry, DateEntry, LinkEntry, NameEntry, Statement, TermEntry } from '../domain/entries.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Filter } from '../domain/question.ts';
import { idOf } from '../domain/refs.ts';
import { dateFulfils } from './dates-compared.ts';
import { entriesOf } from './field-blocks.ts';
import { amountFulfils, measureOf } from './figures-compared.ts';
import { foldedName } from './folded-name.ts';
import { standingAmount, standingEntry } from './standing.ts';
import type { Verdict } from './verdict.ts';

type By<B extends Filter['by']> = Extract<Filter, { by: B }>;

const isAny = (found: boolean): Verdict => (found ? 'yes' : 'no');

/** One value or several, as a list. */
export const asList = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

/** The coded terms a field stands by: of a term entry the first, of agencies and sorted sentences all that still hold. */
function termsOf(base: KnowledgeBase, record: KnownRecord, { field }: By<'term'>): readonly string[] {
  const entries = entriesOf(base, record, field);
  switch (fieldRule(record.kind, field)?.shape) {
    case 'agencies':
      return (entries as readonly AgencyEntry[]).map(({ agency }) => agency);
    case 'statements':
      return (entries as readonly Statement[]).flatMap(({ about, former }) => (about && !former ? [about] : []));
    case 'terms':
      return asList((entries as readonly TermEntry[])[0]?.value ?? []);
    default:
      return [];
  }
}

/** A list of industries that says "multi-sector" may mean the one asked for without naming it. */
function termFulfils(base: KnowledgeBase, record: KnownRecord, filter: By<'term'>): Verdict {
  const terms = termsOf(base, record, filter);
  if (!entriesOf(base, record, filter.field).length) return 'unknown';
  if (terms.some((term) => filter.terms.includes(term))) return 'yes';
  return terms.includes('multi-sector') ? 'perhaps' : 'no';
}

/** The id of a company, with or without the kind of term before it. */
export const companyId = (company: string): string => company.replace(/^company:/, '');

/** Whether a company that still holds the place belongs to a group. */
export const isOfGroup = ({ groups, former }: NameEntry, company: string): boolean =>
  !former && Boolean(groups?.includes(companyId(company)));

function companyFulfils(base: KnowledgeBase, record: KnownRecord, { field, company }: By<'company'>): Verdict {
  const entries = entriesOf(base, record, field) as readonly NameEntry[];
  return entries.length ? isAny(entries.some((entry) => isOfGroup(entry, company))) : 'unknown';
}

/** The names an entry holds; of a sentence its words in both languages. */
export function namesIn({ value }: NameEntry | Statement): readonly string[] {
  return typeof value === 'object' && 'vi' in value ? [value.vi, value.en] : asList(value);
}

/** Whether a name holds the words, whatever the case and the diacritics. */
export const bears = (name: string, words: string): boolean => foldedName(name).includes(foldedName(words));

function nameFulfils(base: KnowledgeBase, record: KnownRecord, { field, name }: By<'name'>): Verdict {
  const entries = entriesOf(base, record, field) as readonly (NameEntry | Statement)[];
  if (!entries.length) return 'unknown';
  return isAny(entries.some((entry) => namesIn(entry).some((held) => bears(held, name))));
}

function amountVerdict(base: KnowledgeBase, record: KnownRecord, filter: By<'amount'>): Verdict {
  const standing = standingAmount(base, record, filter);
  if (!standing) return 'unknown';
  const { value, unit } = standing;
  const qualifier = 'qualifier' in standing ? standing.qualifier : undefined;
  return amountFulfils(measureOf(value, unit, qualifier), filter.bounds, filter.unit);
}

function dateVerdict(base: KnowledgeBase, record: KnownRecord, { field, from, until }: By<'date'>): Verdict {
  const standing = standingEntry(base, record, { field }) as DateEntry | undefined;
  return standing ? dateFulfils(standing.value, from, until) : 'unknown';
}

/** Links are dated entries, or (the order of procedures) plain ids. */
function linkFulfils(base: KnowledgeBase, record: KnownRecord, { field, record: target }: By<'link'>): Verdict {
  const entries = entriesOf(base, record, field) as readonly (LinkEntry | string)[];
  const ids = entries.flatMap((entry) =>
    typeof entry === 'string' ? [entry] : entry.former ? [] : asList(entry.value),
  );
  return entries.length ? isAny(ids.includes(idOf(target))) : 'unknown';
}

/** Whether one record fulfils one filter, by the entry of its field that stands. */
export function fulfils(base: KnowledgeBase, record: KnownRecord, filter: Filter): Verdict {
  switch (filter.by) {
    case 'term':
      return termFulfils(base, record, filter);
    case 'company':
      return companyFulfils(base, record, filter);
    case 'name':
      return nameFulfils(base, record, filter);
    case 'amount':
      return amountVerdict(base, record, filter);
    case 'date':
      return dateVerdict(base, record, filter);
    case 'side':
      return 'side' in record ? isAny(record.side === filter.side) : 'unknown';
    case 'link':
      return linkFulfils(base, record, filter);
    case 'published':
      return entriesOf(base, record, filter.field).length ? 'yes' : 'unknown';
  }
}
