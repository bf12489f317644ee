import { z } from 'zod';
import { Message } from './message-schema.ts';
import type { State } from './state.ts';
import { formatVersion } from './stored-json.ts';
import { eachStore, schemas } from './stores.ts';

/** Pairs of key and value, as a Map takes them. A store that an older snapshot does not have is empty. */
const pairsOf = (value: z.ZodType) => z.array(z.tuple([z.string(), value])).default([]);

export const Snapshot = z.strictObject({
  v: z.literal(formatVersion),
  /** The first segment that is not contained. */
  first: z.int().positive(),
  values: z.strictObject(eachStore((store) => pairsOf(schemas[store]))),
  updates: z.array(z.tuple([z.string(), z.iso.datetime()])),
  unsent: z.array(Message),
});
/** The state at the end of a segment, as it is written. */
export type Snapshot = z.infer<typeof Snapshot>;

/** Takes the state as it is now; later changes do not show in it, because values are replaced and never altered. */
export function snapshotOf({ values, updates, unsent }: State, first: number): Snapshot {
  const pairs = eachStore((store) => [...values[store]]);
  return { v: formatVersion, first, values: pairs, updates: [...updates], unsent: [...unsent.values()] };
}

/** The state that a snapshot holds. */
export function stateOf({ values, updates, unsent }: Snapshot): State {
  const maps = eachStore((store) => new Map(values[store])) as State['values'];
  return { values: maps, updates: new Map(updates), unsent: new Map(unsent.map((message) => [message.id, message])) };
}
