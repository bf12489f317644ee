import { createInTurn } from '../../domain/in-turn.ts';
import type { SharedSending } from '../../domain/shared-sending.ts';
import type { Clock } from './clock.ts';
import type { Going, Pacing } from './pacing.ts';

/**
 * Lets a call that answers somebody go out: at once, or while announcements are sent as soon as there is room. One that is not
 * `wanted` any more when there is takes no place: what it does then is its own affair.
 */
export type AnswersFirst = <T>(chat: string, call: () => Promise<T>, isWanted?: () => boolean) => Promise<T>;

/** What became of the wait for room; undefined when the call is not wanted any more. */
type Place = Going | 'chat is busy' | undefined;
const always = (): boolean => true;

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

  /** Whoever has room begins in the same moment, so that no two take one place. */
  async function untilRoom(chat: string, isPaced: boolean, isWanted: () => boolean): Promise<Place> {
    const wait = () => pacing.waitAnswer(clock.now());
    for (let ms = wait(); ms > 0 && mustWait(); ms = wait()) {
      shared?.short();
      await clock.sleep(ms);
    }
    if (!isWanted()) return undefined;
    return isPaced && pacing.waitChat(chat, clock.now()) > 0 ? 'chat is busy' : begin(chat);
  }

  async function withRoom(chat: string, isPaced: boolean, isWanted: () => boolean): Promise<Place> {
    pacing.answersWaiting += 1;
    try {
      return await inTurn(['room'], () => untilRoom(chat, isPaced, isWanted));
    } finally {
      pacing.answersWaiting -= 1;
    }
  }

  async function begun(chat: string, isWanted: () => boolean): Promise<Going | undefined> {
    const isPaced = pacing.busy;
    for (;;) {
      if (isPaced) await untilChatIsFree(chat);
      const place = await withRoom(chat, isPaced, isWanted);
      if (place !== 'chat is busy') return place;
    }
  }

  return async (chat, call, isWanted = always) => {
    const going = mustWait() ? await begun(chat, isWanted) : begin(chat);
    try {
      return await call();
    } finally {
      if (going) pacing.end(going, clock.now());
    }
  };
}
