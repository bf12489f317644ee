import { hostname } from 'node:os';
import { Client, type QueryResultRow } from 'pg';
import { z } from 'zod';
import { createInTurn } from '../../domain/in-turn.ts';
import type { StoreLog } from '../log.ts';
import { faultCode } from './database.ts';
import { pauseChannel } from './share-function.ts';

/** What a beat tells: who leads, and which messages this process has to send. */
type Beat = { readonly leader: string | null; readonly ids: readonly string[]; readonly leads: boolean };

/**
 * The one lasting connection of a process. The server holds two locks for it: that of its name, by which others know that
 * it is there, and, with one process, that of the lead. Both go with the connection: at once when the process is killed,
 * in some seconds when the network is gone or the process is frozen, and not when it is only busy.
 */
export type Session = {
  /** Takes what is to be taken, if it may, and the lead, if it may and nobody has it. Rejects when the server does not answer. */
  beat(may: May): Promise<Beat>;
  close(): Promise<void>;
};

/** What a process may do with a beat: take what others have left, lead, end the sessions of others that are frozen. */
type May = { readonly take: boolean; readonly lead: boolean; readonly end: boolean };

/** Who is told of what comes without being asked for. */
export type SessionTold = {
  /** The session has ended: others may take over from now on. */
  readonly lost: () => void;
  /** Telegram has asked another process for a pause. */
  readonly paused: (ms: number) => void;
};

const connectWithinMs = 1500;
/** A process that is only busy must not break off: until it is back others would take over what it has to send. */
const answerWithinMs = 4000;
const stampEveryMs = 500;
/**
 * Longer than a process sends after its last beat (3 s), and than it waits for an answer of the server (4 s) and its next stamp:
 * one that is silent for so long stands still and sends nothing any more, and others still answer within ten seconds.
 */
const silentFor = '5 seconds';

/**
 * The server looks after two seconds of silence whether this machine is still there, and gives up after two more. What a session
 * writes is of no use once the server has restarted, so that nobody waits for its disk.
 */
const options =
  '-c tcp_keepalives_idle=2 -c tcp_keepalives_interval=1 -c tcp_keepalives_count=2 -c tcp_user_timeout=4000 -c synchronous_commit=off';

const PauseMs = z.coerce.number().nonnegative();

/** What the server shows of a process, so that operators find it: its machine, or the container, and its number there. */
export const sessionMark = 'haidang session';
const sessionName = `${sessionMark} ${hostname()} ${process.pid}`;

/** Asks over the one connection, behind what was asked before: pg takes one query at a time. */
type Ask = <Row extends QueryResultRow>(query: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

type Connected = { readonly client: Client; readonly ask: Ask; readonly stamping: NodeJS.Timeout; leads: boolean };

function asking(client: Client): Ask {
  const inTurn = createInTurn();
  return <Row extends QueryResultRow>(query: string, values: readonly unknown[] = []) =>
    inTurn(['session'], async () => (await client.query<Row>(query, [...values])).rows);
}

/** A server that does not answer does not answer a goodbye either. */
function breakOff(client: Client): void {
  client.end().catch(() => undefined);
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}

/** Creates the session of a process; it connects with the first beat, and anew after each that failed. */
export function createSession(url: string, me: string, log: StoreLog, told: SessionTold): Session {
  let current: Connected | undefined;

  function lose(client: Client): void {
    if (current?.client === client) {
      clearInterval(current.stamping);
      current = undefined;
      told.lost();
    }
    breakOff(client);
  }

  async function connect(): Promise<Connected> {
    const client = new Client({
      connectionString: url,
      options,
      connectionTimeoutMillis: connectWithinMs,
      query_timeout: answerWithinMs,
      keepAlive: true,
      application_name: sessionName,
    });
    client.on('error', (error) => {
      log.warn(faultCode(error), 'the session with PostgreSQL has ended');
      lose(client);
    });
    client.on('notification', ({ payload }) => {
      const ms = PauseMs.safeParse(payload);
      if (ms.success) told.paused(ms.data);
    });
    try {
      await client.connect();
      await client.query(`listen ${pauseChannel}`);
      await client.query('select pg_advisory_lock_shared(4, hashtext($1)), arrive($1)', [me]);
    } catch (error) {
      breakOff(client);
      throw error;
    }
    const ask = asking(client);
    return { client, ask, stamping: setInterval(stampsOver(client, ask), stampEveryMs).unref(), leads: false };
  }

  /** Between the beats, however long they take: only a process whose clock stands still is silent. No beat waits behind one that was not answered. */
  function stampsOver(client: Client, ask: Ask): () => void {
    let waits = false;
    return () => {
      if (waits) return;
      waits = true;
      ask('update processes set seen = clock_timestamp() where holder = $1', [me])
        .catch(() => lose(client))
        .finally(() => (waits = false));
    };
  }

  async function takeLead(session: Connected): Promise<void> {
    const [lead] = await session.ask<{ taken: boolean }>('select pg_try_advisory_lock(5, 0) as taken');
    session.leads = lead?.taken ?? false;
    if (!session.leads) return;
    const note =
      'insert into lead (one, holder) values (true, $1) on conflict (one) do update set holder = excluded.holder';
    await session.ask(note, [me]);
  }

  async function endFrozen({ ask }: Connected): Promise<void> {
    const [frozen] = await ask<{ ended: number }>('select end_frozen($1) as ended', [silentFor]);
    if (frozen?.ended) log.warn({}, 'another process was silent for too long; its session was ended');
  }

  return {
    async beat(may) {
      const session = (current ??= await connect());
      try {
        if (may.end) await endFrozen(session);
        if (!session.leads && may.lead) await takeLead(session);
        const [beat] = await session.ask<Omit<Beat, 'leads'>>('select * from beat($1, $2)', [me, may.take]);
        return { leader: beat?.leader ?? null, ids: beat?.ids ?? [], leads: session.leads };
      } catch (error) {
        lose(session.client);
        throw error;
      }
    },
    async close() {
      const session = current;
      current = undefined;
      if (!session) return;
      clearInterval(session.stamping);
      await session.ask('delete from processes where holder = $1', [me]).catch(() => undefined);
      await session.client.end();
    },
  };
}
