import type { Bot } from 'grammy';
import type { Log } from '../log.ts';
import { within } from '../within.ts';
import { faultCode } from './api-faults.ts';
import type { HoldBack } from './hold-back.ts';
import type { Intake } from './intake.ts';
import type { Polling } from './polling.ts';
import type { Reach } from './reach.ts';
import { updatesWanted } from './updates-wanted.ts';

type PollingIntakeDeps = {
  readonly polling: Polling;
  readonly holdBack: Pick<HoldBack, 'stopping'>;
  readonly reach: Pick<Reach, 'alive'>;
  readonly log: Log;
};

/** Fetches updates until stopped (Bot API, getUpdates); a webhook that is set is removed, with nothing that waits dropped. */
export function createPollingIntake(bot: Bot, { polling, holdBack, reach, log }: PollingIntakeDeps): Intake {
  return {
    begin(told) {
      let begin = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        begin = resolve;
      });
      const ended = bot.start({
        limit: 100,
        allowed_updates: updatesWanted,
        onStart({ username }) {
          log.info({ username }, 'polling has begun');
          told();
          begin();
        },
      });
      return { begun, ended };
    },
    stop: (ms) => within(ms, polling.stop()),
    confirm: () =>
      bot.stop().catch((error: unknown) => log.warn(faultCode(error), 'the last updates could not be confirmed')),
    ready: () => reach.alive() && !holdBack.stopping(),
    tend: () => undefined,
  };
}
