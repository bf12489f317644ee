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

  /** Announcements to others go on meanwhile; when they end, the chat's second still counts. */
  async function untilChatIsFree(chat: string): Promise<void> {
    const wait = () => pacing.waitChat(chat, clock.now());
    for (let ms = wait(); ms > 0; ms = wait()) await clock.sleep(ms);
  }

  /** Whoever has room begins in the same moment, so that no two take one place; undefined when the chat was written to meanwhile. */
  async function untilRoom(chat: string, isPaced: boolean): Promise<Going | undefined> {
    const wait = () => pacing.waitAnswer(clock.now());
    for (let ms = wait(); ms > 0 && mustWait(); ms = wait()) {
      shared?.short();
      await clock.sleep(ms);
    }
    return isPaced && pacing.waitChat(chat, clock.now()) > 0 ? undefined : begin(chat);
  }

  async function withRoom(chat: string, isPaced: boolean): Promise<Going | undefined> {
    pacing.answersWaiting += 1;
    try {
      return await inTurn(['room'], () => untilRoom(chat, isPaced));
    } finally {
      pacing.answersWaiting -= 1;
    }
  }

  async function begun(chat: string): Promise<Going> {
    const isPaced = pacing.busy;
    for (;;) {
      if (isPaced) await untilChatIsFree(chat);
      const going = await withRoom(chat, isPaced);
      if (going) return going;
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
