import type { AuditEntry } from './audit.ts';
import type { Conversation } from './conversation.ts';
import type { FlowState } from './flow.ts';
import type { Change, Entry, Stored, StoreName } from './outcome.ts';
import type { PersonState } from './person.ts';
import type { Reply } from './reply.ts';

/** A message that is committed: it will be sent once, in its order within the chat. */
export type OutgoingMessage = {
  readonly id: string;
  readonly chat: string;
  readonly reply: Reply;
  /** It answers a question of this name, and may be rated where a channel has small buttons for it. */
  readonly rated?: string;
  /** The message that it takes the place of, where the channel can still change that one. */
  readonly edits?: number;
  /** The topic of the chat it belongs into, and the message that it answers, as the channel numbers them. */
  readonly thread?: number;
  readonly quotes?: number;
  /** The last of a person whose data was removed: it replaces what waits for the chat, and the store compacts when it is settled. */
  readonly forget?: true;
  /** Part of an announcement: answers go first, in its own chat and in others. */
  readonly announced?: true;
  /** What it is sent for; when it does not arrive, `undelivered` holds that under this name. */
  readonly purpose?: string;
};

/** One committed turn: its changes and its messages stand or fall together. */
export type Commit = {
  readonly update: string;
  readonly at: string;
  readonly changes: readonly Change[];
  readonly messages: readonly OutgoingMessage[];
  /** What must still be stored when it is kept (null: nothing); otherwise it is `Outdated`. */
  readonly expects?: readonly Change[];
  readonly audits?: readonly AuditEntry[];
};

/** Thrown when something that a commit was decided upon has changed: nothing of it has happened, and it is to be decided anew. */
export class Outdated extends Error {
  constructor() {
    super('what a commit was decided upon has changed');
    this.name = 'Outdated';
  }
}

/** Thrown when a change could not be written, such as on a full disk: nothing of it has happened, and it may be tried again. */
export class NotKept extends Error {
  /** The code of the fault behind it, such as ENOSPC. */
  readonly code: string;
  constructor(cause: unknown) {
    const code = (cause as { code?: unknown } | null)?.code;
    super('a change could not be written to the store', { cause });
    this.name = 'NotKept';
    this.code = typeof code === 'string' ? code : 'unknown';
  }
}

/** How sending a message ended. */
export type Delivery = 'sent' | 'refused' | 'unsure';

/** Whose turn is decided: what is kept of them is read beforehand where it is not in memory. `update` as the commit will name it. */
export type Deciding = { readonly update: string; readonly person: string; readonly chat: string };

/** What the assistant's state is kept in. Reads are answered from memory; writes are on the disk when their promise is kept. */
export type Store = {
  get<S extends StoreName>(store: S, key: string): Stored[S] | undefined;
  /** All values of a store with their keys, in no order. */
  all<S extends StoreName>(store: S): Iterable<[string, Stored[S]]>;
  /** A number that is another after each change in a store, so that whoever follows it need not look at all values. */
  revision(store: StoreName): number;
  person(key: string): PersonState | undefined;
  conversation(key: string): Conversation | undefined;
  /** Every stored value that is a person's own. */
  entriesOf(person: string): readonly Entry[];
  flow(key: string): FlowState | undefined;
  /** True when the update has been committed before. */
  knows(update: string): boolean;
  /** Keeps a turn; false, without any effect, when its update is known. Throws `Outdated` and `NotKept`. */
  commit(commit: Commit): Promise<boolean>;
  /** Keeps changes that rest on no turn, such as how a delivery ended: in a short line, and remembered under no update. */
  note(changes: readonly Change[]): Promise<void>;
  /** Committed messages whose sending has not ended, oldest first. */
  unsent(): readonly OutgoingMessage[];
  /** Notes that a message's sending has ended; it will not be sent again. */
  settle(messageId: string, delivery: Delivery): Promise<void>;
  /** Kept when no file of the store holds a value that was removed before the call; backups made earlier are another matter. */
  compact(): Promise<void>;
  close(): Promise<void>;
  /**
   * Only of a store that has not everything in memory: calls `decide`, which changes nothing, until all it reads is there,
   * as it stands now. Outside of it only what concerns everybody can be read.
   */
  decide?<T>(deciding: Deciding, decide: () => T): Promise<T>;
  /** Only of a store that several processes share: whether it is this one that sends a message, and now. */
  sends?(messageId: string): boolean;
  /** Only of such a store: the end of a message could not be noted, and it is to be handed over again. */
  again?(messageId: string): void;
};

/** Decides something upon what is stored of somebody. */
export async function decided<T>(store: Pick<Store, 'decide'>, deciding: Deciding, decide: () => T): Promise<T> {
  return store.decide ? store.decide(deciding, decide) : decide();
}
