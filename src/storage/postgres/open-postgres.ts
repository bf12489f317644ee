import { randomUUID } from 'node:crypto';
import type { SharedSending } from '../../domain/shared-sending.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { StoreLog } from '../log.ts';
import { type Database, faultCode, openDatabase } from './database.ts';
import { createFollowing, type Following } from './following.ts';
import { migrate } from './migrations.ts';
import { asNotOpened } from './not-opened.ts';
import { createOutbox, holdsForMs, type Outbox } from './outbox.ts';
import { createPostgresStore } from './postgres-store.ts';
import { createReplica, type Holds } from './replica.ts';
import { createSession } from './session.ts';
import { createSharing } from './sharing.ts';
import { createSweeping } from './sweeping.ts';

/** A store that several processes share, as one of them sees it. */
export type PostgresStore = {
  /** For turns: what concerns everybody is in memory, what is a person's own is read when a turn of theirs is decided. */
  readonly store: Store;
  /** How this process keeps the limits of sending together with the others. */
  readonly shared: SharedSending;
  /** With everything in memory, for the one that leads: what is kept there is refused when another leads. Closing it closes nothing else. */
  openEverything(): Promise<Store>;
  /** To be called at least every second: the process is seen, leads if nobody else does, and sees what others have kept. Never rejects. */
  beat(): Promise<void>;
  /** Whether this process leads: it has been told so lately enough that no other can. */
  leads(): boolean;
  /** Whether another process is known to lead. */
  isLed(): boolean;
  /** Whether no other process is known to lead; one that has stood still looks first. */
  stillLeads(): Promise<boolean>;
  /** What is to be sent by this process though no turn of it led there: others have left it. */
  taken(): readonly OutgoingMessage[];
  /** Removes what is of no more use, some of it at a time; to be called every minute or so by whoever leads. Never rejects. */
  tend(): Promise<void>;
  /** Ends what is under way, lets others send what is left, and steps back. */
  close(): Promise<void>;
};

/** Where a store is, and what it works with. */
export type PostgresOptions = {
  readonly url: string;
  readonly log: StoreLog;
  readonly now?: () => Date;
  /** Whether this process may take over what others have left unsent; it may when not said. */
  readonly maySend?: () => boolean;
};

/** After an outage everybody goes on with what they had to do, before others take it from those who do not come back. */
const steadyMs = 6000;
const followBesideMs = 500;

type Opened = { readonly store: Store; readonly following: Following };

/** Opens the store of a database, its tables brought up to date. Throws `NotOpened`, `StoreNewer` and `StoreUnreadable`. */
export async function openPostgres(options: PostgresOptions): Promise<PostgresStore> {
  const database = openDatabase(options);
  const patient = openDatabase({ ...options, patient: true });
  try {
    await migrate(patient.db);
    return await openTables(options, database, patient, createOutbox(database, randomUUID(), options.log));
  } catch (error) {
    await Promise.all([database.close(), patient.close()]);
    throw asNotOpened(error);
  }
}

async function openTables(
  { url, log, now = () => new Date(), maySend = () => true }: PostgresOptions,
  database: Database,
  patient: Database,
  outbox: Outbox,
): Promise<PostgresStore> {
  const { me } = outbox;
  const followings = new Set<Following>();
  let leader: string | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let beating: Promise<void> | undefined;
  let besides: Promise<void> | undefined;
  let backAt = Number.NEGATIVE_INFINITY;
  let away = false;
  let leads = false;
  /** Whether this process led when the server last answered. */
  let led = false;
  const sharing = createSharing(database, me, log);
  const lost = () => {
    leads = false;
    outbox.unseen();
  };
  const session = createSession(url, me, log, { lost, paused: sharing.paused });

  const isFresh = (): boolean => performance.now() - toldAt < holdsForMs;
  const sharedReplica = createReplica('shared');

  async function open(holds: Holds, close: () => Promise<void>): Promise<Opened> {
    const replica = holds === 'shared' ? sharedReplica : createReplica(holds);
    const following = createFollowing(database, patient, replica, holds);
    await following.follow();
    followings.add(following);
    const ending = async () => {
      followings.delete(following);
      await close();
    };
    const parts = {
      database,
      patient,
      replica,
      following,
      outbox,
      asLeader: holds === 'everything',
      log,
      close: ending,
    };
    return { store: createPostgresStore(parts), following };
  }

  const followAll = () => Promise.all([...followings].map(({ follow }) => follow()));

  /** A session that does not answer for long holds up nothing: what others keep is followed over other connections. That these fail, too, the beat tells. */
  const followBeside = () => void (besides ??= followAll().then(noted, noted));
  const noted = () => (besides = undefined);

  async function beatOnce(): Promise<void> {
    const at = performance.now();
    const waiting = setInterval(followBeside, followBesideMs).unref();
    const found = outbox.beat();
    const isSteady = !away && at - backAt > steadyMs;
    try {
      const told = await session.beat({ take: isSteady && maySend(), lead: isSteady || led, end: isSteady });
      if (away) log.info({}, 'PostgreSQL answers again');
      if (away) backAt = at;
      away = false;
      leader = told.leader ?? undefined;
      leads = told.leads;
      led = leads;
      toldAt = at;
      await found(told.ids);
      await Promise.all([sharing.agree(), followAll()]);
    } catch (error) {
      lost();
      if (!away) log.error(faultCode(error), 'PostgreSQL does not answer');
      away = true;
    } finally {
      clearInterval(waiting);
    }
  }

  const isLed = (): boolean => !away && !leads && leader !== undefined && leader !== me;
  const beat = () => (beating ??= beatOnce().finally(() => (beating = undefined)));

  async function stepBack(): Promise<void> {
    await beating;
    await besides;
    await sharing.leave();
    await outbox.release();
    await session.close();
  }

  const store = (
    await open('shared', async () => {
      await stepBack().catch((error: unknown) =>
        log.warn(faultCode(error), 'the others could not be told of the leave'),
      );
      await Promise.all([database.close(), patient.close()]);
    })
  ).store;
  await beat();
  const sweeping = createSweeping(patient, now, log);
  return {
    store,
    shared: sharing.shared,
    openEverything: async () => (await open('everything', async () => undefined)).store,
    beat,
    leads: () => leads && isFresh(),
    isLed,
    async stillLeads() {
      if (!away && !isFresh()) await beat();
      return !isLed();
    },
    taken: outbox.taken,
    tend: sweeping.tend,
    close: store.close,
  };
}
