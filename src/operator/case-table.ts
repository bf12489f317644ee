import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createWords } from '../assistant/job-works.ts';
import type { Case } from '../domain/case.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { Language } from '../domain/language.ts';
import type { Store } from '../domain/store.ts';
import { type Checked, checkFile } from '../officers/cases/check-file.ts';
import { casesNow } from '../officers/cases/export-job.ts';
import { faultSaid } from '../officers/cases/report.ts';
import { casesText } from '../officers/cases/write-csv.ts';
import { openFileStore } from '../storage/file-store.ts';
import { journalFolder } from '../storage/folders.ts';
import { StoreInUse } from '../storage/lock-holder.ts';
import { readBeside } from '../storage/read-beside.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { serviceSettings } from './environment.ts';
import { loadKnowing } from './knowing.ts';

type Cases = Pick<Store, 'get' | 'all'>;

const usage = 'want npm run cases -- import FILE [--write], or npm run cases -- export FILE [--language vi]';

/** The cases that are stored, read beside a service that may run. */
async function casesBeside(folder: string): Promise<Cases> {
  const shards = existsSync(journalFolder(folder)) ? await readBeside(folder) : [];
  const cases = new Map(shards.filter(({ of }) => of === 'cases').flatMap(({ map }) => [...map] as [string, Case][]));
  const none = new Map<string, never>();
  return {
    get: (store, key) => (store === 'cases' ? cases : none).get(key) as never,
    all: (store) => (store === 'cases' ? cases : none) as never,
  };
}

const words = createWords(readCatalogues());

/** Looks at a file as the chat does, and says what it would change and which rows are faulty. */
async function checked(file: string, store: Cases): Promise<Checked> {
  const { base, understanding } = loadKnowing();
  const today = haiPhongDay(new Date().toISOString());
  const understand = (text: string) => understanding.understand(text, 'vi', today).question;
  const found = await checkFile(await readFile(file), { base, words, understand, store, today });
  for (const fault of found.faults) console.log(`${file}: ${words(faultSaid(fault), 'en')}`);
  if (found.unknown.length) console.log(`headings left out: ${found.unknown.join(', ')}`);
  const { rows, added, changed, unchanged, faulty } = found;
  console.log(`${rows} rows: ${added} added, ${changed} changed, ${unchanged} unchanged, ${faulty} faulty`);
  return found;
}

/** Writes what a file changes, all of it or nothing; nobody else may write meanwhile. */
async function write(file: string, folder: string): Promise<void> {
  const store = await openFileStore({ folder });
  try {
    const { changes, faults, added, changed, print } = await checked(file, store);
    if (faults.length) return fail('nothing is written while rows are faulty');
    const at = new Date().toISOString();
    const is = `${added} added, ${changed} changed`;
    const audits = [{ actor: 'operator', act: 'cases-imported', of: print, is, result: 'done' as const, at }];
    await store.commit({ update: `operator:${randomUUID()}`, at, changes, messages: [], audits });
    console.log(`written into ${resolve(folder)}`);
  } finally {
    await store.close();
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function importFile(file: string, folder: string, writes: boolean): Promise<void> {
  if (writes) return write(file, folder);
  const { faults } = await checked(file, await casesBeside(folder));
  if (faults.length) return fail('nothing can be written while rows are faulty');
  console.log('nothing is written; add --write to write, with the service stopped');
}

async function exportFile(file: string, folder: string, language: Language): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already; an export overwrites nothing`);
  const cases = casesNow(await casesBeside(folder));
  await writeFile(file, await casesText(cases, { base: loadKnowing().base, words, language }));
  console.log(`wrote ${cases.length} cases to ${resolve(file)}`);
}

/** `npm run cases -- import FILE` tells what a file would change and with `--write` changes it; `export FILE` writes all cases. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, language: { type: 'string', default: 'vi' } },
  });
  const [what, file, ...more] = positionals;
  const folder = serviceSettings().DATA_DIR;
  if (!file || more.length) throw new Error(usage);
  if (what === 'import') return importFile(file, folder, values.write ?? false);
  if (what === 'export') return exportFile(file, folder, Language.parse(values.language));
  throw new Error(usage);
}

main().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
  if (error instanceof StoreInUse)
    console.error('Writing needs the service to be stopped; a file can be sent in the chat instead.');
});
