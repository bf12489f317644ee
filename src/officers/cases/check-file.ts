import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Said } from '../../domain/answer.ts';
import type { Case } from '../../domain/case.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Store } from '../../domain/store.ts';
import { createBreath } from '../../domain/breath.ts';
import { type Column, type Headings, readHeadings } from './columns.ts';
import { csvRows, NoTable } from './csv-records.ts';
import { createNamedInCells, type NamingDeps } from './named-in-cells.ts';
import { createRowReader, type RowFault } from './read-row.ts';

/** What a file of cases would change, or what is wrong with it; nothing has happened yet. */
export type Checked = {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly changes: readonly Change[];
  /** Rows that are faulty, and all that is wrong with them in the order of the file. */
  readonly faulty: number;
  readonly faults: readonly RowFault[];
  /** Headings that no column is known for. */
  readonly unknown: readonly string[];
  /** A number of its own for what it found. */
  readonly print: string;
};

export type CheckDeps = NamingDeps & {
  readonly store: Pick<Store, 'get'>;
  /** The day of the check, YYYY-MM-DD: that of rows which tell none. */
  readonly today: string;
};

/** More rows than this are no list of cases. */
const mostRows = 50_000;

const needed: readonly Column[] = ['id', 'name'];

/** What is wrong with a file before any of its rows is looked at. */
function headingFaults(headings: Headings, line: number): RowFault[] {
  const missing = needed.filter((column) => !headings.columns.includes(column));
  const lacks = missing.map((column): RowFault => ({ line, column, stands: '', wanted: said('case-wanted-heading') }));
  const twice = headings.twice.map(
    (column): RowFault => ({ line, column, stands: '', wanted: said('case-wanted-heading-once') }),
  );
  return [...lacks, ...twice];
}

const said = (say: string, args: Said['with'] = {}): Said => ({ say, with: args });

/** Gathers what rows lead to. */
function createTally(store: CheckDeps['store']) {
  const changes: Change[] = [];
  const faults: RowFault[] = [];
  const lines = new Map<string, number>();
  const hash = createHash('sha256');
  const counts = { rows: 0, added: 0, changed: 0, unchanged: 0, faulty: 0 };

  function faulty(of: readonly RowFault[]): void {
    counts.faulty += 1;
    faults.push(...of);
  }

  function sound(value: Case, line: number): void {
    const before = lines.get(value.id);
    if (before !== undefined) {
      const wanted = said('case-wanted-id-once', { line: { number: before } });
      return faulty([{ line, column: 'id', stands: value.id, wanted }]);
    }
    lines.set(value.id, line);
    const was = store.get('cases', value.id);
    if (was && isDeepStrictEqual(was, value)) {
      counts.unchanged += 1;
      return;
    }
    counts[was ? 'changed' : 'added'] += 1;
    hash.update(JSON.stringify([was ?? null, value]));
    changes.push({ store: 'cases', key: value.id, value });
  }

  return { counts, changes, faults, faulty, sound, print: () => hash.digest('hex').slice(0, 8) };
}

/** Looks at a file row by row, without holding the event loop for long; changes nothing. */
export async function checkFile(bytes: Uint8Array, deps: CheckDeps): Promise<Checked> {
  const tally = createTally(deps.store);
  let unknown: readonly string[] = [];
  try {
    unknown = await checkRows(bytes, deps, tally);
  } catch (error) {
    if (!(error instanceof NoTable)) throw error;
    tally.faulty([{ line: error.line, stands: '', wanted: said(`case-wanted-${error.why}`) }]);
  }
  const { counts, changes, faults, print } = tally;
  return { ...counts, changes, faults, unknown, print: print() };
}

/** Takes in the rows of a file; tells the headings that it read over. */
async function checkRows(bytes: Uint8Array, deps: CheckDeps, tally: ReturnType<typeof createTally>) {
  const breath = createBreath();
  const rows = csvRows(bytes);
  const first = await rows.next();
  if (first.done) {
    tally.faulty([{ line: 1, stands: '', wanted: said('case-wanted-rows') }]);
    return [];
  }
  const headings = readHeadings(first.value.cells, deps.words);
  const faults = headingFaults(headings, first.value.line);
  if (faults.length) {
    tally.faulty(faults);
    return headings.unknown;
  }
  await breath();
  const named = createNamedInCells(deps);
  const read = createRowReader({ ...deps, headings, named }, (id) => deps.store.get('cases', id));
  for await (const row of rows) {
    await breath();
    tally.counts.rows += 1;
    if (tally.counts.rows > mostRows) {
      tally.faulty([
        { line: row.line, stands: '', wanted: said('case-wanted-fewer-rows', { most: { number: mostRows } }) },
      ]);
      break;
    }
    const result = read(row);
    if ('value' in result) tally.sound(result.value, row.line);
    else tally.faulty(result.faults);
  }
  return headings.unknown;
}
