import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Stored, StoreName } from '../../domain/outcome.ts';
import type { StoreLog } from '../log.ts';
import { takeLock } from '../lock.ts';
import { readBeside } from '../read-beside.ts';
import type { CapturedShard } from '../shard.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrations.ts';
import { isShared, ownerOf } from './shared-stores.ts';

/** One collection as it was moved: how many values, and a hash over all of them that both sides have. */
export type Moved = { readonly of: string; readonly values: number; readonly sha256: string };

/** Thrown when a store cannot be moved; nothing has changed then. */
class NotMoved extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'NotMoved';
  }
}

/** A value as the text that is stored, under its key. */
export type Pair = readonly [key: string, text: string];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The collections of a store in files, each value as the text that is stored. */
function collected(shards: readonly CapturedShard[]): Map<string, Pair[]> {
  const all = new Map<string, Pair[]>();
  for (const { of, map } of shards) {
    const pairs = all.get(of) ?? [];
    for (const [key, value] of map) pairs.push([key, textOf(value)]);
    all.set(of, pairs);
  }
  return all;
}

/** The same values give the same hash, in whatever order they come. */
export function provenBy(of: string, pairs: readonly Pair[]): Moved {
  const hash = createHash('sha256');
  for (const pair of pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(JSON.stringify(pair));
  return { of, values: pairs.length, sha256: hash.digest('hex') };
}

const portion = 2000;

/** Writes pairs in portions, by a statement over arrays. */
async function write(
  client: PoolClient,
  text: string,
  pairs: readonly Pair[],
  more: (pair: Pair) => readonly unknown[] = () => [],
) {
  for (let from = 0; from < pairs.length; from += portion) {
    const some = pairs.slice(from, from + portion).map((pair) => [...pair, ...more(pair)]);
    const columns = (some[0] ?? []).map((_, i) => some.map((row) => row[i]));
    await client.query(text, columns);
  }
}

async function writeStore(client: PoolClient, store: StoreName, pairs: readonly Pair[]): Promise<void> {
  const text = `insert into entries (store, key, value, owner, shared, version, tx, at)
    select '${store}', x.key, x.value, x.owner, ${isShared(store)}, nextval('versions'), pg_current_xact_id(), now()
    from unnest($1::text[], $2::text[], $3::text[]) as x (key, value, owner)`;
  await write(client, text, pairs, ([key, value]) => [
    ownerOf(store, key, JSON.parse(value) as Stored[StoreName] as never),
  ]);
}

const writeUpdates = `insert into updates ("update", at) select * from unnest($1::text[], $2::timestamptz[])`;
const writeUnsent = `insert into outbox (id, chat, message)
  select x.id, x.message::json ->> 'chat', x.message from unnest($1::text[], $2::text[]) with ordinality as x (id, message, place)
  order by x.place`;

async function writeCollection(client: PoolClient, of: string, pairs: readonly Pair[]): Promise<void> {
  if (of === 'updates') return write(client, writeUpdates, pairs);
  if (of === 'unsent') return write(client, writeUnsent, pairs);
  return writeStore(client, of as StoreName, pairs);
}

/** Reads all values of a collection: of a store by its name, the `updates` that are known, or the messages that are `unsent`. */
export async function readCollection(client: Pick<PoolClient, 'query'>, of: string): Promise<Pair[]> {
  const texts: Record<string, string> = {
    updates: `select "update" as key, at as value from updates`,
    unsent: 'select id as key, message as value from outbox',
  };
  const text = texts[of];
  const { rows } = await (text
    ? client.query<{ key: string; value: string | Date }>(text)
    : client.query<{ key: string; value: string }>('select key, value from entries where store = $1', [of]));
  return rows.map(({ key, value }) => [key, value instanceof Date ? value.toISOString() : value]);
}

async function refuseUnlessEmpty(client: PoolClient): Promise<void> {
  await client.query('lock table entries, updates, outbox in exclusive mode');
  const { rows } = await client.query<{ full: boolean }>(
    'select exists (select from entries) or exists (select from updates) or exists (select from outbox) as full',
  );
  if (rows[0]?.full)
    throw new NotMoved('there is something in the database of DATABASE_URL already; want an empty one');
}

/** Writes all collections and reads them back; unless both sides agree, the transaction comes to nothing. */
async function moveAll(client: PoolClient, all: ReadonlyMap<string, readonly Pair[]>): Promise<Moved[]> {
  await client.query('begin');
  await refuseUnlessEmpty(client);
  const moved: Moved[] = [];
  for (const [of, pairs] of all) {
    await writeCollection(client, of, pairs);
    const there = provenBy(of, await readCollection(client, of));
    if (there.sha256 !== provenBy(of, pairs).sha256)
      throw new NotMoved(`what was written of ${of} is not what was read`);
    moved.push(there);
  }
  await client.query('commit');
  return moved;
}

/** Times as PostgreSQL gives them back: to the millisecond, as a commit writes them. */
const withSameTimes = (all: Map<string, Pair[]>): Map<string, Pair[]> =>
  new Map(
    [...all].map(([of, pairs]) => [
      of,
      of === 'updates' ? pairs.map(([key, at]) => [key, new Date(at).toISOString()]) : pairs,
    ]),
  );

/** Copies the store of a data folder, which no service may use meanwhile, into an empty database. The folder stays as it is. */
export async function moveFromFiles(folder: string, url: string, log: StoreLog): Promise<readonly Moved[]> {
  const lock = await takeLock(folder, log);
  const database = openDatabase({ url, log, patient: true });
  try {
    const all = withSameTimes(collected(await readBeside(folder)));
    await migrate(database.db);
    return await database.inOne((client) => moveAll(client, all));
  } finally {
    await database.close();
    await lock.release();
  }
}
