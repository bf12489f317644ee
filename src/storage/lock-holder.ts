import { z } from 'zod';

export const LockHolder = z.strictObject({
  host: z.string(),
  pid: z.int(),
  /** What tells this process from a later one with the same pid, where the system tells it. */
  started: z.string().optional(),
  since: z.iso.datetime(),
  /** What tells this lock from any other. */
  mark: z.string().optional(),
});
/** Who holds the lock on a data folder. */
export type LockHolder = z.infer<typeof LockHolder>;

/** What is seen of a lock: its holder (undefined when it cannot be read), the age of its heartbeat, and the process of that pid here. */
export type LockSeen = {
  readonly holder: LockHolder | undefined;
  readonly ageMs: number;
  /** Undefined when no process here has the holder's pid. */
  readonly running: { readonly started: string | undefined } | undefined;
};

/** The age of a heartbeat from which a holder on another host counts as gone. */
const silentMs = 15_000;

/** True when a lock may be taken over: on this host its process is gone; elsewhere, or unreadable, it has been silent for 15 s. */
export function isAbandoned({ holder, ageMs, running }: LockSeen, me: LockHolder): boolean {
  if (!holder || holder.host !== me.host) return ageMs > silentMs;
  if (!running) return true;
  if (holder.started === undefined || running.started === undefined) return holder.pid === me.pid;
  return holder.started !== running.started;
}

/** Thrown when another process writes to the data folder. */
export class StoreInUse extends Error {
  constructor(folder: string, holder: LockHolder | undefined) {
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, since ${holder.since}`
      : 'a process that just starts';
    super(
      `the data folder ${folder} is in use by ${who}: stop it first. If that host is gone, its lock ends by itself after 15 s`,
    );
    this.name = 'StoreInUse';
  }
}
