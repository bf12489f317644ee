/** Wakes those who wait for something whenever anything happens, so that no test sleeps. */
export type Signal = {
  /** Says that something happened: every waiter looks again. */
  notify(): void;
  /** Resolves with the first value that `look` finds; rejects after `timeoutMs` with `explain`'s words. */
  until<T>(look: () => T | undefined, timeoutMs: number, explain: () => string): Promise<T>;
  /** Rejects everybody who still waits. */
  close(): void;
};

type Waiter = { done(): void; fail(reason: string): void };

/** Creates the one bell of a stand-in. */
export function createSignal(): Signal {
  const waiters = new Set<Waiter>();

  function wait<T>(look: () => T | undefined, timeoutMs: number, explain: () => string): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiter.fail(`Waited ${timeoutMs} ms in vain for ${explain()}`), timeoutMs);
      const leave = (): void => {
        clearTimeout(timer);
        waiters.delete(waiter);
      };
      const waiter: Waiter = {
        done() {
          const value = look();
          if (value === undefined) return;
          leave();
          resolve(value);
        },
        fail(reason) {
          leave();
          reject(new Error(reason));
        },
      };
      waiters.add(waiter);
      waiter.done();
    });
  }

  return {
    until: wait,
    notify() {
      for (const waiter of waiters) waiter.done();
    },
    close() {
      for (const waiter of waiters) waiter.fail('The stand-in Bot API was stopped');
    },
  };
}
