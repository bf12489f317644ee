import { silentLog } from '../storage/log.ts';
import { bringUp } from '../storage/postgres/bring-up.ts';
import { databaseUrl } from './database-url.ts';

/** `npm run migrate` brings the tables of PostgreSQL up to date, as every start does; the service may run. */
async function main(): Promise<void> {
  const done = await bringUp(databaseUrl(), silentLog);
  console.log(done.length ? `brought up to date: ${done.join(', ')}` : 'the tables are up to date');
}

main().catch((error: unknown) => {
  const { code } = error as { code?: unknown };
  console.error(typeof code === 'string' ? `PostgreSQL could not be brought up to date (${code})` : String(error));
  process.exitCode = 1;
});
