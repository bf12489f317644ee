import { setMaxListeners } from 'node:events';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { SharedSending } from '../../domain/shared-sending.ts';

/** The pause that Telegram asks for: it holds for every call of the bot, not only for the one that met it. */
export type Pause = {
  /** Lets nothing out for so long, counted from now. */
  hold(ms: number): void;
  /** The same, because Telegram asks for it: other processes of the bot hold, too. */
  asked(ms: number): void;
  holding(): boolean;
  /** Waits until calls may go out; false when the bot is leaving. */
  over(): Promise<boolean>;
  /** Waits for so long, for one caller; false when the bot is leaving. */
  sleep(ms: number): Promise<boolean>;
  /** Ends all waiting, now and later. */
  end(): void;
};

/** What other processes of the bot have to do with its pause. */
type Others = Pick<SharedSending, 'asked' | 'pauseLeft'>;

const alone: Others = { asked: () => undefined, pauseLeft: () => 0 };

/** Creates the pause that all parts of the bot share. */
export function createPause(others: Others = alone): Pause {
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal);
  let until = 0;
  const left = (): number => Math.max(until - performance.now(), others.pauseLeft());
  const sleep = (ms: number): Promise<boolean> => sleepFor(ms, true, { signal: leaving.signal }).catch(() => false);
  const hold = (ms: number): void => {
    until = Math.max(until, performance.now() + ms);
  };
  return {
    sleep,
    hold,
    asked(ms) {
      hold(ms);
      others.asked(ms);
    },
    holding: () => left() > 0,
    async over() {
      while (!leaving.signal.aborted && left() > 0) await sleep(Math.ceil(left()));
      return !leaving.signal.aborted;
    },
    end: () => leaving.abort(),
  };
}
