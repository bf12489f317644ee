import { recall } from './measure.ts';
import { sorts } from './queries.ts';
import type { NotRun, Row } from './row.ts';

const columns: readonly (readonly [title: string, cell: (row: Row) => string])[] = [
  ['records', ({ size }) => size.toLocaleString('en')],
  ['engine', ({ engine }) => engine],
  ['setting', ({ setting }) => setting],
  ['questions', ({ queries }) => String(queries.length)],
  ['recall@1', ({ recallAt1 }) => recallAt1.toFixed(3)],
  ['recall@3', ({ recallAt3 }) => recallAt3.toFixed(3)],
  ['recall@1 over the threshold', ({ answeredAt1 }) => answeredAt1.toFixed(3)],
  ['out of scope answered', ({ wrong }) => (wrong === undefined ? 'not run' : `${Math.round(wrong * 100)}%`)],
  ['median ms', ({ medianMs }) => medianMs.toFixed(2)],
  ['p99 ms', ({ p99Ms }) => p99Ms.toFixed(1)],
  ['build s', ({ buildSeconds }) => buildSeconds.toFixed(2)],
  ['heap MB', ({ megabytes }) => megabytes.toFixed(0)],
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The results as a Markdown table, in order. */
export function resultTable(rows: readonly (Row | NotRun)[]): string {
  const notRun = ({ size, engine }: NotRun) => [size.toLocaleString('en'), engine, 'not run'];
  const blank = columns.slice(3).map(() => '');
  return table(
    columns.map(([title]) => title),
    rows.map((row) => ('asked' in row ? columns.map(([, cell]) => cell(row)) : [...notRun(row), ...blank])),
  );
}

function recallOf({ queries, asked, least }: Row, sort: string): string {
  const places = queries.flatMap((query, i) => (query.sort === sort ? [i] : []));
  const some = places.flatMap((i) => queries[i] ?? []);
  const hits = places.flatMap((i) => asked[i] ?? []);
  return some.length ? recall(hits, some, 1, least).toFixed(3) : '';
}

/** Recall@1 by what was done to the names. */
export function sortTable(rows: readonly Row[]): string {
  return table(
    ['recall@1 by sort of question', ...rows.map(({ engine, size }) => `${engine}, ${size.toLocaleString('en')}`)],
    sorts.map((sort) => [sort, ...rows.map((row) => recallOf(row, sort))]),
  );
}
