import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StoreInUse } from '../storage/lock-holder.ts';
import { restoreBackup } from '../storage/restore.ts';
import { settingsOfFiles } from './saved-by-postgres.ts';

const todo = `To restore it into an empty database, with every process stopped: pg_restore --exit-on-error --no-owner --dbname="$DATABASE_URL" haidang.dump`;

/** `npm run restore -- FILE` puts a backup in the place of the present state, which is kept beside it; the service must be stopped. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'without-unsent': { type: 'boolean' } },
  });
  const [file] = positionals;
  const folder = settingsOfFiles(todo).DATA_DIR;
  if (!file) throw new Error('want the file of a backup: npm run restore -- data/backups/NAME.jsonl.gz');
  const withoutUnsent = values['without-unsent'] ?? false;
  const restored = await restoreBackup({ folder, file, now: new Date(), withoutUnsent });
  console.log(`restored ${restored.values} values of ${restored.at} into ${resolve(folder)}`);
  console.log(`messages that will be sent at the next start: ${restored.unsent}`);
  console.log(`the state before is kept in ${resolve(restored.replaced)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof StoreInUse)
    console.error('Restoring needs the service to be stopped; a single change can be made in the chat instead.');
  process.exitCode = 1;
});
