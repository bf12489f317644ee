import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { createBreath } from '../../domain/breath.ts';

/** A row of a file: its cells, and the line at which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Thrown when a file is no table; `line` is where that shows. */
export class NoTable extends Error {
  readonly why: 'not-utf8' | 'quotes';
  readonly line: number;
  constructor(why: NoTable['why'], line: number) {
    super(`a file is no table: ${why}`);
    this.name = 'NoTable';
    this.why = why;
    this.line = line;
  }
}

/** Some fifty rows, which are parsed in a millisecond or two. */
const pieceBytes = 8 * 1024;

/** The text of a file in pieces, so that none takes long: UTF-8 with or without a mark, or what Excel saves as "Unicode text". */
async function piecesOf(bytes: Uint8Array): Promise<string[]> {
  const breath = createBreath();
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8', { fatal: true });
  const pieces: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      pieces.push(decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: true }));
      await breath();
    }
    pieces.push(decoder.decode());
  } catch {
    throw new NoTable('not-utf8', 1);
  }
  return pieces;
}

const delimiters = [';', ',', '\t'] as const;

/** The sign that parts cells: Excel may name it in a line of its own, else the commonest of the first line outside quotes. */
function delimiterOf(text: string): { readonly delimiter: string; readonly skipped: number } {
  const [line = ''] = text.split(/\r?\n/, 1);
  const named = /^sep=(.)$/i.exec(line)?.[1];
  if (named) return { delimiter: named, skipped: 1 };
  const bare = line.replace(/"[^"]*"/g, '');
  const [most = ';'] = delimiters.toSorted((a, b) => bare.split(b).length - bare.split(a).length);
  return { delimiter: most, skipped: 0 };
}

/** A cell as it was before a spreadsheet was kept from taking it for a formula. */
const cleaned = (cell: string): string =>
  cell &&
  cell
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .normalize('NFC')
    .trim();

/** The lines and the blank lines of a file up to the end of a row. */
type End = { readonly lines: number; readonly empty: number };

/** The rows of a file that are not blank, the headings first. */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<CsvRow> {
  const pieces = await piecesOf(bytes);
  const { delimiter, skipped } = delimiterOf(pieces[0] ?? '');
  let last: End = { lines: skipped, empty: 0 };
  /** Of the rows that are parsed and not handed over yet; one with a fault is met before these. */
  const ends: End[] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    from_line: 1 + skipped,
    on_record(record: string[], { lines, empty_lines: empty }) {
      ends.push({ lines, empty });
      return record;
    },
  });
  try {
    for await (const record of Readable.from(pieces).pipe(parser) as AsyncIterable<string[]>) {
      const end = ends.shift() ?? last;
      const line = last.lines + 1 + end.empty - last.empty;
      last = end;
      const cells = record.map(cleaned);
      if (cells.some(Boolean)) yield { line, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new NoTable('quotes', (ends.at(-1) ?? last).lines + 1);
    throw error;
  }
}
