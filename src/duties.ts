import { createAgenda } from './agenda/agenda.ts';
import { createJobs } from './agenda/jobs.ts';
import { createAgendaItems } from './assistant/agenda-items.ts';
import type { Knowing } from './assistant/assistant.ts';
import { createJobWorks } from './assistant/job-works.ts';
import { createNoticeWords } from './assistant/notice-words.ts';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import type { Settings } from './config.ts';
import type { Courier, Handed } from './domain/courier.ts';
import type { FetchFile } from './domain/received-file.ts';
import type { OutgoingMessage, Store } from './domain/store.ts';
import { openSender, type Pace } from './open-sender.ts';
import type { Catalogues } from './wording/catalogue.ts';

const agendaEveryMs = 2000;
const jobsEveryMs = 500;

/** What the duties of the service need of its channel. */
type Way = {
  push(messages: readonly OutgoingMessage[]): void;
  /** The way of what is sent to many, where the channel has one. */
  readonly courier?: Courier;
  readonly fetchFile: FetchFile;
  tend(): void;
};

/** What the service does beside the turns, for all at once: what falls due, jobs, announcements. */
export type DutyParts = {
  readonly settings: Settings;
  readonly knowing: () => Knowing;
  readonly catalogues: Catalogues;
  readonly log: Log;
  readonly pace: Pace;
  readonly door: Way;
};

/** The chats of the owners. */
export const ownersOf = ({ ADMIN_IDS }: Pick<Settings, 'ADMIN_IDS'>): string[] =>
  ADMIN_IDS.map((id) => `telegram:${id}`);

/** Lets what falls due by the clock happen, until it is told to stop. */
function followAgenda({ settings, catalogues, log, knowing, door }: DutyParts, store: Store): () => void {
  const agenda = createAgenda({
    items: createAgendaItems(),
    base: () => knowing().base,
    store,
    word: createNoticeWords(store, catalogues),
    push: door.push,
    fault: (error) => log.error(faultPlace(error), 'something that fell due met a fault'),
    owners: ownersOf(settings),
  });
  const ticking = setInterval(() => void agenda.tick().then(door.tend), agendaEveryMs).unref();
  return () => clearInterval(ticking);
}

/** Lets jobs be done, until it is told to stop; the one under way is then waited for. */
function followJobs({ settings, catalogues, log, knowing, door }: DutyParts, store: Store): () => Promise<void> {
  const fault = (error: unknown) => log.error(faultPlace(error), 'a job met a fault; it is tried again');
  const works = createJobWorks({ knowing, store, catalogues, owners: ownersOf(settings), fetchFile: door.fetchFile });
  const jobs = createJobs({ ...works, store, push: door.push, fault });
  const waking = setInterval(() => void jobs.wake(), jobsEveryMs).unref();
  return () => {
    clearInterval(waking);
    return jobs.stop();
  };
}

const notNow: Handed = { kind: 'wait', ms: 500, why: 'away' };

/** A courier that hands over nothing while another process may be doing so. */
const whileAllowed = ({ send, edit, remove }: Courier, maySend: () => boolean): Courier => ({
  send: async (...to) => (maySend() ? send(...to) : notNow),
  edit: async (...what) => (maySend() ? edit(...what) : notNow),
  remove: async (...what) => (maySend() ? remove(...what) : notNow),
});

/** Begins the duties over a store that has everything in memory; what it returns ends them. */
export function beginDuties(parts: DutyParts, store: Store, maySend: () => boolean): () => Promise<void> {
  const { door, knowing } = parts;
  const stopAgenda = followAgenda(parts, store);
  const stopJobs = followJobs(parts, store);
  const { courier, push } = door;
  const base = () => knowing().base;
  const stopSender = courier && openSender({ ...parts, store, base, push, courier: whileAllowed(courier, maySend) });
  return async () => {
    stopAgenda();
    await Promise.all([stopJobs(), stopSender?.()]);
  };
}
