import type { Clock } from './clock.ts';
import type { Pacing } from './pacing.ts';

/** Lets a call that answers somebody go out: at once, or while announcements are sent as soon as there is room. */
export type AnswersFirst = <T>(chat: string, call: () => Promise<T>) => Promise<T>;

/** Creates the way of answers past announcements; both count against the same rate. */
export function createAnswersFirst(pacing: Pacing, clock: Clock): AnswersFirst {
  async function room(chat: string): Promise<void> {
    pacing.answersWaiting += 1;
    try {
      const wait = () => Math.max(pacing.waitAnswer(clock.now()), pacing.waitChat(chat, clock.now()));
      for (let ms = wait(); ms > 0 && pacing.busy; ms = wait()) await clock.sleep(ms);
    } finally {
      pacing.answersWaiting -= 1;
    }
  }

  return async (chat, call) => {
    if (pacing.busy) await room(chat);
    const going = pacing.begin(chat, clock.now());
    try {
      return await call();
    } finally {
      pacing.end(going, clock.now());
    }
  };
}
