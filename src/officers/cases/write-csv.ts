import { stringify } from 'csv-stringify/sync';
import type { KnowledgeBase } from '../../domain/knowledge-base.ts';
import type { Case } from '../../domain/case.ts';
import type { Language } from '../../domain/language.ts';
import { createBreath } from '../../domain/breath.ts';
import { type Column, columns, headingOf, type Words } from './columns.ts';
import { cellsOfCase } from './read-row.ts';

/** Excel takes a file with this mark for UTF-8. */
const mark = '\uFEFF';

/** Rows as Excel in Viet Nam opens them; what would be taken for a formula is kept from it by a quotation mark. */
const rowsText = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });

const rowsAtOnce = 100;

/** A table as the text of a file, written without holding the event loop for long. */
export async function csvText(headings: readonly string[], rows: Iterable<readonly string[]>): Promise<string> {
  const breath = createBreath();
  const parts = [mark, rowsText([headings])];
  let piece: (readonly string[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < rowsAtOnce) continue;
    parts.push(rowsText(piece));
    piece = [];
    await breath();
  }
  parts.push(rowsText(piece));
  return parts.join('');
}

export type WritingDeps = { readonly base: KnowledgeBase; readonly words: Words; readonly language: Language };

/** The decimal mark is the one that the headings' language goes with, and thousands have none, so that a file is read back alike. */
const numberText = (value: number, language: Language): string =>
  language === 'vi' ? String(value).replace('.', ',') : String(value);

const dayText = (day: string): string => day.split('-').toReversed().join('/');

/** How the values of columns stand in a file that are more than words. */
function writersOf({
  base,
  words,
  language,
}: WritingDeps): Partial<Record<Column, (value: string | number) => string>> {
  const termText = (kind: string) => (id: string | number) => base.terms.get(`${kind}:${id}`)?.[language] ?? String(id);
  const ourWord = (prefix: string) => (id: string | number) => words({ say: `${prefix}-${id}`, with: {} }, language);
  const day = (value: string | number) => dayText(String(value));
  return {
    country: termText('country'),
    sector: termText('industry'),
    stage: ourWord('stage'),
    blocker: ourWord('blocker'),
    capital: (value) => numberText(Number(value), language),
    next: day,
    time: day,
    'as-of': day,
  };
}

/** All cases as a file in a language, which an import reads back as they are. */
export async function casesText(cases: Iterable<Case>, deps: WritingDeps): Promise<string> {
  const writers = writersOf(deps);
  function* rows(): Generator<string[]> {
    for (const each of cases) {
      const cells = cellsOfCase(each);
      yield columns.map((column) => {
        const value = cells[column] as string | number | undefined;
        return value === undefined ? '' : (writers[column]?.(value) ?? String(value));
      });
    }
  }
  const headings = columns.map((column) => deps.words(headingOf(column), deps.language));
  return csvText(headings, rows());
}
