import { z } from 'zod';
import { Conversation } from '../domain/conversation.ts';
import { Enquiry } from '../domain/enquiry.ts';
import { FlowState } from '../domain/flow.ts';
import type { Change } from '../domain/outcome.ts';
import { PersonState } from '../domain/person.ts';

/** The name of a store: what a change may go to. */
export type StoreName = Change['store'];
/** The values that a store keeps. */
export type ValueOf<S extends StoreName> = NonNullable<Extract<Change, { store: S }>['value']>;

/** The schema of each store's values. A new store is one more line here and one more kind of `Change`. */
export const schemas: { readonly [S in StoreName]: z.ZodType<ValueOf<S>> } = {
  people: PersonState,
  conversations: Conversation,
  flows: FlowState,
  enquiries: Enquiry,
};

/** The names of all stores. */
export const storeNames = Object.keys(schemas) as readonly StoreName[];

/** Makes something for every store, such as an empty map or a schema. */
export function eachStore<T>(make: (store: StoreName) => T): Record<StoreName, T> {
  return Object.fromEntries(storeNames.map((store) => [store, make(store)])) as Record<StoreName, T>;
}
