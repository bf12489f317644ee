import { z } from 'zod';
import { Conversation, isConversationOver } from '../domain/conversation.ts';
import { Enquiry, isEnquiryOver } from '../domain/enquiry.ts';
import { FlowState, isFlowOver } from '../domain/flow.ts';
import type { Change } from '../domain/outcome.ts';
import { PersonState } from '../domain/person.ts';

/** The name of a store: what a change may go to. */
export type StoreName = Change['store'];
/** The values that a store keeps. */
export type ValueOf<S extends StoreName> = NonNullable<Extract<Change, { store: S }>['value']>;

/** What a store keeps, and which of it is a person's own: told to them by /mydata and removed by /deleteme. */
type StoreRule<V> = {
  readonly schema: z.ZodType<V>;
  readonly isOf: (person: string, key: string, value: V) => boolean;
  /** What is true of a value that is of no more use; it is dropped with the next snapshot. */
  readonly isOver?: (value: V, now: Date) => boolean;
};

/** One a person a chat. */
const ofChatAndPerson = (person: string, key: string): boolean => key.endsWith(`|${person}`);

/** All stores. A new store is one more line here and one more kind of `Change`. */
export const stores: { readonly [S in StoreName]: StoreRule<ValueOf<S>> } = {
  people: { schema: PersonState, isOf: (person, key) => key === person },
  conversations: { schema: Conversation, isOf: ofChatAndPerson, isOver: isConversationOver },
  flows: { schema: FlowState, isOf: ofChatAndPerson, isOver: isFlowOver },
  enquiries: { schema: Enquiry, isOf: (person, _key, enquiry) => enquiry.person === person, isOver: isEnquiryOver },
};

/** The names of all stores. */
export const storeNames = Object.keys(stores) as readonly StoreName[];

/** Makes something for every store, such as an empty map or a schema. */
export function eachStore<T>(make: (store: StoreName) => T): Record<StoreName, T> {
  return Object.fromEntries(storeNames.map((store) => [store, make(store)])) as Record<StoreName, T>;
}
