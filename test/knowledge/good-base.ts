import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';
import type { Fault } from '../../src/knowledge/faults.ts';
import { type Loaded, loadKnowledge } from '../../src/knowledge/load.ts';

/** The day on which these bases are read. */
export const readingDay = '2026-11-21';

const labels = (word: string) => `{ vi: ${word} vi, en: ${word} en, zh: ${word} zh, ja: ${word} ja, ko: ${word} ko }`;
const head = (id: string) => [
  `id: ${id}`,
  `names: { vi: ${id} vi, en: ${id} en }`,
  'owner: investment',
  'reviewBy: 2027-03-31',
];
const file = (...lines: string[]) => `${lines.join('\n')}\n`;

/** A small knowledge base without a fault: one record a kind or two, each with what may be wrong elsewhere. */
export const goodFiles: Readonly<Record<string, string>> = {
  'parks/alpha.yaml': file(
    ...head('alpha'),
    'aliases: [First Park]',
    'notPublished:',
    '  landPrice: { note: { vi: chưa có, en: none yet }, asOf: 2025, source: paper }',
    'side: east',
    'status:',
    '  - { value: operating, asOf: 2025-03, source: paper }',
    'area:',
    '  - { value: 120, unit: ha, asOf: 2025-Q2, source: paper, also: [listing] }',
    'zone:',
    '  - { value: coast, asOf: 2025, source: paper }',
    'distances:',
    '  - { value: 12, unit: km, to: harbour, asOf: undated, source: paper }',
    'developer:',
    '  - { value: Alpha Co, groups: [alpha-group], asOf: 2025, source: paper }',
    'progress:',
    '  - { value: { vi: chậm, en: late }, about: delay, asOf: 2025, source: paper }',
  ),
  'parks/beta.yaml': file(...head('beta'), 'aliases: [Second Park]', 'side: west'),
  'zones/coast.yaml': file(...head('coast'), 'type: economic'),
  'places/harbour.yaml': file(...head('harbour'), 'type: port'),
  'projects/plant.yaml': file(
    ...head('plant'),
    'type: investor',
    'parks:',
    '  - { value: [alpha, beta], asOf: 2025, source: paper }',
  ),
  'procedures/permit.yaml': file(
    ...head('permit'),
    'days:',
    '  - { value: 10, unit: working-day, asOf: 2026, source: law }',
    'authority:',
    '  - { agency: board }',
    'before: [licence]',
    'legalBasis:',
    '  - { source: law, articles: "38" }',
    'sources: [law]',
  ),
  'procedures/licence.yaml': file(...head('licence'), 'before: []', 'sources: [law]'),
  'facts/count.yaml': file(
    ...head('count'),
    'scope: hai-phong',
    'lines:',
    `  - is: ${labels('parks')}`,
    '    figures:',
    '      - { value: 14, unit: park, asOf: 2025, source: paper }',
  ),
  'faq/clock.yaml': file(
    ...head('clock'),
    'question: { vi: Mấy giờ?, en: What time? }',
    'answer:',
    '  - { value: { vi: sáng, en: morning }, asOf: 2025, source: paper }',
    'about: [park/alpha]',
  ),
  'sources/all.yaml': file(
    'paper: { kind: press, publisher: The Paper, url: "https://paper.example/a" }',
    'listing: { kind: listing, publisher: A Broker }',
    'law: { kind: law, publisher: 1/2026/QH16, title: { vi: Luật, en: Law } }',
  ),
  'vocabulary/terms/desk.yaml': file(`investment: ${labels('desk')}`),
  'vocabulary/terms/status.yaml': file(`operating: ${labels('operating')}`),
  'vocabulary/terms/progress.yaml': file(`delay: ${labels('delay')}`),
  'vocabulary/terms/company.yaml': file(`alpha-group: ${labels('group')}`),
  'vocabulary/terms/agency.yaml': file(`board: ${labels('board')}`),
  'vocabulary/terms/scope.yaml': file(`hai-phong: ${labels('city')}`),
  'vocabulary/words/en.yaml': file(
    'field:area: [area, size]',
    'status:operating: [running]',
    'filler:polite: [please]',
  ),
  'calendar.yaml': file(
    'years: [2026]',
    `occasions: { tet: ${labels('Tet')} }`,
    'daysOff:',
    '  - { date: 2026-02-16, occasion: tet, kind: statutory, status: confirmed, sources: [law] }',
    'workingSaturdays:',
    '  - { date: 2026-08-22, replaces: 2026-08-31, status: confirmed, sources: [law] }',
  ),
  'topics.yaml': file(`news: { name: ${labels('news')}, about: { vi: tin, en: news } }`),
};

const temporary: string[] = [];
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder of its own that holds the files; it goes when the tests are through. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-knowledge-'));
  temporary.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The good base with some of its files put in another way; faults name their file from the folder on. */
export function loadWith(changes: Readonly<Record<string, string>> = {}): Loaded {
  const folder = folderWith({ ...goodFiles, ...changes });
  const { base, faults, warnings } = loadKnowledge([folder], readingDay);
  const shown = (fault: Fault): Fault => ({ ...fault, file: relative(folder, fault.file) });
  return { base, faults: faults.map(shown), warnings: warnings.map(shown) };
}

/** A file of the good base with one thing put otherwise, and the line on which that stands. */
export function changed(path: string, from: string, to: string): { text: string; line: number } {
  const [before, after, ...rest] = (goodFiles[path] ?? '').split(from);
  if (before === undefined || after === undefined || rest.length) throw new Error(`want "${from}" once in ${path}`);
  return { text: before + to + after, line: before.split('\n').length };
}
