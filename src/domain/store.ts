import type { Conversation } from './conversation.ts';
import type { Enquiry } from './enquiry.ts';
import type { FlowState } from './flow.ts';
import type { Change } from './outcome.ts';
import type { PersonState } from './person.ts';
import type { Reply } from './reply.ts';

/** A message that is committed: it will be sent once, in its order within the chat. */
export type OutgoingMessage = {
  readonly id: string;
  readonly chat: string;
  readonly reply: Reply;
  /** Part of an announcement: answers go first, in its own chat and in others. */
  readonly announced?: true;
};

/** One committed turn: its changes and its messages stand or fall together. */
export type Commit = {
  readonly update: string;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly messages: readonly OutgoingMessage[];
};

/** How sending a message ended. */
export type Delivery = 'sent' | 'refused' | 'unsure';

/** What the assistant's state is kept in. Reads are answered from memory; writes are on the disk when their promise is kept. */
export type Store = {
  person(key: string): PersonState | undefined;
  conversation(key: string): Conversation | undefined;
  flow(key: string): FlowState | undefined;
  enquiry(reference: string): Enquiry | undefined;
  /** True when the update has been committed before. */
  knows(update: string): boolean;
  /** Keeps a turn; false, without any effect, when its update is known. */
  commit(commit: Commit): Promise<boolean>;
  /** Committed messages whose sending has not ended, oldest first. */
  unsent(): readonly OutgoingMessage[];
  /** Notes that a message's sending has ended; it will not be sent again. */
  settle(messageId: string, delivery: Delivery): Promise<void>;
  close(): Promise<void>;
};
