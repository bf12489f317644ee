import { printLogLine } from './chat-log.ts';
import type { Chat } from './chats.ts';
import type { ShownMessage } from './messages.ts';
import type { Signal } from './signal.ts';

/** A chat as the people in it see it. */
export type ChatView = {
  id: number;
  /** Every message that is not deleted, oldest first. */
  messages(): ShownMessage[];
  /** Every message there ever was, deleted ones too. */
  all(): ShownMessage[];
  /** The bot's newest message that is not deleted. */
  last(): ShownMessage | undefined;
  /** What the bot shows next: a new message or an edit, each once and in order, as it read at that moment. */
  next(timeoutMs?: number): Promise<ShownMessage>;
  /** The first message in the chat, there already or yet to come, that fits. */
  waitFor(fits: (message: ShownMessage) => boolean, timeoutMs?: number): Promise<ShownMessage>;
  /** Whether everything the bot showed has been taken by next(). */
  quiet(): boolean;
  /** The chat as lines of text: who said what, buttons, presses, edits. */
  print(): string[];
};

export type ViewDeps = { signal: Signal; waitMs: number; explain: (what: string) => string };

/** Creates the view on a chat; each view has its own place for next(). */
export function createChatView({ signal, waitMs, explain }: ViewDeps, chat: Chat): ChatView {
  const where = `in chat ${chat.info.id}`;
  let taken = 0;
  const messages = (): ShownMessage[] => [...chat.messages.values()].filter(({ deleted }) => !deleted);

  return {
    id: chat.info.id,
    messages,
    all: () => [...chat.messages.values()],
    last: () => messages().findLast(({ sender }) => sender === 'bot'),
    quiet: () => taken === chat.shown.length,
    print: () => chat.log.flatMap(printLogLine),
    async next(timeoutMs = waitMs) {
      const message = await signal.until(
        () => chat.shown[taken],
        timeoutMs,
        () => explain(`a message ${where}`),
      );
      taken += 1;
      return message;
    },
    waitFor(fits, timeoutMs = waitMs) {
      return signal.until(
        () => messages().find(fits),
        timeoutMs,
        () => explain(`a fitting message ${where}`),
      );
    },
  };
}
