import type { StoreLog } from '../log.ts';
import { faultCode } from './database.ts';
import { holdsForMs, type Outbox } from './outbox.ts';
import { createSession } from './session.ts';
import type { Sharing } from './sharing.ts';

/** How a process keeps in touch with the others, and whether it leads. */
export type Beating = {
  /** Is seen, leads if nobody else does, and sees what others have kept. Never rejects. */
  beat(): Promise<void>;
  /** Whether this process leads: it has been told so lately enough that no other can. */
  leads(): boolean;
  /** Whether another process is known to lead. */
  isLed(): boolean;
  /** Whether no other process is known to lead; one that has stood still looks first. */
  stillLeads(): Promise<boolean>;
  /** Waits for what is under way, and leaves to the others what is left. Rejects when they cannot be told. */
  leave(): Promise<void>;
};

type BeatingDeps = {
  readonly url: string;
  readonly log: StoreLog;
  readonly outbox: Outbox;
  readonly sharing: Sharing;
  /** Whether this process may take over what others have left unsent. */
  readonly maySend: () => boolean;
  /** Reads what others have kept. */
  readonly followAll: () => Promise<unknown>;
};

/** After an outage everybody goes on with what they had to do, before others take it from those who do not come back. */
const steadyMs = 6000;
const followBesideMs = 500;

/** Creates the beating of a process, which has a session with the server from its first beat on. */
export function createBeating({ url, log, outbox, sharing, maySend, followAll }: BeatingDeps): Beating {
  const { me } = outbox;
  let leader: string | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let beating: Promise<void> | undefined;
  let besides: Promise<void> | undefined;
  let backAt = Number.NEGATIVE_INFINITY;
  let away = false;
  let leads = false;
  /** Whether this process led when the server last answered. */
  let led = false;

  const lost = () => {
    leads = false;
    outbox.unseen();
  };
  const session = createSession(url, me, log, { lost, paused: sharing.paused });

  /** A session that does not answer for long holds up nothing: what others keep is followed over other connections. That these fail, too, the beat tells. */
  const followBeside = () => void (besides ??= followAll().then(noted, noted));
  const noted = () => (besides = undefined);

  function back(at: number): void {
    log.info({}, 'PostgreSQL answers again');
    backAt = at;
    away = false;
  }

  function gone(error: unknown): void {
    lost();
    if (!away) log.error(faultCode(error), 'PostgreSQL does not answer');
    away = true;
  }

  async function beatOnce(): Promise<void> {
    const at = performance.now();
    const waiting = setInterval(followBeside, followBesideMs).unref();
    const found = outbox.beat();
    const isSteady = !away && at - backAt > steadyMs;
    try {
      const told = await session.beat({ take: isSteady && maySend(), lead: isSteady || led, end: isSteady });
      if (away) back(at);
      leader = told.leader ?? undefined;
      leads = led = told.leads;
      toldAt = at;
      await found(told.ids);
      await Promise.all([sharing.agree(), followAll()]);
    } catch (error) {
      gone(error);
    } finally {
      clearInterval(waiting);
    }
  }

  const isFresh = (): boolean => performance.now() - toldAt < holdsForMs;
  const isLed = (): boolean => !away && !leads && leader !== undefined && leader !== me;
  const beat = () => (beating ??= beatOnce().finally(() => (beating = undefined)));

  return {
    beat,
    leads: () => leads && isFresh(),
    isLed,
    async stillLeads() {
      if (!away && !isFresh()) await beat();
      return !isLed();
    },
    async leave() {
      await beating;
      await besides;
      await sharing.leave();
      await outbox.release();
      await session.close();
    },
  };
}
