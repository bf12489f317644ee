import type { StoreLog } from '../log.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrations.ts';

/** Brings the tables of a database up to date, as every start does; tells the names of what was done. */
export async function bringUp(url: string, log: StoreLog): Promise<readonly string[]> {
  const database = openDatabase({ url, log, patient: true });
  try {
    return await migrate(database.db);
  } finally {
    await database.close();
  }
}
