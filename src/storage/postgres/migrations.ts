import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreNewer } from '../store-newer.ts';
import { beatFunction } from './beat-function.ts';
import { arriveFunction, frozenFunction } from './frozen-function.ts';
import { keepFunction } from './keep-function.ts';
import { shareFunction } from './share-function.ts';
import type { Tables } from './tables.ts';

/** The tables as they were first made. */
const beginning: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db;
    await sql`create sequence versions`.execute(db);
    await schema
      .createTable('entries')
      .addColumn('store', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('value', 'text')
      .addColumn('owner', 'text')
      .addColumn('shared', 'boolean', (column) => column.notNull())
      .addColumn('version', 'bigint', (column) => column.notNull())
      .addColumn('tx', sql`xid8`, (column) => column.notNull())
      .addColumn('at', 'timestamptz', (column) => column.notNull())
      .addPrimaryKeyConstraint('entries_place', ['store', 'key'])
      .execute();
    await sql`create index entries_owner on entries (owner) where owner is not null`.execute(db);
    await sql`create index entries_shared on entries (tx) where shared`.execute(db);
    await sql`create index entries_tx on entries (tx)`.execute(db);
    await sql`create index entries_removed on entries (at) where value is null`.execute(db);
    await sql`create table updates ("update" text primary key, at timestamptz not null)`.execute(db);
    await sql`create index updates_at on updates (at)`.execute(db);
    await sql`create table outbox (
      seq bigserial primary key, id text not null unique, chat text not null, message text not null, holder text
    )`.execute(db);
    await sql`create index outbox_chat on outbox (chat, seq)`.execute(db);
    await sql`create index outbox_holder on outbox (holder, seq)`.execute(db);
    await sql`create table lead (one boolean primary key check (one), holder text not null)`.execute(db);
    await sql.raw(keepFunction).execute(db);
    await sql.raw(beatFunction).execute(db);
  },
};

/** Processes that send share one rate, end those that are frozen, and keep nothing as the leader that they are no more. */
const sendingTogether: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(shareFunction).execute(db);
    await sql.raw(frozenFunction).execute(db);
    await sql.raw(arriveFunction).execute(db);
    await sql`drop function keep`.execute(db);
    await sql.raw(keepFunction).execute(db);
  },
};

/**
 * Whoever writes to a chat sees what is before it, who takes over holds up no commits, and who arrives anew ends the session
 * they had. Processes of the version before call the same functions.
 */
const oneOrder: Migration = {
  async up(db: Kysely<unknown>) {
    await sql.raw(keepFunction).execute(db);
    await sql.raw(beatFunction).execute(db);
    await sql.raw(arriveFunction).execute(db);
  },
};

/** All migrations by name, in their order; each runs once, in a transaction with the note that it has. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-beginning': beginning,
  '002-sending-together': sendingTogether,
  '003-one-order': oneOrder,
};

/** How the tables of a database stand to those that this program wants, by the names of migrations. */
export type TablesStand = { readonly missing: readonly string[]; readonly newer: readonly string[] };

/** Tells which migrations have not been made, and which a newer program has made; changes nothing. */
export async function tablesStand(db: Kysely<Tables>): Promise<TablesStand> {
  const wanted = Object.keys(migrations);
  const { rows: found } = await sql<{ there: boolean }>`
    select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (!found[0]?.there) return { missing: wanted, newer: [] };
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const made = rows.map(({ name }) => name);
  return {
    missing: wanted.filter((name) => !made.includes(name)),
    newer: made.filter((name) => !wanted.includes(name)),
  };
}

/** Transactions begin anew in a restored database: what seems to be written by later ones would be read again for ever. */
async function bringTransactionsUp(db: Kysely<Tables>): Promise<void> {
  await sql`update entries set tx = pg_current_xact_id()
    where tx >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
}

/** Brings the tables up to date; several processes may do so at once, one then waits for the other. Tells what it has done. Throws `StoreNewer`. */
export async function migrate(db: Kysely<Tables>): Promise<readonly string[]> {
  const { newer } = await tablesStand(db);
  if (newer.length) throw new StoreNewer(newer);
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  await bringTransactionsUp(db);
  return results.map(({ migrationName }) => migrationName);
}
