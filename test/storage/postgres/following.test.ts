import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFollowing } from '../../../src/storage/postgres/following.ts';
import { createReplica, type Holds } from '../../../src/storage/postgres/replica.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const rowOf = (key: string, version: number) => ({
  store: 'auditKeys',
  key,
  value: '{"key":"k1"}',
  version: `${version}`,
});

/** The following of a replica over tables that the test fills; `portions` are asked for when everything is read. */
function createFollowed(holds: Holds) {
  const replica = createReplica(holds);
  const tables = { all: [rowOf('a', 1)], changed: [rowOf('a', 1)] };
  const portions: (() => void)[] = [];
  const horizon = { horizon: '10', store: null };
  const patient = (name: string): Promise<readonly unknown[]> => {
    if (name === 'horizon') return Promise.resolve([{ xmin: '10' }]);
    if (name.startsWith('changed')) return Promise.resolve([horizon, ...tables.changed]);
    return new Promise((resolve) => void portions.push(() => resolve(tables.all)));
  };
  const ask = async () => [horizon, ...tables.changed];
  const following = createFollowing({ ask } as never, { ask: patient } as never, replica, holds);
  return { following, replica, tables, portions };
}

/** The following of one who has read everything, and then did not look for some minutes. */
async function createAbsent(holds: Holds) {
  const followed = createFollowed(holds);
  const first = followed.following.follow();
  await expect.poll(() => followed.portions.length).toBe(1);
  followed.portions[0]?.();
  await first;
  vi.advanceTimersByTime(600_000);
  return followed;
}

test('who comes back with everything in memory goes on at once, and drops what was removed meanwhile when all is read', async () => {
  const { following, replica, tables, portions } = await createAbsent('everything');
  tables.all = [rowOf('b', 2)];
  tables.changed = [rowOf('c', 3)];
  await following.follow();
  const keys = () => [...replica.all('auditKeys')].map(([key]) => key);
  expect(keys()).toEqual(['a', 'c']);
  await expect.poll(() => portions.length).toBe(2);
  portions[1]?.();
  await expect.poll(keys).toEqual(['b', 'c']);
});

test('turns that come together after a while read everything once', async () => {
  const { following, portions } = await createAbsent('shared');
  const turns = Promise.all([following.follow(), following.follow(), following.follow()]);
  await expect.poll(() => portions.length).toBe(2);
  portions[1]?.();
  await turns;
  expect(portions).toHaveLength(2);
});
