import { mkdir } from 'node:fs/promises';
import type { Log } from './channels/log.ts';
import { type Settings, SettingsFaulty } from './config.ts';
import type { Inbox } from './domain/inbox.ts';
import type { SharedSending } from './domain/shared-sending.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import { openFileStore } from './storage/file-store.ts';
import { takeLock } from './storage/lock.ts';

/** What one process does for all: it is begun over a store that has everything in memory, and told when it may send. */
type ForAll = (store: Store, maySend: () => boolean) => () => Promise<void>;

/** The store of the service, whatever it is kept in. */
export type OpenStore = {
  /** For turns. */
  readonly store: Store;
  readonly inbox?: Inbox;
  /** How this process keeps the limits of sending together with others, where there may be others. */
  readonly shared?: SharedSending;
  /**
   * Whether this process may ask a channel for what people write; one that has stood still looks first whether another does.
   * After a conflict with another that asks, too, only the one that surely leads may go on.
   */
  readonly mayAsk?: (afterConflict?: boolean) => Promise<boolean>;
  /** Begins to serve: `forAll` is begun when this process is the one that does it, and `push` is handed what others left to send. */
  serve(forAll: ForAll, push: (messages: readonly OutgoingMessage[]) => void): Serving;
  close(): Promise<void>;
};

/** A store that is being served. */
export type Serving = {
  /** Kept when this process is the one that asks a channel for what people write. */
  readonly chosen: Promise<void>;
  /** Rejects when another process does so now, which no two may. */
  readonly replaced: Promise<never>;
  /** True while another process does so. */
  waits(): boolean;
  /** Why the channel has really ended, where it was because another process asks it now. */
  why(error: unknown): Promise<unknown>;
  /** From now on this process has a way to people. */
  heard(): void;
  /** Ends what one process does for all. */
  stop(): Promise<void>;
};

const never = new Promise<never>(() => undefined);
const alone: Omit<Serving, 'stop'> = {
  chosen: Promise.resolve(),
  replaced: never,
  waits: () => false,
  why: async (error) => error,
  heard: () => undefined,
};
const tendFirstMs = 10_000;
const tendEveryMs = 60_000;
const lookEveryMs = 300;

/** Lets the store do what is due by the clock, soon after the start and then every minute. */
function tendRegularly(tend: () => Promise<void>): void {
  setTimeout(() => void tend(), tendFirstMs).unref();
  setInterval(() => void tend(), tendEveryMs).unref();
}

async function openFiles({ DATA_DIR: folder }: Settings, log: Log): Promise<OpenStore> {
  const store = await openFileStore({ folder, log });
  return {
    store,
    inbox: store.inbox,
    serve(forAll) {
      tendRegularly(store.tend);
      const stop = forAll(store, () => true);
      return { ...alone, stop };
    },
    close: store.close,
  };
}

/** Thrown when another process asks for what people write, or it cannot be told whether one does: this one has to start anew to take its turn again. */
class Replaced extends Error {
  constructor() {
    super('another process leads now, or may lead; this one ends, to be started anew');
    this.name = 'Replaced';
  }
}

/** Of nothing else is PostgreSQL's code loaded, so that a start without it is as quick as it was. */
async function openShared(
  url: string,
  { DATA_DIR: folder, WEBHOOK_URL: webhook }: Settings,
  log: Log,
): Promise<OpenStore> {
  const { openPostgres } = await import('./storage/postgres/open-postgres.ts');
  const { createLeading } = await import('./storage/postgres/leading.ts');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await takeLock(folder, log);
  let hears = false;
  let looking: NodeJS.Timeout | undefined;
  const postgres = await openPostgres({ url, log, maySend: () => hears }).catch(async (error: unknown) => {
    await lock.release();
    throw error;
  });
  return {
    store: postgres.store,
    shared: postgres.shared,
    async mayAsk(afterConflict) {
      if (!afterConflict) return postgres.stillLeads();
      await postgres.beat();
      return postgres.leads();
    },
    serve(forAll, push) {
      const leading = createLeading({ postgres, begin: (store) => forAll(store, postgres.leads), push, log });
      looking = setInterval(() => void leading.look(), lookEveryMs);
      tendRegularly(async () => void (postgres.leads() && (await postgres.tend())));
      // To a webhook all processes listen; only one may poll.
      let waits = webhook === undefined;
      const replaced = leading.over.then((): never => {
        throw new Replaced();
      });
      replaced.catch(() => undefined);
      return {
        chosen: webhook ? Promise.resolve() : leading.first.then(() => void (waits = false)),
        replaced: webhook ? never : replaced,
        waits: () => waits,
        async why(error) {
          if (webhook) return error;
          await postgres.beat();
          return postgres.leads() ? error : new Replaced();
        },
        heard: () => void (hears = true),
        async stop() {
          hears = false;
          await leading.stop();
        },
      };
    },
    async close() {
      clearInterval(looking);
      await postgres.close();
      await lock.release();
    },
  };
}

/**
 * Opens the store that the settings name: PostgreSQL where they name one, else files. A chat at a terminal must not share
 * it: it could take the lead, and people would wait for messages that only Telegram can send.
 */
export async function openStore(settings: Settings, log: Log): Promise<OpenStore> {
  const { DATABASE_URL: url, BOT_TOKEN: token } = settings;
  if (!url) return openFiles(settings, log);
  if (!token)
    throw new SettingsFaulty(['DATABASE_URL: want BOT_TOKEN beside it; a chat at a terminal is kept in files']);
  return openShared(url, settings, log);
}
