import type { Transformer } from 'grammy';
import type { HoldBack } from './hold-back.ts';
import type { Pause } from './pause.ts';
import type { Rush, Update } from './rush.ts';

/** How updates are asked for, so that none is lost. */
export type Polling = {
  /**
   * Polls only when all updates are done, or with the offset of the first that is not, so that it is delivered again.
   * In a rush the updates lie in the inbox, and the next ones are asked for while these are taken.
   */
  readonly transformer: Transformer;
  /** Lets the running updates end, before the last poll; what of a rush has not been taken stays in the inbox for the next run. */
  stop(): Promise<void>;
};

type PollingDeps = {
  readonly holdBack: HoldBack;
  readonly rush: Rush;
  readonly pause: Pick<Pause, 'sleep'>;
  /**
   * Whether no other process polls now, which would break off the poll of that one; after a conflict whether this one is to go
   * on all the same. Without it there is no other.
   */
  readonly mayPoll?: ((afterConflict?: boolean) => Promise<boolean>) | undefined;
};

/** Thrown in the place of the last poll of a process when another polls by now. */
class AnotherPolls extends Error {
  constructor() {
    super('another process polls');
    this.name = 'AnotherPolls';
  }
}

type Answer = Awaited<ReturnType<Parameters<Transformer>[0]>>;
type Payload = { readonly offset?: number; readonly limit?: number; readonly timeout?: number };
/** One poll, with what is to be different about it. */
type Poll = (other: Payload) => Promise<Answer>;

const firstPauseMs = 1000;
/** Whatever the store waits for, people are answered soon after it is back; one try costs a poll and a commit that fails. */
const longestPauseMs = 2000;
const lookAgainMs = 300;
/** A process that is cut off from the others may poll until its next poll tells it that another does. */
const mostConflicts = 20;
const conflictPauseMs = 1000;
/** Telegram breaks off the poll that came first (Bot API, error 409). */
const isConflict = (answer: Answer): boolean => !answer.ok && answer.error_code === 409;

const updatesOf = (answer: Answer): readonly Update[] => (answer.ok ? (answer.result as readonly Update[]) : []);
const answerWith = (result: readonly Update[]): Answer => ({ ok: true, result }) as Answer;

/** Creates the polling of one bot. */
export function createPolling({ holdBack, rush, pause, mayPoll }: PollingDeps): Polling {
  let failures = 0;
  /** Ids begin anew after a quiet week, so that those of a former run say nothing of what is new. */
  let offsetIsOld = false;
  /** The poll that went out before the rush was taken. */
  let ahead: Promise<Answer> | undefined;

  async function waitForAnotherTry(): Promise<void> {
    if (!holdBack.stopping()) await pause.sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** failures++));
  }

  /** Whether a poll that another broke off is to be tried again. */
  async function isToGoOn(answer: Answer, conflicts: number): Promise<boolean> {
    if (!mayPoll || !isConflict(answer) || conflicts === mostConflicts || holdBack.stopping()) return false;
    return (await mayPoll(true)) && pause.sleep(conflictPauseMs);
  }

  async function untilAllowed(may: () => Promise<boolean>): Promise<void> {
    while (!(await may())) {
      if (holdBack.stopping()) throw new AnotherPolls();
      await pause.sleep(lookAgainMs);
    }
  }

  /** The ordinary poll: what is not kept is asked for again. */
  async function pollBehind(poll: Poll): Promise<Answer> {
    if (!holdBack.stopping()) await holdBack.done();
    const offset = holdBack.firstOpen();
    if (offset === undefined) {
      failures = 0;
      return poll({});
    }
    await waitForAnotherTry();
    const answer = await poll({ offset });
    if (answer.ok) holdBack.release();
    return answer;
  }

  /** Asks for what is behind the rush, which lies in the inbox; without a wait, so that the inbox is soon cleared. */
  function sendAhead(poll: Poll, last: Update): void {
    ahead = poll({ offset: last.update_id + 1, timeout: 0 });
    ahead.catch(() => undefined); // told when it is taken up
  }

  /** Whether what a poll has brought lies in the inbox now; the oldest there makes room once all of it is kept. */
  async function added(updates: readonly Update[]): Promise<boolean> {
    const full = rush.full();
    if (full !== undefined) await holdBack.done(full);
    const held = holdBack.held();
    if (full !== undefined && held !== undefined && held <= full) return false;
    return rush.add(updates);
  }

  /** What of the rush could not be kept, and what is behind it. */
  async function again(): Promise<readonly Update[]> {
    await holdBack.done();
    const held = holdBack.held() ?? Number.POSITIVE_INFINITY;
    await waitForAnotherTry();
    holdBack.release();
    return rush.updates().filter(({ update_id: id }) => id >= held);
  }

  /**
   * What a poll has brought, or what of the rush could not be kept and comes again; then what was polled waits at
   * Telegram, unless it lies in the inbox: no poll has confirmed it. A rush is over when a poll brings less than it may.
   */
  async function received(polled: Promise<Answer>, limit: number, poll: Poll): Promise<Answer> {
    const updates = await polled.then(updatesOf, () => []);
    const goesOn = updates.length >= limit && (await added(updates));
    if (!goesOn) await holdBack.done();
    if (holdBack.held() === undefined) failures = 0;
    else if (rush.updates().length) return answerWith(await again());
    const last = updates.at(-1);
    if (!goesOn) await rush.over();
    else if (last && !holdBack.stopping()) sendAhead(poll, last);
    return polled;
  }

  async function asked(poll: Poll, limit: number): Promise<Answer> {
    const left = await rush.left();
    if (left.length) {
      offsetIsOld = true;
      return answerWith(left);
    }
    if (holdBack.stopping()) return pollBehind(poll);
    if (!rush.updates().length) return received(pollBehind(poll), limit, poll);
    const polled = ahead ?? poll({ timeout: 0 });
    ahead = undefined;
    return received(polled, limit, poll);
  }

  return {
    async transformer(prev, method, payload, signal) {
      if (method !== 'getUpdates') return prev(method, payload, signal);
      const { offset, ...others } = payload as Payload;
      const usual: Payload = offsetIsOld || offset === undefined ? others : { ...others, offset };
      const limit = usual.limit ?? 100;
      const poll = async (other: Payload, conflicts = 0): Promise<Answer> => {
        if (mayPoll) await untilAllowed(mayPoll);
        const answer = await prev(method, { ...usual, ...other } as typeof payload, signal);
        if (updatesOf(answer).length) offsetIsOld = false;
        return (await isToGoOn(answer, conflicts)) ? poll(other, conflicts + 1) : answer;
      };
      const answer = await asked(poll, limit);
      return answer as Awaited<ReturnType<typeof prev<typeof method>>>;
    },
    async stop() {
      await holdBack.stop();
      if (holdBack.held() === undefined) await rush.over();
    },
  };
}
