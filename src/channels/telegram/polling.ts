import type { Transformer } from 'grammy';
import type { HoldBack } from './hold-back.ts';
import type { Pause } from './pause.ts';
import type { Placed, Rush, Update } from './rush.ts';

/** How updates are asked for, so that none is lost. */
export type Polling = {
  /**
   * Polls only when all updates are done, or with the offset of the first that is not, so that it is delivered again.
   * In a rush the updates lie in the inbox, and polls follow each other while they are taken, as far as there are places.
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

/** How a poll of a rush ended, and its updates if they lie in the inbox, so that the next poll went out. */
type Arrived = { readonly polled: Promise<Answer>; readonly placed: Placed | undefined };

/** Creates the polling of one bot. */
export function createPolling({ holdBack, rush, pause, mayPoll }: PollingDeps): Polling {
  let failures = 0;
  /** Ids begin anew after a quiet week, so that those of a former run say nothing of what is new. */
  let offsetIsOld = false;
  /** Polls of a rush that went out and were not passed on, in their order. */
  const ahead: Promise<Arrived>[] = [];
  /** What is being passed on. */
  let inHand: readonly Placed[] = [];

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
    if (answer.ok && !holdBack.stopping()) holdBack.release();
    return answer;
  }

  /** Puts what a poll has brought into the inbox; the oldest there makes room once all of it is passed on and kept. */
  async function added(updates: readonly Update[]): Promise<Placed | undefined> {
    const oldest = rush.full();
    await oldest?.passed;
    if (oldest) await holdBack.done(oldest.updates.at(-1)?.update_id);
    return holdBack.held() === undefined && !holdBack.stopping() ? rush.add(updates) : undefined;
  }

  /** A full poll goes into the inbox, and the next one goes out at once; without a wait, so that the inbox is soon cleared. */
  async function arrived(polled: Promise<Answer>, limit: number, poll: Poll): Promise<Arrived> {
    const updates = await polled.then(updatesOf, () => []);
    const last = updates.at(-1);
    if (!last || updates.length < limit || holdBack.stopping()) return { polled, placed: undefined };
    const placed = await added(updates);
    const goesOn = placed && holdBack.held() === undefined && !holdBack.stopping();
    if (goesOn) ahead.push(arrived(poll({ offset: last.update_id + 1, timeout: 0 }), limit, poll));
    return { polled, placed };
  }

  /** Passes on what of the rush could not be kept, and what is behind it; the last poll ends before. */
  async function again(): Promise<Answer> {
    for (const each of rush.placed()) each.pass();
    while (ahead.length) await ahead.shift();
    await holdBack.done();
    const held = holdBack.held() ?? Number.POSITIVE_INFINITY;
    await waitForAnotherTry();
    holdBack.release();
    inHand = rush.again();
    return answerWith(inHand.flatMap(({ updates }) => updates).filter(({ update_id: id }) => id >= held));
  }

  /**
   * What a poll has brought, or what of the rush could not be kept and comes again; then what was polled waits at
   * Telegram, unless it lies in the inbox: no poll has confirmed it. A rush is over when a poll brings less than it may.
   */
  async function received({ polled, placed }: Arrived): Promise<Answer> {
    if (!placed) await holdBack.done();
    if (holdBack.held() === undefined) failures = 0;
    else if (rush.placed().length) return again();
    inHand = placed ? [placed] : [];
    if (!placed) await rush.over();
    return polled;
  }

  async function asked(poll: Poll, limit: number): Promise<Answer> {
    const left = await rush.left();
    if (left.length) {
      offsetIsOld = true;
      inHand = left;
      return answerWith(left.flatMap(({ updates }) => updates));
    }
    if (holdBack.stopping()) return pollBehind(poll);
    const polled = () => (rush.placed().length ? poll({ timeout: 0 }) : pollBehind(poll));
    return received(await (ahead.shift() ?? arrived(polled(), limit, poll)));
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
      if (!holdBack.stopping()) for (const each of inHand) each.pass();
      inHand = [];
      const answer = await asked(poll, limit);
      return answer as Awaited<ReturnType<typeof prev<typeof method>>>;
    },
    async stop() {
      await holdBack.stop();
      const isPassed = rush.placed().every((each) => each.isPassed());
      if (isPassed && holdBack.held() === undefined) await rush.over();
    },
  };
}
