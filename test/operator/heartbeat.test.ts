import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHeartbeat, heartbeatAge, heartbeatFile } from '../../src/operator/heartbeat.ts';
import { dataFolder } from '../chats/service.ts';

let folder: string;
let healthy: boolean;
let now: Date;
const warn = vi.fn<(fields: Record<string, unknown>, text: string) => void>();
const beats = (at = folder) => createHeartbeat({ folder: at, healthy: () => healthy, log: { warn }, now: () => now });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  folder = dataFolder();
  healthy = true;
  now = new Date('2026-11-21T05:00:00Z');
  warn.mockClear();
});

afterEach(() => vi.useRealTimers());

const noted = (): string | undefined =>
  existsSync(heartbeatFile(folder)) ? readFileSync(heartbeatFile(folder), 'utf8') : undefined;

test('the time is noted at once and again every 15 s, as long as all is well', async () => {
  const heartbeat = beats();
  heartbeat.start();
  await vi.waitUntil(noted);
  expect(noted()).toBe('2026-11-21T05:00:00.000Z\n');
  now = new Date('2026-11-21T05:00:15Z');
  vi.advanceTimersByTime(15_000);
  await expect.poll(noted).toBe('2026-11-21T05:00:15.000Z\n');
  healthy = false;
  now = new Date('2026-11-21T05:00:30Z');
  vi.advanceTimersByTime(15_000);
  await heartbeat.stop();
  expect(readdirSync(folder)).toEqual([]);
});

test('an unhealthy service notes nothing', async () => {
  healthy = false;
  const heartbeat = beats();
  heartbeat.start();
  vi.advanceTimersByTime(60_000);
  expect(noted()).toBeUndefined();
  await heartbeat.stop();
});

test('a disk that does not take it is told once', async () => {
  const heartbeat = beats(join(folder, 'gone'));
  heartbeat.start();
  await expect.poll(() => warn.mock.calls.length).toBe(1);
  vi.advanceTimersByTime(45_000);
  await heartbeat.stop();
  expect(warn.mock.calls).toEqual([[{ code: 'ENOENT' }, 'the heartbeat cannot be written']]);
});

test('its age is told, and that there is none', () => {
  expect(heartbeatAge(folder, now)).toBeUndefined();
  writeFileSync(heartbeatFile(folder), '2026-11-21T04:59:40.000Z\n');
  expect(heartbeatAge(folder, now)).toBe(20_000);
  writeFileSync(heartbeatFile(folder), '');
  expect(heartbeatAge(folder, now)).toBeUndefined();
});
