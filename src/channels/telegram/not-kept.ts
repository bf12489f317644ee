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
  /** A turn was kept: the outage is over. */
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

/** Creates what tells of turns that could not be kept. */
export function createNotKept({ say, words, owners, log }: NotKeptDeps): NotKept {
  const told = new Set<string>();
  let alerted = false;

  function tell(chat: string, { lines }: Reply): void {
    const id = idOfAddress(chat);
    if (id === undefined) return;
    say(id, linesText(lines)).catch((error: unknown) =>
      log.warn(faultCode(error), 'nobody could be told that a turn was not kept'),
    );
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
      told.clear();
      alerted = false;
    },
  };
}
