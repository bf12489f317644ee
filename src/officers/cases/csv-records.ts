import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';

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

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16 = new TextDecoder('utf-16le', { fatal: true });

/** The text of a file: UTF-8 with or without a mark, or what Excel saves as "Unicode text". */
function textOf(bytes: Uint8Array): string {
  try {
    return (bytes[0] === 0xff && bytes[1] === 0xfe ? utf16 : utf8).decode(bytes);
  } catch {
    throw new NoTable('not-utf8', 1);
  }
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

const chunkLength = 32 * 1024;

/** A text in pieces, so that none takes long. */
function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

/** A cell as it was before a spreadsheet was kept from taking it for a formula. */
const cleaned = (cell: string): string =>
  cell
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .normalize('NFC')
    .trim();

/** The rows of a file that are not blank, the headings first. */
export async function* csvRows(bytes: Uint8Array): AsyncGenerator<CsvRow> {
  const text = textOf(bytes);
  const { delimiter, skipped } = delimiterOf(text);
  /** A row with a fault is met before the rows in front of it are handed over. */
  let parsed = skipped;
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    from_line: 1 + skipped,
    on_record(record: string[], { lines }) {
      parsed = lines;
      return record;
    },
  });
  let last = { lines: skipped, empty: 0 };
  try {
    for await (const { record, info } of Readable.from(chunksOf(text)).pipe(parser) as AsyncIterable<{
      record: string[];
      info: Info;
    }>) {
      const line = last.lines + 1 + info.empty_lines - last.empty;
      last = { lines: info.lines, empty: info.empty_lines };
      const cells = record.map(cleaned);
      if (cells.some(Boolean)) yield { line, cells };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new NoTable('quotes', parsed + 1);
    throw error;
  }
}
