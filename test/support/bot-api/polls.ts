import { type Answer, accept, refuse } from './answer.ts';
import type { Update, Updates } from './updates.ts';

/** What a getUpdates call asks for. */
type PollRequest = { offset: number; limit: number; timeoutMs: number };

/** The long polls of a bot, of which Telegram keeps one: a newer poll ends the earlier one. */
export type Polls = {
  poll(request: PollRequest, aborted: AbortSignal): Promise<Answer>;
  /** Looks again whether the waiting poll can be answered. */
  wake(): void;
  /** Ends the waiting poll with a 409. */
  end(reason: string): void;
  waiting(): boolean;
};

const OTHER_POLL = 'terminated by other getUpdates request; make sure that only one bot instance is running';

/** Creates the long polls over a queue. */
export function createPolls(updates: Updates): Polls {
  let current: { look(): void; finish(answer: Answer): void } | undefined;

  function end(reason: string): void {
    current?.finish(refuse(409, `Conflict: ${reason}`));
  }

  function wait({ offset, limit, timeoutMs }: PollRequest, aborted: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      const finish = (answer: Answer): void => {
        clearTimeout(timer);
        aborted.removeEventListener('abort', nothing);
        if (current === poll) current = undefined;
        resolve(answer);
      };
      const nothing = (): void => finish(accept([]));
      const look = (): void => {
        const found = updates.read(offset, limit);
        if (found.length > 0) finish(accept(found));
      };
      const poll = { look, finish };
      const timer = setTimeout(nothing, timeoutMs);
      current = poll;
      if (aborted.aborted) nothing();
      aborted.addEventListener('abort', nothing);
    });
  }

  return {
    end,
    wake: () => current?.look(),
    waiting: () => current !== undefined,
    async poll(request, aborted) {
      end(OTHER_POLL);
      const found: Update[] = updates.read(request.offset, request.limit);
      if (found.length > 0 || request.timeoutMs === 0) return accept(found);
      return wait(request, aborted);
    },
  };
}
