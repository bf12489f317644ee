import type { Reply } from '../../domain/reply.ts';
import type { Turn } from '../../domain/turn.ts';
import type { Log } from '../log.ts';
import { faultCode } from './api-faults.ts';
import { idOfAddress } from './chat-address.ts';
import { linesText } from './html.ts';

/** What is said while turns cannot be kept, such as on a full disk. */
export type NotKeptWords = { toPerson(turn: Turn): Reply; toOwner(owner: string): Reply };

/** Tells people that a turn of theirs could not be kept; what it says is itself kept nowhere. */
export type NotKept = {
  /**
   * A turn could not be kept: its person is told once, however often it comes again, and the owners once an outage. True
   * for the first time.
   */
  failed(turn: Turn): boolean;
  /** A turn was kept: the outage is over. Who has not been told yet need not be: their turns come again. */
  over(): void;
};

export type NotKeptDeps = {
  /** Sends plain text to a chat, once; it may fail. */
  readonly say: (chat: number, text: string) => Promise<unknown>;
  readonly words: NotKeptWords;
  /** The chats of the owners. */
  readonly owners: readonly string[];
  readonly log: Log;
};

/** So many are told at the same time: what waits here stands before no answer when the outage is over. */
const mostAtOnce = 3;

/** Creates what tells of turns that could not be kept. */
export function createNotKept({ say, words, owners, log }: NotKeptDeps): NotKept {
  const told = new Set<string>();
  const waiting: { readonly chat: number; readonly text: string }[] = [];
  let telling = 0;
  let alerted = false;

  function tellNext(): void {
    const next = telling < mostAtOnce ? waiting.shift() : undefined;
    if (!next) return;
    telling += 1;
    say(next.chat, next.text)
      .catch((error: unknown) => log.warn(faultCode(error), 'nobody could be told that a turn was not kept'))
      .finally(() => {
        telling -= 1;
        tellNext();
      });
  }

  function tell(address: string, { lines }: Reply): void {
    const chat = idOfAddress(address);
    if (chat === undefined) return;
    waiting.push({ chat, text: linesText(lines) });
    tellNext();
  }

  return {
    failed(turn) {
      const isFirst = !told.has(turn.update);
      if (isFirst) tell(turn.chat, words.toPerson(turn));
      told.add(turn.update);
      if (!alerted) for (const owner of owners) tell(owner, words.toOwner(owner));
      alerted = true;
      return isFirst;
    },
    over() {
      waiting.length = 0;
      told.clear();
      alerted = false;
    },
  };
}
