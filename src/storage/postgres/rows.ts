import { z } from 'zod';
import type { Stored, StoreName } from '../../domain/outcome.ts';
import type { OutgoingMessage } from '../../domain/store.ts';
import { Message } from '../message-schema.ts';
import { StoreUnreadable } from '../store-unreadable.ts';
import { stores } from '../stores.ts';

/** A row of the table of entries as it is read. */
export type Row = {
  readonly store: StoreName;
  readonly key: string;
  readonly value: string | null;
  readonly version: string;
};

/** What stands at a place: its value (undefined when nothing does), and the version in which it was written or removed. */
export type Held<S extends StoreName = StoreName> = { readonly value: Stored[S] | undefined; readonly version: number };

/** A name for a place. */
export const placeOf = (store: StoreName, key: string): string => `${store} ${key}`;

/** The parser's own message would quote what is stored. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parsed<T>(schema: z.ZodType<T>, text: string, table: string): T {
  const { success, data, error } = schema.safeParse(jsonOf(text));
  if (success) return data;
  const reasons = error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
  throw new StoreUnreadable(table, 1, reasons.join('; '));
}

/** What a row holds, checked. */
export function heldOf({ store, value, version }: Row): Held {
  const schema: z.ZodType<Stored[StoreName]> = stores[store].schema;
  return {
    value: value === null ? undefined : parsed(schema, value, `entries (${store})`),
    version: Number(version),
  };
}

/** What stands at a place where nothing was found. */
export const nothing: Held = { value: undefined, version: 0 };

/** The version that a commit expects at a place where this stands; of what is not there it is 0. */
export const expectedVersion = ({ value, version }: Held): number => (value === undefined ? 0 : version);

/** A message of the outbox, checked. */
export const messageOf = (text: string): OutgoingMessage => parsed(Message, text, 'outbox');
