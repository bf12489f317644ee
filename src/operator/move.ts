import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StoreInUse } from '../storage/lock-holder.ts';
import { silentLog } from '../storage/log.ts';
import { moveFromFiles } from '../storage/postgres/move.ts';
import { databaseUrl } from './database-url.ts';
import { serviceSettings } from './environment.ts';

/** `npm run move -- --from-files` copies what DATA_DIR keeps into the empty database of DATABASE_URL; the service must be stopped. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'from-files': { type: 'boolean' } } });
  if (!values['from-files']) throw new Error('want what to move: npm run move -- --from-files');
  const folder = serviceSettings().DATA_DIR;
  const moved = await moveFromFiles(folder, databaseUrl(), silentLog);
  for (const { of, values: count, sha256 } of moved)
    console.log(`${of}: ${count}, sha256 ${sha256.slice(0, 16)} on both sides`);
  const all = moved.reduce((sum, each) => sum + each.values, 0);
  console.log(`moved ${all} values from ${resolve(folder)}, read back and found the same; the folder is as it was`);
}

main().catch((error: unknown) => {
  const { code, message } = error as { code?: unknown; message?: string };
  console.error(typeof code === 'string' ? `nothing was moved (${code})` : message);
  if (error instanceof StoreInUse) console.error('Moving needs the service to be stopped.');
  process.exitCode = 1;
});
