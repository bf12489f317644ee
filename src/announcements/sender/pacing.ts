import type { Need, SharedSending } from '../../domain/shared-sending.ts';

/** How fast a channel may be called. */
export type Rate = {
  /** Calls a second that are aimed at: a little less than may be, as calls arrive later or earlier than they were begun. */
  readonly aim: number;
  /** Calls that may arrive within any second. */
  readonly most: number;
  /** Announcements under way at the same time. */
  readonly width: number;
};

/** What a bot may send: 30 messages a second to all, one a second to a chat (Bots FAQ, "How can I message all of my bot's subscribers"). */
export const usualRate: Rate = { aim: 28.53, most: 30, width: 3 };

/** The rate of paid broadcasts (Bot API, allow_paid_broadcast: up to 1,000 a second). */
export const paidRate = (perSecond: number): Rate => ({
  aim: perSecond * 0.95,
  most: perSecond,
  width: Math.max(3, Math.ceil(perSecond / 5)),
});

/** A call that was begun; `ended` when its answer came. */
export type Going = { readonly chat: string; readonly began: number; readonly answers: boolean; ended?: number };

/** What is shared with other processes that call the channel. */
type Shared = Pick<SharedSending, 'places' | 'pauseLeft'>;

/**
 * When the next call may begin. Announcements begin evenly; answers begin at once while any second has room for them, and
 * what they take announcements leave. A call arrives somewhere between its beginning and its answer.
 */
export type Pacing = {
  /** Milliseconds until an announcement may begin, whoever it is for. */
  wait(now: number): number;
  /** Milliseconds until an answer may begin. */
  waitAnswer(now: number): number;
  /** Milliseconds until a chat may be written to again. */
  waitChat(chat: string, now: number): number;
  begin(chat: string, now: number, answers?: boolean): Going;
  end(going: Going, now: number): void;
  /** What this process needs of the places that several share. */
  need(now: number): Need;
  /** Whether announcements are being sent: only then, or among several processes, do answers wait for room. */
  busy: boolean;
  /** Answers that wait for room: announcements let them go first. */
  answersWaiting: number;
};

const second = 1000;
/** So much of a delay is made good by shorter steps. */
const catchUpMs = 30;
/** The shortest ways that were seen are taken to be shorter by so much. */
const doubtMs = 5;
const waysSeen = 64;
/** Asked again after so long while it is not known when a call will end. */
const askAgainMs = 5;
/** Waiting calls look so often whether other processes have given places up. */
const lookAgainMs = 20;

/** Creates the pacing of a channel; what is `shared` leaves this process only a part of the rate. */
export function createPacing(rate: Rate, shared?: Shared): Pacing {
  const step = second / rate.aim;
  let calls: Going[] = [];
  let due = Number.NEGATIVE_INFINITY;
  const ways: number[] = [];
  const chats = new Map<string, Going>();

  /** How long a call is on its way at least; counted when it is asked for, as calls end far more often than they wait. */
  let shortest: number | undefined;
  const countShortest = (): number => (ways.length < waysSeen / 4 ? 0 : Math.max(0, Math.min(...ways) - doubtMs));
  /** When a second has passed between the arrival of a call and that of one that begins then. */
  const free = ({ ended }: Going): number =>
    (ended ?? Number.POSITIVE_INFINITY) + second - (shortest ??= countShortest());

  const left = (at: number, now: number): number => {
    if (at <= now) return 0;
    return at === Number.POSITIVE_INFINITY ? askAgainMs : at - now;
  };

  const forgetFree = (now: number): void => {
    calls = calls.filter((call) => free(call) > now);
  };

  function waitWindow(now: number): number {
    const most = shared?.places() ?? rate.most;
    if (calls.length < most) return 0;
    forgetFree(now);
    if (calls.length < most) return 0;
    const times = calls.map(free).toSorted((a, b) => a - b);
    return left(times[calls.length - most] ?? Number.POSITIVE_INFINITY, now);
  }

  /** Places may come from other processes before one of ours is free. */
  function waitPlace(now: number): number {
    if (!shared) return waitWindow(now);
    return Math.max(shared.pauseLeft(), Math.min(waitWindow(now), lookAgainMs));
  }

  function forgetChats(now: number): void {
    for (const [chat, call] of chats) {
      if (free(call) > now) return;
      chats.delete(chat);
    }
  }

  return {
    busy: false,
    answersWaiting: 0,
    wait(now) {
      if (this.answersWaiting) return askAgainMs;
      return Math.max(left(due, now), waitPlace(now));
    },
    waitAnswer: waitPlace,
    waitChat(chat, now) {
      const last = chats.get(chat);
      return last ? left(free(last), now) : 0;
    },
    need(now) {
      forgetFree(now);
      const answers = calls.filter((call) => call.answers).length + this.answersWaiting;
      return { used: calls.length, wanted: answers + 1, announces: this.busy, most: rate.most };
    },
    begin(chat, now, answers = false) {
      const call: Going = { chat, began: now, answers };
      due = Math.max(due, now - catchUpMs) + step;
      calls.push(call);
      if (calls.length > 4 * rate.most) calls.shift();
      forgetChats(now);
      chats.delete(chat);
      chats.set(chat, call);
      return call;
    },
    end(call, now) {
      call.ended = now;
      ways.push(now - call.began);
      if (ways.length > waysSeen) ways.shift();
      shortest = undefined;
    },
  };
}
