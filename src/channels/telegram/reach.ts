import type { Transformer } from 'grammy';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';
import type { Pause } from './pause.ts';

/** Whether Telegram is there: noted on every call, told in the log when it goes and when it is back. */
export type Reach = {
  /** Notes how calls end, and repeats those of the start until they are answered. */
  readonly transformer: Transformer;
  /** True when the last call that ended had an answer, of whatever kind. */
  answered(): boolean;
  /** True when a poll, or a look at the webhook, has succeeded lately, so that people are heard. */
  alive(): boolean;
};

/** The calls with which a bot begins to hear people and goes on: one that misses other answers is still a bot. */
const ofStart: ReadonlySet<string> = new Set(['getMe', 'deleteWebhook', 'setWebhook']);
const ofHearing: ReadonlySet<string> = new Set([...ofStart, 'getUpdates', 'getWebhookInfo']);
/** A poll lasts 30 s, and the webhook is looked at as often. */
const aliveForMs = 90_000;
const firstPauseMs = 500;
/** So that it is well again within 5 s of Telegram being back. */
const longestAwayMs = 3000;

const growing = (times: number): number => Math.min(longestAwayMs, firstPauseMs * 2 ** times);

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>;
type Ended = { readonly answer: Answer } | { readonly error: unknown };

const endOf = (call: Promise<Answer>): Promise<Ended> =>
  call.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );

/** True when nobody took the call: a network without a way, or a server that has a fault of its own. */
const isAway = (ended: Ended): boolean => 'error' in ended || (!ended.answer.ok && ended.answer.error_code >= 500);

const codeOf = (ended: Ended): { readonly code: number | string } => {
  if ('error' in ended) return faultCode(ended.error);
  return { code: ended.answer.ok ? 200 : ended.answer.error_code };
};

/** Creates the watch of one bot; `clock` counts milliseconds and never goes back. */
export function createReach(pause: Pick<Pause, 'sleep'>, log: Log, clock = () => performance.now()): Reach {
  let answered = true;
  let awaySince: number | undefined;
  let heardAt: number | undefined;

  /** Every outage is two lines in the log, however long it is. */
  function noteHearing(ended: Ended): void {
    if (isAway(ended)) {
      if (awaySince === undefined) log.warn(codeOf(ended), 'Telegram is not reached; it is tried again');
      awaySince ??= clock();
      return;
    }
    if (awaySince !== undefined)
      log.info({ seconds: Math.round((clock() - awaySince) / 1000) }, 'Telegram is reached again');
    awaySince = undefined;
    if ('answer' in ended && ended.answer.ok) heardAt = clock();
  }

  /** grammY itself would wait up to twenty minutes between two tries of the start. */
  async function tried(method: string, call: () => Promise<Answer>, givenUp: () => boolean): Promise<Ended> {
    for (let times = 0; ; times += 1) {
      const ended = await endOf(call());
      if (givenUp()) return ended;
      answered = 'answer' in ended;
      if (ofHearing.has(method)) noteHearing(ended);
      if (!ofStart.has(method) || !isAway(ended) || !(await pause.sleep(growing(times)))) return ended;
    }
  }

  return {
    answered: () => answered,
    alive: () => heardAt !== undefined && clock() - heardAt < aliveForMs,
    async transformer(prev, method, payload, signal) {
      const ended = await tried(
        method,
        () => prev(method, payload, signal),
        () => signal?.aborted ?? false,
      );
      if ('error' in ended) throw ended.error;
      return ended.answer as Awaited<ReturnType<typeof prev<typeof method>>>;
    },
  };
}

/** The pause as the gateway holds it: a network that is down is tried often, while a wait that Telegram asks for is obeyed. */
export function gatewayPause(pause: Pause, reach: Reach): Pause {
  return { ...pause, hold: (ms) => pause.hold(reach.answered() ? ms : Math.min(ms, longestAwayMs)) };
}
