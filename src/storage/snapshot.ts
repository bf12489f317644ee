import { z } from 'zod';
import { formatVersion } from './migrations.ts';
import { ShardContent } from './shard.ts';
import type { StoredForm } from './stored-json.ts';

const Snapshot = z.strictObject({
  v: z.literal(formatVersion),
  /** The first segment that is not contained. */
  first: z.int().positive(),
  /** The files of its shards; messages stand in their order. */
  files: z.array(z.string().regex(/^[a-zA-Z]+-\d{8,}-\d+\.json$/, 'want the name of a shard')),
  /** Shards that have no file of their own, as those of version 1. */
  shards: z.array(ShardContent).default([]),
});
/** The state at the end of a segment: which shards it consists of. */
export type Snapshot = z.infer<typeof Snapshot>;

/** A snapshot as it stands in its file. */
export const snapshotForm: StoredForm<Snapshot> = { kind: 'snapshot', schema: Snapshot };
