import { faultLine, KnowledgeFaulty } from './faults.ts';

type Write = (fields: Record<string, unknown>, text: string) => void;

/** What is read from knowledge, and can be read again while the service runs. */
export type Reloading<T> = {
  current(): T;
  /** Reads it again; when a record is faulty, the old state stays, and the log and what is returned name every fault. */
  reload(): readonly string[];
};

/** Reads for the first time at once; a fault is then thrown. */
export function createReloading<T>(load: () => T, log: { readonly info: Write; readonly error: Write }): Reloading<T> {
  let current = load();
  return {
    current: () => current,
    reload() {
      try {
        current = load();
        log.info({}, 'the knowledge has been read again');
        return [];
      } catch (error) {
        const faults = error instanceof KnowledgeFaulty ? error.faults.map(faultLine) : ['it could not be read'];
        for (const fault of faults) log.error({ fault }, 'the new knowledge is faulty; the old one stays');
        return faults;
      }
    },
  };
}
