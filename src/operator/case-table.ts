import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createWords } from '../assistant/job-works.ts';
import type { Settings } from '../config.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import { Language } from '../domain/language.ts';
import { Outdated, type Store } from '../domain/store.ts';
import { type Checked, checkFile } from '../officers/cases/check-file.ts';
import { casesNow } from '../officers/cases/export-job.ts';
import { faultSaid } from '../officers/cases/report.ts';
import { casesText } from '../officers/cases/write-csv.ts';
import { openFileStore } from '../storage/file-store.ts';
import { StoreInUse } from '../storage/lock-holder.ts';
import { readCatalogues } from '../wording/catalogue.ts';
import { serviceSettings } from './environment.ts';
import { isBegun, keptOf } from './kept.ts';
import { loadKnowing } from './knowing.ts';

type Cases = Pick<Store, 'get' | 'all'>;

const mostTries = 5;
const usage = 'want npm run cases -- import FILE [--write], or npm run cases -- export FILE [--language vi]';

/** The cases that are stored, read beside a service that may run. */
async function casesBeside(settings: Settings): Promise<Cases> {
  const { DATABASE_URL: url, DATA_DIR: folder } = settings;
  const cases: ReadonlyMap<string, unknown> = url || isBegun(folder) ? await keptOf(settings, 'cases') : new Map();
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

/** Decides what a file changes and keeps it, all of it or nothing; tells whether that has happened. */
async function keep(file: string, store: Store): Promise<boolean> {
  const { changes, faults, added, changed, print } = await checked(file, store);
  if (faults.length) {
    fail('nothing is written while rows are faulty');
    return false;
  }
  const at = new Date().toISOString();
  const is = `${added} added, ${changed} changed`;
  const audits = [{ actor: 'operator', act: 'cases-imported', of: print, is, result: 'done' as const, at }];
  await store.commit({ update: `operator:${randomUUID()}`, at, changes, messages: [], audits });
  return true;
}

/** The store to write into: files that nobody else may write to meanwhile, or PostgreSQL beside the processes that use it. */
async function openToWrite({ DATABASE_URL: url, DATA_DIR: folder }: Settings): Promise<Store> {
  if (!url) return openFileStore({ folder });
  return (await import('../storage/postgres/beside.ts')).openStoreBeside(url, `operator:${randomUUID()}`);
}

async function write(file: string, settings: Settings): Promise<void> {
  const store = await openToWrite(settings);
  try {
    if (await keepAnew(file, store)) console.log(`written into ${placeOf(settings)}`);
  } finally {
    await store.close();
  }
}

/** Whoever changes a case meanwhile lets the file be looked at anew. */
async function keepAnew(file: string, store: Store): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await keep(file, store);
    } catch (error) {
      if (!(error instanceof Outdated) || tries === mostTries) throw error;
      console.log('a case was changed meanwhile; the file is looked at again');
    }
  }
}

const placeOf = ({ DATABASE_URL: url, DATA_DIR: folder }: Settings): string =>
  url ? 'the database of DATABASE_URL' : resolve(folder);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function importFile(file: string, settings: Settings, writes: boolean): Promise<void> {
  if (writes) return write(file, settings);
  const { faults } = await checked(file, await casesBeside(settings));
  if (faults.length) return fail('nothing can be written while rows are faulty');
  const when = settings.DATABASE_URL ? 'the service may run' : 'with the service stopped';
  console.log(`nothing is written; add --write to write, ${when}`);
}

async function exportFile(file: string, settings: Settings, language: Language): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already; an export overwrites nothing`);
  const cases = casesNow(await casesBeside(settings));
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
  const settings = serviceSettings();
  if (!file || more.length) throw new Error(usage);
  if (what === 'import') return importFile(file, settings, values.write ?? false);
  if (what === 'export') return exportFile(file, settings, Language.parse(values.language));
  throw new Error(usage);
}

main().catch((error: unknown) => {
  fail(error instanceof Error ? error.message : String(error));
  if (error instanceof StoreInUse)
    console.error('Writing needs the service to be stopped; a file can be sent in the chat instead.');
});
