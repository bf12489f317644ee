import type { Said } from '../../domain/answer.ts';
import { Case, CaseId } from '../../domain/case.ts';
import type { SixClears } from '../../domain/six-clears.ts';
import type { Column, Headings } from './columns.ts';
import type { CsvRow } from './csv-records.ts';
import { type NamedInCells, once } from './named-in-cells.ts';
import { type Cell, dayCell, numberCell, percentCell, wanted, wordsCell } from './read-cell.ts';

/** What is wrong with a row: where, what stands there, and what is wanted. */
export type RowFault = {
  readonly line: number;
  readonly column?: Column;
  readonly stands: string;
  readonly wanted: Said;
};

/** What rows are read with: the headings, what cells name, and the day of a row that tells none. */
export type RowDeps = { readonly headings: Headings; readonly named: NamedInCells; readonly today: string };

const longWords = 300;
const longNote = 2000;
const longClear = 500;

/** How the cells of each column are read. */
function readersOf({
  headings: { language },
  named,
}: RowDeps): Readonly<Record<Column, (text: string) => Cell<unknown>>> {
  const words = (text: string) => wordsCell(text, longWords);
  const day = once(dayCell);
  const clear = (text: string) => wordsCell(text, longClear);
  return {
    id: (text) => (CaseId.safeParse(text).success ? { value: text } : wanted('case-wanted-id')),
    name: words,
    investor: words,
    officer: words,
    country: named.country,
    sector: named.sector,
    place: named.place,
    stage: named.stage,
    blocker: named.blocker,
    capital: once((text) => numberCell(text, language)),
    percent: percentCell,
    next: day,
    time: day,
    'as-of': day,
    person: clear,
    work: clear,
    responsibility: clear,
    product: clear,
    authority: clear,
    note: (text) => wordsCell(text, longNote),
  };
}

/** What a case says in each column. */
export function cellsOfCase(value: Case): Partial<Record<Column, unknown>> {
  const { progress = {} } = value;
  return {
    id: value.id,
    name: value.name,
    investor: value.investor,
    country: value.country,
    sector: value.sector,
    place: value.place,
    capital: value.capitalUsdMillion,
    officer: value.officer,
    stage: progress.stage,
    percent: progress.percent,
    blocker: progress.blocker,
    next: progress.next,
    note: progress.note,
    ...progress.clears,
    'as-of': value.asOf,
  };
}

/** The parts that are known; undefined when none is. */
function known<T extends object>(parts: T): T | undefined {
  const left: Partial<T> = {};
  let some = false;
  for (const key in parts) {
    if (parts[key] === undefined) continue;
    left[key] = parts[key];
    some = true;
  }
  return some ? (left as T) : undefined;
}

/** The case that cells make; columns that a file does not have are left as they were. */
function caseOf(cells: Partial<Record<Column, unknown>>, today: string): Case {
  const { person, work, responsibility, time, product, authority } = cells;
  const clears = known({ person, work, responsibility, time, product, authority }) as SixClears | undefined;
  const { stage, percent, blocker, next, note, capital: capitalUsdMillion } = cells;
  const { id, name, investor, country, sector, place, officer } = cells;
  const progress = known({ stage, percent, blocker, next, note, clears });
  const asOf = cells['as-of'] ?? today;
  return Case.parse(known({ id, name, investor, country, sector, place, capitalUsdMillion, officer, progress, asOf }));
}

/** A row as it was read: the case that it makes, or all that is wrong with it. */
export type RowRead = { readonly value: Case } | { readonly faults: readonly RowFault[] };

/** Reads rows; `was` finds the case that is stored under an id. */
export function createRowReader(deps: RowDeps, was: (id: string) => Case | undefined): (row: CsvRow) => RowRead {
  const { headings, today } = deps;
  const readers = readersOf(deps);
  const required: readonly Column[] = ['id', 'name'];
  return ({ line, cells }) => {
    const faults: RowFault[] = [];
    const read: Partial<Record<Column, unknown>> = {};
    headings.columns.forEach((column, i) => {
      const stands = cells[i] ?? '';
      if (!column) return;
      const cell = stands ? readers[column](stands) : undefined;
      if (cell && 'wanted' in cell) faults.push({ line, column, stands, wanted: cell.wanted });
      else read[column] = cell?.value;
    });
    for (const column of required)
      if (column in read && read[column] === undefined)
        faults.push({ line, column, stands: '', ...wanted('case-wanted-something') });
    if (faults.length) return { faults };
    const before = was(String(read.id));
    const asOf = read['as-of'] ?? before?.asOf;
    return { value: caseOf({ ...(before ? cellsOfCase(before) : {}), ...read, 'as-of': asOf }, today) };
  };
}
