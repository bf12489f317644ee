import type { KnowledgeBase } from '../../src/domain/knowledge-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Engine } from './engine.ts';
import { fuse } from './fuse.ts';
import { grownBase } from './grown-base.ts';
import { miniSearch } from './minisearch.ts';
import { orama } from './orama.ts';
import { ours } from './ours.ts';
import { type Halves, queriesOver } from './queries.ts';
import { bestSetting, briefRow, type NotRun, type Row, rowOf } from './row.ts';
import { resultTable, sortTable } from './table.ts';
import { targetLines } from './targets.ts';

/** The day on which the records are read, so that a passed review date changes nothing. */
const today = '2026-11-21';
const sizes = [20_000, 200_000];
/** Questions a half: as many as there are over the records that ship, fewer where a question takes long. */
const mostQueries = [600, 400, 100];
/** Fuse.js takes seconds a question over 20,000 records. */
const fewForFuse = 20;

const note = (text: string): void => void process.stderr.write(`${text}\n`);

type Chosen = { readonly engine: Engine; readonly setting: Engine['settings'][number] };

/** All engines, each with the setting that serves it best over the records that ship. */
async function chosenEngines(base: KnowledgeBase, halves: Halves): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const engine of [ours, miniSearch, orama, fuse]) {
    note(`choosing the setting of ${engine.name}`);
    chosen.push({ engine, setting: await bestSetting(engine, base, halves.tuning) });
  }
  return chosen;
}

/** Measures all engines over one base; Fuse.js over the second one with few questions, and not at all over the third. */
async function measured(chosen: readonly Chosen[], base: KnowledgeBase, nth: number): Promise<(Row | NotRun)[]> {
  const rows: (Row | NotRun)[] = [];
  const halves = queriesOver(base, mostQueries[nth] ?? 0);
  for (const { engine, setting } of chosen) {
    note(`${engine.name} over ${base.records.size} records`);
    if (engine !== fuse || nth === 0) rows.push(await rowOf(engine, setting, base, halves));
    else if (nth === 1) rows.push(await briefRow(engine, setting, base, halves.measured.slice(0, fewForFuse)));
    else rows.push({ size: base.records.size, engine: engine.name });
  }
  return rows;
}

/** Measures all engines over the records that ship and over grown bases, and prints the tables and targets. */
async function main(): Promise<void> {
  const real = loadKnowledge(['knowledge'], today).base;
  const chosen = await chosenEngines(real, queriesOver(real, mostQueries[0] ?? 0));
  const rows = await measured(chosen, real, 0);
  for (const [i, size] of sizes.entries()) rows.push(...(await measured(chosen, grownBase(real, size), i + 1)));
  const run = rows.filter((row) => 'asked' in row);
  const own = run.filter(({ engine }) => engine === ours.name);
  const first = run.filter(({ size }) => size === real.records.size);
  const slow = run.find(({ engine, size }) => engine === fuse.name && size === sizes[0]);
  console.log(resultTable(rows));
  console.log(`\n${sortTable([...first, ...own.slice(1)])}\n`);
  console.log(slow ? targetLines(own, first.slice(1), slow).join('\n') : '');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
