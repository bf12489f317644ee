import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import { NotKept, Outdated } from '../../domain/store.ts';
import type { StoreLog } from '../log.ts';
import type { Tables } from './tables.ts';

/** A database that is connected to when something is asked of it. */
export type Database = {
  /** For what is asked beside the turns: a connection that stopped answering stays in use here until the machine gives it up. */
  readonly db: Kysely<Tables>;
  /** Asks what is asked at every turn: prepared once a connection under a name. A connection that does not answer in time is left. */
  ask<R extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<R[]>;
  /** Runs a transaction over one connection; one that fails is broken off with its connection, and nothing of it has happened. */
  inOne<T>(task: (client: PoolClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Both together are less than the two seconds after which whoever waits is told that nothing can be kept. */
const connectWithinMs = 800;
const answerWithinMs = 1100;
/** What takes longer is asked for by operators and leaders: it may. */
const longAnswerMs = 120_000;

/** A process that is frozen within a transaction must not hold its locks for ever. */
const restWithinMs = 5000;
const longRestMs = 60_000;

const mostConnections = 12;
const mostPatient = 3;
/** The most that a process asks of the server at once: for turns, for what takes long, and the one of its session. */
export const connectionsOfProcess = mostConnections + mostPatient + 1;

/** What PostgreSQL answers when something changed meanwhile, or two waited for each other: it is decided anew. */
const changedMeanwhile = new Set(['HD001', '40001', '40P01']);

/** A fault of the driver or the server as the store tells it: by its code alone, as its words may hold the address. */
export function asStoreFault(error: unknown): Error {
  if (error instanceof Outdated || error instanceof NotKept) return error;
  const { code, message = '' } = error as { code?: unknown; message?: string };
  if (typeof code === 'string') return changedMeanwhile.has(code) ? new Outdated() : new NotKept({ code });
  return new NotKept({ code: /timeout/i.test(message) ? 'ETIMEDOUT' : 'ECONNLOST' });
}

/** What the log tells of a fault. */
export function faultCode(error: unknown): { readonly code: string } {
  const fault = asStoreFault(error);
  return { code: fault instanceof NotKept ? fault.code : fault.name };
}

/** How a database is opened. */
export type DatabaseOptions = {
  readonly url: string;
  readonly log: StoreLog;
  /** For whoever reads or writes much at once; nobody waits for these. */
  readonly patient?: boolean;
};

/** Opens a database. A connection that breaks is one less in the pool and never ends the process. */
export function openDatabase({ url, log, patient = false }: DatabaseOptions): Database {
  const pool = new Pool({
    connectionString: url,
    max: patient ? mostPatient : mostConnections,
    connectionTimeoutMillis: patient ? 10_000 : connectWithinMs,
    query_timeout: patient ? longAnswerMs : answerWithinMs,
    statement_timeout: patient ? longAnswerMs : answerWithinMs,
    idle_in_transaction_session_timeout: patient ? longRestMs : restWithinMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'haidang',
    allowExitOnIdle: true,
  });
  const lost = (error: unknown) => log.warn(faultCode(error), 'a connection to PostgreSQL was lost');
  pool.on('error', lost);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    async ask(name, text, values) {
      const { rows } = await pool.query({ name, text, values: [...values] });
      return rows;
    },
    async inOne(task) {
      const client = await pool.connect();
      try {
        const result = await task(client);
        client.release();
        return result;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    close: () => db.destroy(),
  };
}
