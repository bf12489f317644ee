import type { Stored, StoreName } from '../../domain/outcome.ts';
import type { Store } from '../../domain/store.ts';
import { silentLog } from '../log.ts';
import { StoreNewer } from '../store-newer.ts';
import { type Database, openDatabase } from './database.ts';
import { createFollowing } from './following.ts';
import { tablesStand } from './migrations.ts';
import { asNotOpened, TablesOlder } from './not-opened.ts';
import { createOutbox } from './outbox.ts';
import { createPostgresStore } from './postgres-store.ts';
import { createReplica } from './replica.ts';
import { heldOf, type Row } from './rows.ts';

async function refuseOtherTables({ db }: Database): Promise<void> {
  const { missing, newer } = await tablesStand(db);
  if (newer.length) throw new StoreNewer(newer);
  if (missing.length) throw new TablesOlder();
}

async function openBeside<T>(url: string, open: (database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase({ url, log: silentLog, patient: true });
  try {
    await refuseOtherTables(database);
    return await open(database);
  } catch (error) {
    await database.close();
    throw asNotOpened(error);
  }
}

/** Reads all values of a store beside the processes that use it, as they stand in one moment, in the order of their keys. */
export function readStoreBeside<S extends StoreName>(url: string, store: S): Promise<ReadonlyMap<string, Stored[S]>> {
  return openBeside(url, async (database) => {
    const text = `select store, key, value, version from entries where store = $1 and value is not null
      order by key collate "C"`;
    const rows = await database.ask<Row>('beside', text, [store]);
    const values = new Map(rows.map((row) => [row.key, heldOf(row).value as Stored[S]]));
    await database.close();
    return values;
  });
}

/**
 * Opens the store for a command beside the processes that use it, with what concerns everybody in memory. Its commits are
 * like any other; it leads nothing and sends nothing: what it commits to be sent, one of the processes takes up.
 */
export function openStoreBeside(url: string, name: string): Promise<Store> {
  return openBeside(url, async (database) => {
    const replica = createReplica('shared');
    const following = createFollowing(database, database, replica, 'shared');
    await following.follow();
    const outbox = createOutbox(database, name, silentLog);
    return createPostgresStore({
      database,
      patient: database,
      replica,
      following,
      outbox,
      asLeader: false,
      log: silentLog,
      close: database.close,
    });
  });
}
