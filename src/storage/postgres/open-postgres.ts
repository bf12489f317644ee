import { randomUUID } from 'node:crypto';
import type { SharedSending } from '../../domain/shared-sending.ts';
import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { StoreLog } from '../log.ts';
import { type Beating, createBeating } from './beating.ts';
import { type Database, faultCode, openDatabase } from './database.ts';
import { createFollowing, type Following } from './following.ts';
import { migrate } from './migrations.ts';
import { asNotOpened } from './not-opened.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createPostgresStore } from './postgres-store.ts';
import { createReplica, type Holds } from './replica.ts';
import { createSharing } from './sharing.ts';
import { createSweeping } from './sweeping.ts';

/** A store that several processes share, as one of them sees it; `beat` is to be called at least every second. */
export type PostgresStore = Omit<Beating, 'leave'> & {
  /** For turns: what concerns everybody is in memory, what is a person's own is read when a turn of theirs is decided. */
  readonly store: Store;
  /** How this process keeps the limits of sending together with the others. */
  readonly shared: SharedSending;
  /** With everything in memory, for the one that leads: what is kept there is refused when another leads. Closing it closes nothing else. */
  openEverything(): Promise<Store>;
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

/** Opens stores over one database, each with its own view of what is kept, and follows them all. */
function createViewing(database: Database, patient: Database, outbox: Outbox, log: StoreLog) {
  const followings = new Set<Following>();
  return {
    followAll: () => Promise.all([...followings].map(({ follow }) => follow())),
    async open(holds: Holds, close: () => Promise<void>): Promise<Store> {
      const replica = createReplica(holds);
      const following = createFollowing(database, patient, replica, holds);
      await following.follow();
      followings.add(following);
      const ending = async () => {
        followings.delete(following);
        await close();
      };
      const asLeader = holds === 'everything';
      return createPostgresStore({ database, patient, replica, following, outbox, asLeader, log, close: ending });
    },
  };
}

async function openTables(
  { url, log, now = () => new Date(), maySend = () => true }: PostgresOptions,
  database: Database,
  patient: Database,
  outbox: Outbox,
): Promise<PostgresStore> {
  const sharing = createSharing(database, outbox.me, log);
  const { open, followAll } = createViewing(database, patient, outbox, log);
  const { leave, ...beating } = createBeating({ url, log, outbox, sharing, maySend, followAll });
  const store = await open('shared', async () => {
    await leave().catch((error: unknown) => log.warn(faultCode(error), 'the others could not be told of the leave'));
    await Promise.all([database.close(), patient.close()]);
  });
  await beating.beat();
  return {
    ...beating,
    store,
    shared: sharing.shared,
    openEverything: () => open('everything', async () => undefined),
    taken: outbox.taken,
    tend: createSweeping(patient, now, log).tend,
    close: store.close,
  };
}
