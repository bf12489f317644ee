import type { OutgoingMessage, Store } from '../../domain/store.ts';
import type { StoreLog } from '../log.ts';
import { faultCode } from './database.ts';
import type { PostgresStore } from './open-postgres.ts';

/** Begins what one process does for all, over a store with everything in memory; what it returns ends that. */
type Begin = (store: Store) => () => Promise<void>;

/** How a process takes its part among several: it hands over what it has to send, and leads when nobody else does. */
export type Leading = {
  /** Looks how things stand; to be called several times a second. Never rejects. */
  look(): Promise<void>;
  /** Kept when this process leads for the first time. */
  readonly first: Promise<void>;
  /** Kept when another process leads after this one did. */
  readonly over: Promise<void>;
  stop(): Promise<void>;
};

/** What a process is told when it is to do what. */
export type LeadingDeps = {
  readonly postgres: PostgresStore;
  readonly begin: Begin;
  readonly push: (messages: readonly OutgoingMessage[]) => void;
  readonly log: StoreLog;
};

/** A promise with what keeps it. */
function event(): { readonly promise: Promise<void>; readonly happened: () => void } {
  let happened = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    happened = resolve;
  });
  return { promise, happened };
}

/** Creates the part of a process. A server that is away changes nothing: whoever led goes on when it is back, unless another leads. */
export function createLeading({ postgres, begin, push, log }: LeadingDeps): Leading {
  const first = event();
  const over = event();
  let end: (() => Promise<void>) | undefined;
  let looking: Promise<void> | undefined;
  /** Everything is being read, which may take long: nobody waits for it, and it ends with the store. */
  let reading = false;
  let stopping = false;

  async function readEverything(): Promise<Store> {
    reading = true;
    try {
      return await postgres.openEverything();
    } finally {
      reading = false;
    }
  }

  async function take(): Promise<void> {
    try {
      const store = await readEverything();
      if (stopping) return await store.close();
      const stop = begin(store);
      end = () => stop().then(store.close);
      log.info({}, 'this process leads');
      first.happened();
    } catch (error) {
      if (!stopping) log.error(faultCode(error), 'this process could not take the lead; it tries again');
    }
  }

  async function leave(): Promise<void> {
    const ending = end;
    end = undefined;
    await ending?.().catch((error: unknown) =>
      log.error(faultCode(error), 'what one process does for all did not end well'),
    );
  }

  async function beat(): Promise<void> {
    await postgres.beat();
    if (!stopping) push(postgres.taken());
  }

  async function lookOnce(): Promise<void> {
    await beat();
    if (stopping) return;
    if (postgres.leads() && !end) return take();
    if (!end || !postgres.isLed()) return;
    log.warn({}, 'another process leads now');
    over.happened();
    await leave();
  }

  return {
    first: first.promise,
    over: over.promise,
    async look() {
      // Who leaves, or takes the lead, which may take long, is still seen, so that nobody takes it for gone, and goes on sending.
      if (stopping || looking) await beat();
      else await (looking ??= lookOnce().finally(() => (looking = undefined)));
    },
    async stop() {
      stopping = true;
      if (!reading) await looking;
      await leave();
    },
  };
}
