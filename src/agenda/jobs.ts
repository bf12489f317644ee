import { randomUUID } from 'node:crypto';
import { isJobOpen, type Job } from '../domain/job.ts';
import { type Commit, Outdated, type OutgoingMessage, type Store } from '../domain/store.ts';

/** What a piece of work ends in, in the words of its person. */
type JobOutcome = Pick<Commit, 'changes' | 'audits'> & {
  /** Where the job stands now; null when it is forgotten. */
  readonly next: Job | null;
  readonly messages: readonly Omit<OutgoingMessage, 'id'>[];
};

export type JobsDeps = {
  readonly store: Store;
  /** Does what is to be done for a job. */
  readonly take: (id: string, job: Job) => Promise<JobOutcome>;
  /** The end of a job that was tried in vain. */
  readonly giveUp: (id: string, job: Job) => JobOutcome;
  readonly push: (messages: readonly OutgoingMessage[]) => void;
  readonly fault: (error: unknown) => void;
  readonly clock?: () => number;
};

/** The jobs of the service, done one after another beside the turns. */
export type Jobs = {
  /** Looks whether there is something to do, and does it; to be called often. Kept when nothing is left to do; never rejects. */
  wake(): Promise<void>;
  /** Begins nothing more; kept when the one under way is kept or has failed. */
  stop(): Promise<void>;
};

const mostTries = 5;
const firstPauseMs = 2000;

/** How often a job failed as it stands, and when it may be tried again. */
type Failed = { readonly job: Job; readonly times: number; readonly until: number };

/** Creates the runner. A job is what is stored of it: one that a kill interrupts is begun again. */
export function createJobs({ store, take, giveUp, push, fault, clock = () => performance.now() }: JobsDeps): Jobs {
  const failed = new Map<string, Failed>();
  let running: Promise<void> | undefined;
  const stopping = new AbortController();

  const isDue = ([id, job]: [string, Job]): boolean => {
    const before = failed.get(id);
    return isJobOpen(job) && !(before?.job === job && before.until > clock());
  };

  /** The oldest that is to be done now. */
  function next(): [string, Job] | undefined {
    const due = [...store.all('jobs')].filter(isDue);
    return due.toSorted(([, a], [, b]) => (a.at < b.at ? -1 : 1))[0];
  }

  async function keep(id: string, job: Job, outcome: JobOutcome): Promise<void> {
    const update = `job:${id}:${randomUUID()}`;
    const messages = outcome.messages.map((message, i) => ({ id: `${update}#${i}`, ...message }));
    const commit: Commit = {
      update,
      at: new Date().toISOString(),
      changes: [...outcome.changes, { store: 'jobs', key: id, value: outcome.next }],
      expects: [{ store: 'jobs', key: id, value: job }],
      audits: outcome.audits ?? [],
      messages,
    };
    if (await store.commit(commit)) push(messages);
  }

  async function run(id: string, job: Job): Promise<void> {
    const times = failed.get(id)?.job === job ? (failed.get(id)?.times ?? 0) : 0;
    try {
      await keep(id, job, times < mostTries ? await take(id, job) : giveUp(id, job));
      failed.delete(id);
    } catch (error) {
      // Its person has decided otherwise meanwhile, or is gone: what is stored now counts.
      if (error instanceof Outdated) return;
      failed.set(id, { job, times: times + 1, until: clock() + firstPauseMs * 2 ** times });
      fault(error);
    }
  }

  async function runAll(): Promise<void> {
    for (let due = next(); due && !stopping.signal.aborted; due = next()) await run(...due);
  }

  return {
    wake: () => (running ??= runAll().finally(() => (running = undefined))),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
