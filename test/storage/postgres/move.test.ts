import { expect, test } from 'vitest';
import { brokenAt } from '../../../src/domain/audit.ts';
import type { Store } from '../../../src/domain/store.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { moveFromFiles } from '../../../src/storage/postgres/move.ts';
import { openPostgres } from '../../../src/storage/postgres/open-postgres.ts';
import { useDatabases } from '../../support/postgres/databases.ts';
import { commitOf, enquiryOf, noon, seen } from '../commits.ts';
import { useFileStores } from '../file-stores.ts';

const databases = useDatabases();
const { folder, open } = useFileStores();

/** The audit in its order. */
const auditOf = (store: Store) =>
  [...store.all('audit')].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);

test('a store in files is copied with all it holds, and only into an empty database', async () => {
  const files = await open();
  const audits = ['a', 'b'].map((act) => ({ actor: 'k1', act, result: 'done' as const, at: noon }));
  for (const n of [1, 2, 3]) await files.commit({ ...commitOf(n), audits });
  await files.commit({
    ...commitOf(4),
    changes: [{ store: 'enquiries', key: 'HZ-1', value: enquiryOf('telegram:1') }],
  });
  await files.settle('telegram:2#0', 'sent');
  const before = seen(files);
  const audit = auditOf(files);
  const url = await databases.make();
  await expect(moveFromFiles(folder(), url, silentLog)).rejects.toThrow('in use');
  await files.close();

  const moved = await moveFromFiles(folder(), url, silentLog);
  expect(Object.fromEntries(moved.map(({ of, values }) => [of, values]))).toEqual({
    people: 3,
    enquiries: 1,
    audit: 6,
    updates: 4,
    unsent: 3,
  });
  await expect(moveFromFiles(folder(), url, silentLog)).rejects.toThrow('an empty one');

  const postgres = await openPostgres({ url, log: silentLog, now: () => new Date(noon) });
  const store = await postgres.openEverything();
  expect([seen(store).people, seen(store).unsent]).toEqual([before.people, before.unsent]);
  expect(auditOf(store)).toEqual(audit);
  expect(await store.commit(commitOf(1))).toBe(false);
  expect(await store.commit({ ...commitOf(5), audits })).toBe(true);
  const lines = auditOf(store);
  expect([lines.length, brokenAt(lines)]).toEqual([8, undefined]);
  const own = await store.decide?.({ update: 'x', person: 'telegram:1', chat: 'telegram:1' }, () =>
    store.entriesOf('telegram:1').map((entry) => entry.store),
  );
  expect(own?.toSorted()).toEqual(['enquiries', 'people']);
  await postgres.close();
});
