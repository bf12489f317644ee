import type { Said } from '../../domain/answer.ts';
import { type Language, languages } from '../../domain/language.ts';
import { fold } from '../../understanding/fold.ts';

/** The columns of a file of cases, in the order in which one is written; the heading of each stands in wording/ as `case-column-…`. */
export const columns = [
  'id',
  'name',
  'investor',
  'country',
  'sector',
  'place',
  'capital',
  'officer',
  'stage',
  'percent',
  'blocker',
  'next',
  'person',
  'work',
  'responsibility',
  'time',
  'product',
  'authority',
  'note',
  'as-of',
] as const;
/** A column of a file of cases. */
export type Column = (typeof columns)[number];

/** A message of the catalogue as plain words of a language. */
export type Words = (said: Said, language: Language) => string;

/** The heading of a column. */
export const headingOf = (column: Column): Said => ({ say: `case-column-${column}`, with: {} });

/** Other headings that people use, folded and without signs. */
const alsoCalled: Readonly<Partial<Record<Column, readonly string[]>>> = {
  id: ['ma', 'ma du an', 'ma so', 'so ho so', 'case', 'case id', 'code', 'number', 'project id'],
  name: ['ten', 'du an', 'project', 'project name', 'case name', 'ten ho so'],
  investor: ['ten nha dau tu', 'chu dau tu', 'company', 'doanh nghiep'],
  country: ['nuoc', 'quoc tich', 'nationality'],
  sector: ['nganh nghe', 'linh vuc', 'industry'],
  place: ['kcn', 'khu cong nghiep', 'khu', 'dia diem', 'park', 'zone', 'industrial park', 'location', 'kkt'],
  capital: ['von', 'von dau tu', 'capital', 'tong von', 'investment', 'capital usd million', 'von dau tu trieu usd'],
  officer: ['can bo', 'chuyen vien', 'can bo theo doi', 'desk', 'officer in charge'],
  stage: ['giai doan', 'trang thai', 'status', 'tinh trang'],
  percent: ['tien do', 'phan tram', 'progress', 'percentage'],
  blocker: ['vuong mac', 'kho khan', 'obstacle', 'held up by'],
  next: ['moc tiep theo', 'han tiep theo', 'next step', 'next milestone', 'due'],
  person: ['ro nguoi', 'nguoi', 'who'],
  work: ['ro viec', 'viec', 'what', 'task'],
  responsibility: ['ro trach nhiem', 'trach nhiem'],
  time: ['ro thoi gian', 'thoi gian', 'by when', 'deadline'],
  product: ['ro san pham', 'san pham', 'result'],
  authority: ['ro tham quyen', 'tham quyen'],
  note: ['ghi chu', 'notes', 'remark', 'remarks'],
  'as-of': ['ngay cap nhat', 'tinh den ngay', 'date', 'updated', 'updated on', 'as of date'],
};

/** A heading without what people vary: case, diacritics, signs, spaces. */
const bare = (heading: string): string => fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');

/** What the headings of a file tell: the column of each cell, and what is wrong or read over. */
export type Headings = {
  readonly columns: readonly (Column | undefined)[];
  /** Headings of no column that is known. */
  readonly unknown: readonly string[];
  readonly twice: readonly Column[];
  /** The convention of its numbers. */
  readonly language: 'vi' | 'en';
};

/** Finds the columns of a file by its first row; headings may stand in any of the five languages and in any order. */
export function readHeadings(cells: readonly string[], words: Words): Headings {
  const known = new Map<string, Column>();
  for (const column of columns) {
    for (const heading of [column, ...(alsoCalled[column] ?? [])]) known.set(bare(heading), column);
    for (const language of languages) known.set(bare(words(headingOf(column), language)), column);
  }
  const found = cells.map((cell) => known.get(bare(cell)));
  const spoken = (language: Language) =>
    cells.filter((cell, i) => {
      const column = found[i];
      return column && bare(words(headingOf(column), language)) === bare(cell);
    }).length;
  return {
    columns: found,
    unknown: cells.filter((cell, i) => cell.trim() && !found[i]),
    twice: columns.filter((column) => found.indexOf(column) !== found.lastIndexOf(column)),
    language: spoken('en') > spoken('vi') ? 'en' : 'vi',
  };
}
