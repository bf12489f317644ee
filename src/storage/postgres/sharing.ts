import { setTimeout as sleep } from 'node:timers/promises';
import type { Need, SharedSending } from '../../domain/shared-sending.ts';
import type { StoreLog } from '../log.ts';
import { type Database, faultCode } from './database.ts';

/** The part of a process in what all may send. */
export type Sharing = {
  readonly shared: SharedSending;
  /** Agrees with the others who sends how much, and hears of a pause. */
  agree(): Promise<void>;
  /** Another process was asked for a pause. */
  paused(ms: number): void;
  /** Gives all places back. */
  leave(): Promise<void>;
};

/** For so long places count after they were agreed upon; the others count them for five seconds. */
const agreedForMs = 3000;
const soonestMs = 100;
const tryAgainMs = 500;
/** One place is left free, as calls do not all take equally long. */
const spare = 1;
/** Places of a process that the server has not answered lately: it sends nothing that is kept, but tells people of the outage. */
const inOutage = 5;

type Agreed = { readonly given: number; readonly meant: number; readonly pause_ms: number };

const share = 'select given, meant, pause_ms from share($1, $2, $3, $4, $5)';
const nothing: Need = { used: 0, wanted: 1, announces: false, most: 30 };

/** Creates the part of a process; it has no share before the first agreement. */
export function createSharing({ ask }: Database, me: string, log: StoreLog): Sharing {
  let told = (): Need => nothing;
  let allowed = 0;
  let agreedAt = Number.NEGATIVE_INFINITY;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let agreeing: Promise<void> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let left = false;

  const isAgreed = (): boolean => performance.now() - agreedAt < agreedForMs;

  function paused(ms: number): void {
    pausedUntil = Math.max(pausedUntil, performance.now() + ms);
  }

  /** Calls that begin meanwhile find no more places than are kept. */
  async function agreeOnce(): Promise<void> {
    const at = performance.now();
    askedAt = at;
    const { used, wanted, announces, most } = told();
    const keeps = Math.max(used, isAgreed() ? allowed : 0);
    const [agreed] = await ask<Agreed>('share', share, [me, keeps, Math.min(wanted, most), announces, most - spare]);
    if (!agreed) return;
    allowed = Math.min(agreed.given, agreed.meant);
    agreedAt = at;
    if (agreed.pause_ms > 0) paused(agreed.pause_ms);
  }

  const agree = (): Promise<void> => (agreeing ??= agreeOnce().finally(() => (agreeing = undefined)));

  /** Told until it is known, or over. */
  async function tell(until: number): Promise<void> {
    const ms = until - performance.now();
    if (ms <= 0 || left) return;
    try {
      await ask('hold-all', 'select hold_all($1)', [ms]);
    } catch (error) {
      log.warn(faultCode(error), 'the others could not be told of a pause yet; it is tried again');
      await sleep(tryAgainMs);
      await tell(until);
    }
  }

  const shared: SharedSending = {
    places: () => (isAgreed() ? allowed : inOutage),
    needs(of) {
      told = of;
    },
    short() {
      if (left || agreeing || performance.now() - askedAt < soonestMs) return;
      agree().catch(() => undefined); // a server that is away is told of by the beat
    },
    asked(ms) {
      paused(ms);
      void tell(performance.now() + ms);
    },
    pauseLeft: () => Math.max(0, pausedUntil - performance.now()),
  };

  return {
    shared,
    agree,
    paused,
    async leave() {
      left = true;
      await agreeing?.catch(() => undefined);
      await ask(
        'leave-share',
        "update shares set until = least(until, now() + interval '2 seconds') where holder = $1",
        [me],
      );
    },
  };
}
