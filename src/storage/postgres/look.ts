import { type Kysely, sql } from 'kysely';
import { silentLog } from '../log.ts';
import { StoreUnreadable } from '../store-unreadable.ts';
import { type Database, openDatabase } from './database.ts';
import { createFollowing } from './following.ts';
import type { ConnectionsLooked, HeldLooked, Looked, ProcessLooked, RoleLooked, ServerLooked } from './looked-at.ts';
import { tablesStand } from './migrations.ts';
import { NotOpened } from './not-opened.ts';
import { createReplica } from './replica.ts';
import { sessionMark } from './session.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

async function one<T>(db: Db, text: ReturnType<typeof sql<T>>): Promise<T> {
  const { rows } = await text.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('PostgreSQL answered with nothing');
  return row;
}

async function lookAtServer(db: Db): Promise<ServerLooked> {
  await sql`select 1`.execute(db); // the way to the first answer is longer, and would count as the clocks' difference
  const before = Date.now();
  const { at, number, ...told } = await one(
    db,
    sql<Omit<ServerLooked, 'aheadMs' | 'number'> & { at: Date; number: string }>`select
      clock_timestamp() as at,
      split_part(current_setting('server_version'), ' ', 1) as version,
      current_setting('server_version_num') as number,
      current_setting('server_encoding') as encoding,
      pg_is_in_recovery() or current_setting('transaction_read_only')::boolean as "readsOnly",
      array(select name || '=' || setting from pg_settings
        where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by 1) as forgetful`,
  );
  return { ...told, number: Number(number), aheadMs: at.getTime() - (before + Date.now()) / 2 };
}

const lookAtRole = (db: Db): Promise<RoleLooked> =>
  one(
    db,
    sql<RoleLooked>`select current_user::text as name,
      coalesce(has_schema_privilege(current_user, current_schema(), 'CREATE'), false) as "mayMake",
      array(select c.relname::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = current_schema() and not pg_has_role(current_user, c.relowner, 'USAGE') and c.relname = any
          ('{entries,updates,outbox,lead,shares,pauses,processes,versions,outbox_seq_seq,kysely_migration,kysely_migration_lock}'::text[])
        order by 1) as "ofOthers"`,
  );

/** Of each limit what is left: that of the server, of the role, and of the database. */
async function lookAtConnections(db: Db): Promise<ConnectionsLooked> {
  const { most, used, own, ofRole, ofDatabase } = await one(
    db,
    sql<Record<'most' | 'used' | 'own' | 'ofRole' | 'ofDatabase', string>>`select
      current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
        - coalesce(current_setting('reserved_connections', true), '0')::int as most,
      (select sum(numbackends) from pg_stat_database) as used,
      (select count(*) from pg_stat_activity where datname = current_database() and usename = current_user) as own,
      (select case when rolconnlimit < 0 then 1000000 else rolconnlimit -
        (select count(*) from pg_stat_activity where usename = current_user) end
        from pg_roles where rolname = current_user) as "ofRole",
      (select case when datconnlimit < 0 then 1000000 else datconnlimit -
        (select numbackends from pg_stat_database s where s.datid = d.oid) end
        from pg_database d where datname = current_database()) as "ofDatabase"`,
  );
  const free = Math.min(Number(most) - Number(used), Number(ofRole), Number(ofDatabase));
  return { most: Number(most), free, own: Number(own) };
}

type Told = {
  readonly mark: string | null;
  readonly at: string | null;
  readonly since: Date | null;
  readonly seenMs: string | null;
  readonly leads: boolean;
};

async function lookAtProcesses(db: Db): Promise<readonly ProcessLooked[]> {
  const { rows } =
    await sql<Told>`select a.application_name as mark, a.client_addr::text as at, a.backend_start as since,
      extract(epoch from clock_timestamp() - a.state_change) * 1000 as "seenMs",
      exists (select from pg_locks h where h.locktype = 'advisory' and h.database = l.database and h.pid = l.pid
        and h.classid = 5 and h.objid = 0 and h.granted) as leads
    from pg_locks l join pg_database d on d.oid = l.database and d.datname = current_database()
    left join pg_stat_activity a on a.pid = l.pid
    where l.locktype = 'advisory' and l.classid = 4 and l.granted
    order by leads desc, a.backend_start`.execute(db);
  return rows.map(({ mark, at, since, seenMs, leads }) => ({
    name: mark?.startsWith(sessionMark) ? mark.slice(sessionMark.length).trim() : undefined,
    from: at?.replace(/\/\d+$/, '') ?? undefined,
    since: since?.toISOString(),
    seenMs: seenMs === null ? undefined : Math.max(0, Number(seenMs)),
    leads,
  }));
}

async function lookAtHeld(db: Db): Promise<HeldLooked> {
  const { tables, ...told } = await one(
    db,
    sql<Record<'people' | 'enquiries' | 'bytes', string> & { tables: Record<string, number> }>`select
      (select count(*) from entries where store = 'people' and value is not null) as people,
      (select count(*) from entries where store = 'enquiries' and value is not null) as enquiries,
      pg_database_size(current_database()) as bytes,
      (select json_object_agg(name, pg_total_relation_size(to_regclass(name)))
        from unnest('{entries,updates,outbox}'::text[]) as name) as tables`,
  );
  const waiting = await one(
    db,
    sql<{ unsent: string; oldest: Date | null; forgotten: string }>`select
      count(*) as unsent, min(u.at) as oldest, count(*) filter (where u.at is null) as forgotten
      from outbox o left join updates u on u."update" = regexp_replace(o.id, '#[0-9]+$', '')`,
  );
  return {
    people: Number(told.people),
    enquiries: Number(told.enquiries),
    bytes: Number(told.bytes),
    tables,
    unsent: Number(waiting.unsent),
    oldest: waiting.oldest?.toISOString(),
    forgotten: Number(waiting.forgotten),
  };
}

/** Reads what all processes have in memory, as each does at its start. */
async function unreadableIn(database: Database): Promise<string | undefined> {
  const following = createFollowing(database, database, createReplica('shared'), 'shared');
  return following.follow().then(
    () => undefined,
    (error: unknown) => {
      if (!(error instanceof StoreUnreadable)) throw error;
      return `${error.file}: ${error.reason}`;
    },
  );
}

async function look(database: Database): Promise<Looked> {
  const { db } = database;
  const [server, role] = [await lookAtServer(db), await lookAtRole(db)];
  const tables = role.ofOthers.length ? undefined : await tablesStand(db);
  const isOurs = tables && !tables.missing.length && !tables.newer.length;
  return {
    server,
    role,
    tables,
    connections: await lookAtConnections(db),
    processes: await lookAtProcesses(db),
    held: isOurs ? await lookAtHeld(db) : undefined,
    unreadable: isOurs ? await unreadableIn(database) : undefined,
  };
}

/** Looks at a database as the doctor does; changes nothing. Throws `NotOpened`. */
export async function lookAtDatabase(url: string): Promise<Looked> {
  const database = openDatabase({ url, log: silentLog, patient: true });
  try {
    return await look(database);
  } catch (error) {
    throw new NotOpened(error);
  } finally {
    await database.close();
  }
}
