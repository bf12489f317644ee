import { z } from 'zod';

/** The snapshot of version 1: one file with all values. */
const Snapshot = z.strictObject({
  v: z.number(),
  first: z.unknown(),
  values: z.record(z.string(), z.array(z.unknown())),
  updates: z.array(z.unknown()),
  unsent: z.array(z.looseObject({ id: z.unknown() })),
});

/** The shards of a snapshot of version 1, all within the file. */
function snapshot(json: object): object {
  const { first, values, updates, unsent } = Snapshot.parse(json);
  const shards = [
    ...Object.entries(values).map(([of, pairs]) => ({ of, pairs })),
    { of: 'updates', pairs: updates },
    { of: 'unsent', pairs: unsent.map((message) => [message.id, message]) },
  ];
  return { first, files: [], shards };
}

const same = (json: object): object => json;

/** Version 1 had no shards and no backups; its lines are those of version 2. */
export const fromVersion1 = { line: same, shard: same, backup: same, snapshot };
