import { type Arg, type Block, block } from '../domain/answer.ts';
import type { DateEntry } from '../domain/entries.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { type Cell, cellOf, type Column } from './cells.ts';
import { cited, isUnverified, type Sourced, sourceArg } from './cite.ts';
import { joined, subjectWords } from './filter-words.ts';
import { type Found, subjectOf } from './found.ts';
import { nested } from './said.ts';
import type { Subject } from './standing.ts';

/** So many records have a line of their own; the others follow by name. */
export const mostLines = 10;
const mostColumns = 2;

/** The fields whose values the lines show: the one that sorts the list, those asked for beside it, then those of the filters. */
export function columnsOf({ filters, show = [] }: ListQuestion, { sorting }: Found): Column[] {
  const sorted = sorting && {
    subject: sorting.subject,
    filter: filters.find((filter) => 'field' in filter && filter.field === sorting.subject.field),
  };
  const others = filters.flatMap((filter): Column[] => {
    const subject = subjectOf(filter);
    return subject && subject.field !== sorting?.subject.field ? [{ subject, filter }] : [];
  });
  const shown = show.map((field): Column => ({ subject: { field } }));
  return [...(sorted ? [sorted] : []), ...shown, ...others].slice(0, mostColumns);
}

/** Whether the heading says the value already, since the filter leaves only one. */
function isSaid({ filter }: Column, { entry }: Cell): boolean {
  if (filter?.by === 'date') return filter.from === filter.until && filter.from === (entry as DateEntry).value;
  return filter?.by === 'link' || (filter?.by === 'term' && filter.terms.length === 1);
}

/** The date and source that several lines share: told once, before them. */
export type Shared = { readonly subject: Subject; readonly entry: Sourced };

/** Whether two statements have one date and source. */
export const isSameSource = (a: Sourced, b: Sourced): boolean =>
  a.asOf === b.asOf && a.source === b.source && a.article === b.article && !a.former && !b.former;

/** The date and source of each column of which all records give the same. */
export function sharedBy(base: KnowledgeBase, records: readonly KnownRecord[], columns: readonly Column[]): Shared[] {
  return columns.flatMap((column) => {
    const [first, ...rest] = records.flatMap((record) => cellOf(base, record, column) ?? []);
    const isShared = first && rest.length && rest.every(({ entry }) => isSameSource(entry, first.entry));
    return isShared ? [{ subject: column.subject, entry: first.entry }] : [];
  });
}

function sharedBlock(base: KnowledgeBase, { subject, entry }: Shared): Block {
  const args = { field: subjectWords(base, subject), asOf: { asOf: entry.asOf }, source: sourceArg(base, entry) };
  return block('note', isUnverified(base, entry) ? 'list-source-unofficial' : 'list-source', args);
}

/** Whether the date and source of a value stand before the lines. */
const isTold = ({ subject }: Column, { entry }: Cell, told: readonly Shared[]): boolean =>
  told.some((known) => known.subject.field === subject.field && isSameSource(known.entry, entry));

/** A column's value with its date and source, unless the lines before have told them. */
function citedCell(base: KnowledgeBase, column: Column, cell: Cell, value: Arg, told: readonly Shared[]): Arg {
  return isTold(column, cell, told) ? value : cited(base, value, cell.entry);
}

/** A record's line: its name with the value, date and source of each column. */
function lineArg(base: KnowledgeBase, record: KnownRecord, columns: readonly Column[], told: readonly Shared[]): Arg {
  const name: Arg = { names: record.names };
  const cells = columns.flatMap((column) => {
    const cell = cellOf(base, record, column);
    return cell ? [{ column, cell }] : [];
  });
  const [first] = cells;
  if (first && cells.length === 1 && (!first.cell.value || isSaid(first.column, first.cell)))
    return citedCell(base, first.column, first.cell, name, told);
  const isKnown = ({ column, cell }: (typeof cells)[number]) =>
    cells.length > 1 && isSaid(column, cell) && isTold(column, cell, told);
  const values = cells.flatMap(({ column, cell }) =>
    cell.value && !isKnown({ column, cell }) ? [citedCell(base, column, cell, cell.value, told)] : [],
  );
  const value = joined('list-and', values);
  return value ? nested('list-item', { name, value }) : name;
}

/** The records as lines, after what all of them share; `told` stands before already. */
export function listLines(
  base: KnowledgeBase,
  records: readonly KnownRecord[],
  columns: readonly Column[],
  told: readonly Shared[] = [],
): Block[] {
  const shared = sharedBy(base, records, columns).filter((one) => !isTold(one, one, told));
  return [
    ...shared.map((one) => sharedBlock(base, one)),
    ...records.map((record) => block('item', 'item', { value: lineArg(base, record, columns, [...told, ...shared]) })),
  ];
}

/** The names of records, one after another. */
export const namesOf = (records: readonly KnownRecord[]): Arg => ({ list: records.map(({ names }) => ({ names })) });
