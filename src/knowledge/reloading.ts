import { type Steps, withBreaths } from '../domain/steps.ts';
import { faultLine, KnowledgeFaulty } from './faults.ts';

type Write = (fields: Record<string, unknown>, text: string) => void;

/** What is read from knowledge, and can be read again while the service runs and people are answered from the old state. */
export type Reloading<T> = {
  current(): T;
  /**
   * Reads it again; when a record is faulty, the old state stays, and the log and what is returned name every fault.
   * Asked for while it is being read, it is read once more afterwards.
   */
  reload(): Promise<readonly string[]>;
  /** Changes the files while nobody reads them. */
  change(write: () => Steps<void>): Promise<void>;
  /** Gives up what is under way, and begins nothing more. */
  stop(): void;
};

/** Begins with what was read at the start; `read` reads it anew. */
export function createReloading<T>(
  first: T,
  read: () => Steps<T>,
  log: { readonly info: Write; readonly error: Write },
): Reloading<T> {
  let current = first;
  let isStopped = false;
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<readonly string[]> | undefined;

  const inSteps = <R>(steps: Steps<R>) => withBreaths(steps, () => !isStopped);

  /** One after another: nothing is read while it is written or read. */
  const afterLast = <R>(task: () => Promise<R>): Promise<R> => {
    const done = last.then(task);
    last = done.catch(() => undefined);
    return done;
  };

  async function readAgain(): Promise<readonly string[]> {
    waiting = undefined;
    try {
      const fresh = await inSteps(read());
      if (fresh === undefined) return [];
      current = fresh;
      log.info({}, 'the knowledge has been read again');
      return [];
    } catch (error) {
      const faults = error instanceof KnowledgeFaulty ? error.faults.map(faultLine) : ['it could not be read'];
      for (const fault of faults) log.error({ fault }, 'the new knowledge is faulty; the old one stays');
      return faults;
    }
  }

  return {
    current: () => current,
    reload: () => (waiting ??= afterLast(readAgain)),
    change: (write) => afterLast(() => inSteps(write())),
    stop: () => {
      isStopped = true;
    },
  };
}
