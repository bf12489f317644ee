import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBackup } from '../storage/backup-file.ts';
import { addBackup } from '../storage/backups.ts';
import { readBeside } from '../storage/read-beside.ts';
import { settingsOfFiles } from './saved-by-postgres.ts';

const todo = `To save it, also while the service runs: pg_dump --format=custom --file=haidang.dump "$DATABASE_URL"`;

/** `npm run backup` makes a backup among the rolling ones, `npm run backup -- FILE` elsewhere; the service may run. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = settingsOfFiles(todo).DATA_DIR;
  const [named] = positionals;
  if (named && existsSync(named)) throw new Error(`${named} is there already; a backup overwrites nothing`);
  const shards = await readBeside(folder);
  const at = new Date();
  const made = named ? { file: named, ...(await writeBackup(named, shards, at)) } : await addBackup(folder, shards, at);
  console.log(`wrote ${resolve(made.file)}: ${made.values} values, read back and found whole`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
