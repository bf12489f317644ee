import { hostname } from 'node:os';
import { Client } from 'pg';
import type { StoreLog } from '../log.ts';
import { faultCode } from './database.ts';

/** What a beat tells: who leads, and which messages this process has to send. */
type Beat = { readonly leader: string | null; readonly ids: readonly string[]; readonly leads: boolean };

/**
 * The one lasting connection of a process. The server holds two locks for it: that of its name, by which others know that
 * it is there, and, with one process, that of the lead. Both go with the connection: at once when the process is killed,
 * in some seconds when the network is gone, and not when the process is only busy.
 */
export type Session = {
  /** Takes what is to be taken, if it may, and the lead, if it may and nobody has it. Rejects when the server does not answer. */
  beat(mayTake: boolean, mayLead: boolean): Promise<Beat>;
  close(): Promise<void>;
};

const connectWithinMs = 1500;
/** A process that is only busy must not break off: until it is back others would take over what it has to send. */
const answerWithinMs = 4000;

/** The server looks after two seconds of silence whether this machine is still there, and gives up after two more. */
const options =
  '-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2 -c tcp_user_timeout=4000';

/** What the server shows of a process, so that operators find it: its machine, or the container, and its number there. */
export const sessionMark = 'haidang session';
const sessionName = `${sessionMark} ${hostname()} ${process.pid}`;

type Connected = { readonly client: Client; leads: boolean };

/** Creates the session of a process; it connects with the first beat, and anew after each that failed. */
export function createSession(url: string, me: string, log: StoreLog): Session {
  let current: Connected | undefined;

  async function connect(): Promise<Connected> {
    const client = new Client({
      connectionString: url,
      options,
      connectionTimeoutMillis: connectWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
      application_name: sessionName,
    });
    client.on('error', (error) => log.warn(faultCode(error), 'the session with PostgreSQL has ended'));
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared(4, hashtext($1))', [me]);
    } catch (error) {
      breakOff(client);
      throw error;
    }
    return { client, leads: false };
  }

  /** A server that does not answer does not answer a goodbye either. */
  function breakOff(client: Client): void {
    client.end().catch(() => undefined);
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
  }

  async function takeLead(session: Connected): Promise<void> {
    const { rows } = await session.client.query<{ taken: boolean }>('select pg_try_advisory_lock(5, 0) as taken');
    session.leads = rows[0]?.taken ?? false;
    if (!session.leads) return;
    const note =
      'insert into lead (one, holder) values (true, $1) on conflict (one) do update set holder = excluded.holder';
    await session.client.query(note, [me]);
  }

  return {
    async beat(mayTake, mayLead) {
      const session = (current ??= await connect());
      try {
        if (!session.leads && mayLead) await takeLead(session);
        const { rows } = await session.client.query<Omit<Beat, 'leads'>>('select * from beat($1, $2)', [me, mayTake]);
        return { leader: rows[0]?.leader ?? null, ids: rows[0]?.ids ?? [], leads: session.leads };
      } catch (error) {
        current = undefined;
        breakOff(session.client);
        throw error;
      }
    },
    async close() {
      const session = current;
      current = undefined;
      await session?.client.end();
    },
  };
}
