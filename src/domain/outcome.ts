import type { Conversation } from './conversation.ts';
import type { Enquiry } from './enquiry.ts';
import type { FlowState } from './flow.ts';
import type { PersonState } from './person.ts';
import type { Reply } from './reply.ts';

/** A change to what is stored: the new whole value under a key. Applied twice it has the effect of once. */
export type Change =
  | { readonly store: 'people'; readonly key: string; readonly value: PersonState | null }
  /** What was last spoken of, by chat and person. */
  | { readonly store: 'conversations'; readonly key: string; readonly value: Conversation | null }
  /** What people asked the Board, by reference. */
  | { readonly store: 'enquiries'; readonly key: string; readonly value: Enquiry | null }
  /** How far a guided conversation has come, by chat and person. */
  | { readonly store: 'flows'; readonly key: string; readonly value: FlowState | null };

/** A message to someone else than the person whose turn it is. */
type Notice = { readonly chat: string; readonly reply: Reply };

/** All that a turn leads to; nothing of it has happened before it is committed. */
export type Outcome = {
  readonly replies: readonly Reply[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
};
