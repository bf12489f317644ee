import closeWithGrace from 'close-with-grace';
import { faultPlace } from './channels/fault-place.ts';
import type { Log } from './channels/log.ts';
import { exitCodeOf } from './exit-code.ts';
import type { OpenStore, Serving } from './open-store.ts';
import type { Heartbeat } from './operator/heartbeat.ts';

const leaveWithinMs = 10_000;

/** A channel that is open: `over` is kept when it has come to its end, and rejects when it cannot go on. */
type Door = { start(): Promise<void>; stop(): Promise<void>; readonly over: Promise<void> };

/** What runs, and is to be stopped in order. */
export type Running = {
  readonly door: Door;
  readonly opened: Pick<OpenStore, 'close'>;
  readonly serving: Serving;
  readonly heartbeat: Heartbeat;
  readonly log: Log;
  /** Whether SIGHUP means to read the knowledge again, rather than to leave. */
  readonly reloads: boolean;
  readonly stopEdits: () => Promise<void>;
  /** Opens the port, if there is to be one; kept with what closes it. */
  readonly openPort: () => Promise<() => Promise<void>>;
  /** Told when people are heard, or when it is waited for that they are: then it takes over at once. */
  readonly ready: () => void;
};

/** Runs until the door is closed from inside or a signal comes; then stops in order. */
export async function run(running: Running): Promise<void> {
  const { door, opened, serving, heartbeat, log, reloads, stopEdits, openPort, ready } = running;
  let leaving = false;
  let closePort = async (): Promise<void> => undefined;
  let failure: unknown;
  const grace = closeWithGrace(
    { delay: leaveWithinMs, logger: false, skip: ['beforeExit', ...(reloads ? (['SIGHUP'] as const) : [])] },
    async ({ err, signal }) => {
      leaving = true;
      if (err) {
        const place = faultPlace(err);
        log.error(place, 'leaving: a fault that nobody caught');
        console.error(`leaving: a fault that nobody caught (${place.fault})`);
      } else log.info({ signal }, 'leaving');
      await Promise.all([stopEdits(), serving.stop(), door.stop()]);
      await closePort();
      await opened.close();
      await heartbeat.stop();
      if (failure) process.exit(exitCodeOf(failure));
    },
  );
  const open = async (): Promise<void> => {
    closePort = await openPort();
    if (serving.waits()) {
      heartbeat.start();
      ready();
    }
    await serving.chosen;
    await door.start();
    serving.heard();
    ready();
    heartbeat.start();
  };
  await Promise.race([Promise.all([open(), door.over]), serving.replaced]).catch(async (error: unknown) => {
    failure = await serving.why(error);
    tellFault(failure);
  });
  if (!leaving) grace.close();
}

/** A fault of the service as its operator sees it: what is wrong, without a stack trace. */
export function tellFault(error: unknown): void {
  console.error(error instanceof Error ? error.message : 'an unknown fault');
}
