import { createInTurn } from '../../domain/in-turn.ts';
import type { SharedSending } from '../../domain/shared-sending.ts';
import type { Clock } from './clock.ts';
import type { Going, Pacing } from './pacing.ts';

/** Lets a call that answers somebody go out: at once, or while announcements are sent as soon as there is room. */
export type AnswersFirst = <T>(chat: string, call: () => Promise<T>) => Promise<T>;

/**
 * Creates the way of answers past announcements; both count against the same rate. Among several processes answers wait for
 * room at all times, since others answer, too.
 */
export function createAnswersFirst(pacing: Pacing, clock: Clock, shared?: Pick<SharedSending, 'short'>): AnswersFirst {
  const inTurn = createInTurn();
  const mustWait = (): boolean => pacing.busy || shared !== undefined;
  const begin = (chat: string): Going => pacing.begin(chat, clock.now(), true);

  /** Announcements to others go on meanwhile. */
  async function untilChatIsFree(chat: string): Promise<void> {
    const wait = () => pacing.waitChat(chat, clock.now());
    for (let ms = wait(); ms > 0 && pacing.busy; ms = wait()) await clock.sleep(ms);
  }

  /** Whoever has room begins in the same moment, so that no two take one place. */
  async function untilRoom(chat: string): Promise<Going> {
    const wait = () => pacing.waitAnswer(clock.now());
    for (let ms = wait(); ms > 0 && mustWait(); ms = wait()) {
      shared?.short();
      await clock.sleep(ms);
    }
    return begin(chat);
  }

  async function begun(chat: string): Promise<Going> {
    if (pacing.busy) await untilChatIsFree(chat);
    pacing.answersWaiting += 1;
    try {
      return await inTurn(['room'], () => untilRoom(chat));
    } finally {
      pacing.answersWaiting -= 1;
    }
  }

  return async (chat, call) => {
    const going = mustWait() ? await begun(chat) : begin(chat);
    try {
      return await call();
    } finally {
      pacing.end(going, clock.now());
    }
  };
}
