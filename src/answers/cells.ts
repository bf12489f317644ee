import type { Arg } from '../domain/answer.ts';
import type { DateEntry, Duration, Figure, LinkEntry, NameEntry, Statement, TermEntry } from '../domain/entries.ts';
import type { FieldRule } from '../domain/fields.ts';
import { fieldRule, type KnowledgeBase, type KnownRecord } from '../domain/knowledge-base.ts';
import type { Filter } from '../domain/question.ts';
import type { Sourced } from './cite.ts';
import { entriesOf } from './field-blocks.ts';
import { asList, bears, isOfGroup, namesIn } from './fulfils.ts';
import { standingEntry, type Subject } from './standing.ts';
import { dateArg, durationArg, figureArg, linksArg, namesArg, termsArg } from './values.ts';

/** A field that the lines of a list show, with the filter that asked for it. */
export type Column = { readonly subject: Subject; readonly filter?: Filter | undefined };

/** What a record says in a column: the entry that decided, and its value where it is short enough for a line. */
export type Cell = { readonly entry: Sourced; readonly value?: Arg };

/** Of several terms or names those that were asked for; all when none of them was. */
function narrowed<T extends string>(value: T | readonly T[], isAsked: (one: T) => boolean): T[] {
  const all = asList(value);
  const asked = all.filter(isAsked);
  return [...(asked.length ? asked : all)];
}

function namesCell(entries: readonly NameEntry[], filter: Filter | undefined): Cell | undefined {
  if (filter?.by === 'company') {
    const entry = entries.find((held) => isOfGroup(held, filter.company)) ?? entries[0];
    return entry && { entry, value: namesArg(entry) };
  }
  const isAsked = (name: string) => filter?.by === 'name' && bears(name, filter.name);
  const entry = entries.find((held) => namesIn(held).some(isAsked)) ?? entries[0];
  return entry && { entry, value: namesArg({ ...entry, value: narrowed(entry.value, isAsked) }) };
}

/** A figure without the place and the year that the field's words name already. */
function figureCell(base: KnowledgeBase, figure: Figure, { to = [], period }: Subject): Arg {
  const isNamed = to.length === 1 && to.every((end) => 'place' in end);
  return figureArg(base, {
    ...figure,
    to: isNamed ? undefined : figure.to,
    period: period ? undefined : figure.period,
  });
}

function termsCell(base: KnowledgeBase, rule: FieldRule, entry: TermEntry, filter: Filter | undefined): Cell {
  const value = narrowed(entry.value, (term) => filter?.by === 'term' && filter.terms.includes(term));
  return { entry, value: termsArg(base, rule.terms ?? '', { ...entry, value }) };
}

/** So short a sentence has room in a line ("103 MW"); where it is what the list is of, a longer one, too. */
const shortSentence = 40;
const askedSentence = 110;
const isShort = ({ value }: Statement, filter: Filter | undefined): boolean =>
  Math.max(value.vi.length, value.en.length) <= (filter?.by === 'published' ? askedSentence : shortSentence);

/** A longer sentence is too long for a line of a list: only its date and source are told. A park still lies where a former district was. */
function statementCell(entries: readonly Statement[], filter: Filter | undefined): Cell | undefined {
  if (filter?.by === 'name') {
    const naming = entries.find((held) => namesIn(held).some((name) => bears(name, filter.name)));
    return naming && { entry: { ...naming, former: undefined } };
  }
  const isAsked = ({ about }: Statement) => filter?.by === 'term' && filter.terms.includes(about ?? '');
  const entry = entries.find(isAsked) ?? entries[0];
  return entry && (isShort(entry, filter) ? { entry, value: { prose: entry.value } } : { entry });
}

/** What a record says in a column; undefined when it says nothing, or nothing that has a date and source. */
export function cellOf(base: KnowledgeBase, record: KnownRecord, { subject, filter }: Column): Cell | undefined {
  const rule = fieldRule(record.kind, subject.field);
  const entries = entriesOf(base, record, subject.field);
  const standing = standingEntry(base, record, subject);
  if (!rule || !standing || typeof standing === 'string') return undefined;
  const entry = standing as Sourced;
  switch (rule.shape) {
    case 'figures':
      return { entry, value: figureCell(base, standing as Figure, subject) };
    case 'durations':
      return { entry, value: durationArg({ ...(standing as Duration), countedFrom: undefined }) };
    case 'dates':
      return { entry, value: dateArg(standing as DateEntry) };
    case 'terms':
      return termsCell(base, rule, standing as TermEntry, filter);
    case 'names':
      return namesCell(entries as readonly NameEntry[], filter);
    case 'links':
      return { entry, value: linksArg(base, rule, (standing as LinkEntry).value) };
    case 'statements':
      return statementCell(entries as readonly Statement[], filter);
    case 'points':
      return { entry };
    case 'prose':
    case 'steps':
    case 'agencies':
    case 'laws':
      return undefined;
  }
}
