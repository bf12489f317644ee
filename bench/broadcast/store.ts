import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '../../src/domain/outcome.ts';
import { openFileStore } from '../../src/storage/file-store.ts';

const at = '2026-11-21T05:00:00.000Z';
const subscribed = (n: number, topics: readonly string[]): Change => ({
  store: 'subscriptions',
  key: `telegram:${n}`,
  value: { topics: [...topics], since: at, quiet: 'off' as const },
});

/** Megabytes in use. */
const heapMb = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

const known = (n: number): Change => ({
  store: 'people',
  key: `telegram:${n}`,
  value: { firstSeen: at, language: 'vi' },
});

/** What so many subscribers cost: megabytes, and milliseconds of changes of single subscriptions, in a store in files with so many of them: median and 99th percentile. */
export async function changeTimes(subscribers: number): Promise<{ p50: number; p99: number; mb: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'haidang-subscribers-'));
  const store = await openFileStore({ folder });
  const before = heapMb();
  const all = Array.from({ length: subscribers }, (_, n) => [known(n), subscribed(n, ['events'])]).flat();
  await store.commit({ update: 'bench:all', at, changes: all, messages: [] });
  all.length = 0;
  const mb = heapMb() - before;
  const times: number[] = [];
  for (let n = 0; n < 500; n += 1) {
    const began = performance.now();
    const changes = [subscribed((n * 7919) % subscribers, ['events', 'new-land'])];
    await store.commit({ update: `bench:${n}`, at, changes, messages: [] });
    times.push(performance.now() - began);
  }
  await store.close();
  rmSync(folder, { recursive: true, force: true });
  const sorted = times.toSorted((a, b) => a - b);
  return { p50: sorted[250] ?? Number.NaN, p99: sorted[495] ?? Number.NaN, mb };
}
