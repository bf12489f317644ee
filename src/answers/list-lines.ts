import { type Arg, type Block, block } from '../domain/answer.ts';
import type { KnowledgeBase, KnownRecord } from '../domain/knowledge-base.ts';
import type { ListQuestion } from '../domain/question.ts';
import { type Cell, cellOf, type Column } from './cells.ts';
import { cited, isUnverified, type Sourced, sourceArg } from './cite.ts';
import { joined, subjectWords } from './filter-words.ts';
import { type Found, subjectOf } from './found.ts';
import { nested } from './said.ts';

const mostColumns = 2;

/** The fields whose values the lines show: the one that sorts the list, then those of the filters. */
export function columnsOf({ filters }: ListQuestion, { sorting }: Found): Column[] {
  const sorted = sorting && {
    subject: sorting.subject,
    filter: filters.find((filter) => 'field' in filter && filter.field === sorting.subject.field),
  };
  const others = filters.flatMap((filter): Column[] => {
    const subject = subjectOf(filter);
    return subject && subject.field !== sorting?.subject.field ? [{ subject, filter }] : [];
  });
  return [...(sorted ? [sorted] : []), ...others].slice(0, mostColumns);
}

/** The heading says a value already when the filter leaves only one. */
const isSaid = ({ filter }: Column): boolean =>
  filter?.by === 'link' || (filter?.by === 'term' && filter.terms.length === 1);

/** What all lines share of a column: who says it and as of when. */
type Shared = { readonly column: Column; readonly entry: Sourced };

const isSame = (a: Sourced, b: Sourced): boolean =>
  a.asOf === b.asOf && a.source === b.source && a.article === b.article && !a.former && !b.former;

/** The date and source of a column, when all records give the same: it is said once, before them. */
function sharedOf(base: KnowledgeBase, records: readonly KnownRecord[], column: Column): Shared[] {
  const [first, ...rest] = records.flatMap((record) => cellOf(base, record, column) ?? []);
  return first && rest.length && rest.every(({ entry }) => isSame(entry, first.entry)) ? [{ column, entry: first.entry }] : [];
}

function sharedBlock(base: KnowledgeBase, { column, entry }: Shared): Block {
  const args = { field: subjectWords(base, column.subject), asOf: { asOf: entry.asOf }, source: sourceArg(base, entry) };
  return block('note', isUnverified(base, entry) ? 'list-source-unofficial' : 'list-source', args);
}

/** A record's line: its name with the value, date and source of each column, as far as the lines before have not said them. */
function lineArg(base: KnowledgeBase, record: KnownRecord, columns: readonly Column[], shared: readonly Shared[]): Arg {
  const name: Arg = { names: record.names };
  const isShared = (column: Column, { entry }: Cell) =>
    shared.some((known) => known.column === column && isSame(known.entry, entry));
  const cells = columns.flatMap((column) => {
    const cell = cellOf(base, record, column);
    return cell ? [{ column, cell }] : [];
  });
  const [only] = cells;
  if (only && cells.length === 1 && (isSaid(only.column) || !only.cell.value))
    return isShared(only.column, only.cell) ? name : cited(base, name, only.cell.entry);
  const values = cells.flatMap(({ column, cell }) => {
    if (!cell.value) return [];
    return [isShared(column, cell) ? cell.value : cited(base, cell.value, cell.entry)];
  });
  const value = joined('list-and', values);
  return value ? nested('list-item', { name, value }) : name;
}

/** The records as lines of a list, after what all of them share. */
export function listLines(base: KnowledgeBase, records: readonly KnownRecord[], columns: readonly Column[]): Block[] {
  const shared = columns.flatMap((column) => sharedOf(base, records, column));
  return [
    ...shared.map((known) => sharedBlock(base, known)),
    ...records.map((record) => block('item', 'item', { value: lineArg(base, record, columns, shared) })),
  ];
}

/** Records with the value that makes them fit perhaps, or that no order can hold: nothing is left to the heading. */
export function valueLines(base: KnowledgeBase, records: readonly KnownRecord[], columns: readonly Column[]): Block[] {
  return listLines(
    base,
    records,
    columns.map(({ subject }) => ({ subject })),
  );
}

/** The names of records, one after another. */
export const namesOf = (records: readonly KnownRecord[]): Arg => ({ list: records.map(({ names }) => ({ names })) });
