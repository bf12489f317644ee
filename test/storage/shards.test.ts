import { describe, expect, test } from 'vitest';
import { createShards } from '../../src/storage/shards.ts';

const keys = Array.from({ length: 1000 }, (_, n) => `telegram:${5_000_000 + n}`);

function filled() {
  const shards = createShards<number>();
  for (const [n, key] of keys.entries()) shards.set(key, n);
  return shards;
}

const sum = (parts: readonly ReadonlyMap<string, number>[]) => parts.flatMap((part) => [...part.values()]).length;

describe('a collection in shards', () => {
  test('spreads its keys evenly', () => {
    const sizes = filled()
      .capture()
      .map(({ size }) => size);
    expect(sizes).toHaveLength(32);
    expect(Math.min(...sizes)).toBeGreaterThan(1000 / 64);
    expect(Math.max(...sizes)).toBeLessThan(1000 / 16);
  });

  test('what was captured stays as it was', () => {
    const shards = filled();
    const before = shards.capture();
    for (const key of keys) shards.set(key, -1);
    shards.delete('telegram:5000003');
    expect(sum(before)).toBe(1000);
    expect(before.flatMap((part) => [...part.values()]).includes(-1)).toBe(false);
    expect(sum(shards.capture())).toBe(999);
  });

  test('a change copies the one shard that it is in', () => {
    const shards = filled();
    const before = shards.capture();
    shards.set('telegram:5000000', -1);
    shards.delete('telegram:404');
    const after = shards.capture();
    expect(after.filter((part, i) => part !== before[i])).toHaveLength(1);
    shards.set('telegram:5000000', -2);
    expect(after.flatMap((part) => [...part.values()]).includes(-2)).toBe(false);
  });

  test('entries may be deleted while they are gone through', () => {
    const shards = filled();
    shards.capture();
    for (const [key, n] of shards.entries()) if (n % 2) shards.delete(key);
    expect([...shards.entries()]).toHaveLength(500);
    expect([shards.has('telegram:5000001'), shards.get('telegram:5000002')]).toEqual([false, 2]);
  });
});
