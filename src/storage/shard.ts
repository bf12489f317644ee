import { z } from 'zod';
import type { AuditLine } from '../domain/audit.ts';
import type { StoreName } from '../domain/outcome.ts';
import type { OutgoingMessage } from '../domain/store.ts';
import { Message } from './message-schema.ts';
import { formatVersion } from './migrations.ts';
import type { Shards } from './shards.ts';
import { noteAudit, type State } from './state.ts';
import type { StoredForm } from './stored-json.ts';
import { storeNames, stores } from './stores.ts';

/** Everything a state consists of: the stores, and what is known of updates and messages. */
type Collection = StoreName | 'updates' | 'unsent';
const collections: readonly Collection[] = [...storeNames, 'updates', 'unsent'];

function valueSchema(of: Collection): z.ZodType {
  if (of === 'updates') return z.iso.datetime();
  return of === 'unsent' ? Message : stores[of].schema;
}

const contentOf = (of: Collection) =>
  z.strictObject({ of: z.literal(of), pairs: z.array(z.tuple([z.string(), valueSchema(of)])) });
const contents = collections.map(contentOf) as [ReturnType<typeof contentOf>];

export const ShardContent = z.discriminatedUnion('of', contents);
/** A part of a collection: pairs of key and value, as a Map takes them. */
export type ShardContent = z.infer<typeof ShardContent>;

const files = contents.map((content) => content.extend({ v: z.literal(formatVersion) }));
/** A shard as it stands in a file of its own, or in a line of a backup. */
export const shardForm: StoredForm<ShardContent> = {
  kind: 'shard',
  schema: z.discriminatedUnion('of', files as [(typeof files)[number]]),
};

/** A captured part of a collection. It is never altered, so that its identity tells whether anything changed. */
export type CapturedShard = { readonly of: Collection; readonly map: ReadonlyMap<string, unknown> };

/** Unsent messages a shard; they are parted in their order and not by key. */
const messagesAShard = 500;

function* inOrder(unsent: ReadonlyMap<string, OutgoingMessage>): Iterable<CapturedShard> {
  const all = [...unsent];
  for (let i = 0; i < all.length; i += messagesAShard) {
    yield { of: 'unsent', map: new Map(all.slice(i, i + messagesAShard)) };
  }
}

/** Takes a state as it is now, without the shards that are empty; later changes do not show in what was taken. */
export function capture({ values, updates, unsent }: State): readonly CapturedShard[] {
  const hashed = { ...values, updates } as Record<Collection, Shards<unknown>>;
  const shards = [...storeNames, 'updates' as const].flatMap((of) =>
    hashed[of].capture().map((map): CapturedShard => ({ of, map })),
  );
  return [...shards, ...inOrder(unsent)].filter(({ map }) => map.size);
}

/** A captured shard as the text of its file. */
export function shardText({ of, map }: CapturedShard): string {
  return `${JSON.stringify({ v: formatVersion, of, pairs: [...map] })}\n`;
}

/** Adds what a shard holds to a state. */
export function addShard(state: State, { of, pairs }: ShardContent): void {
  const collection = of === 'updates' || of === 'unsent' ? state[of] : state.values[of];
  for (const [key, value] of pairs) (collection as Map<string, unknown>).set(key, value);
  if (of === 'audit') for (const [, line] of pairs) noteAudit(state, line as AuditLine);
}
