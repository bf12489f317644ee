import { createServer } from 'node:http';
import { expect, test, type TestContext, vi } from 'vitest';
import { createReach } from '../../../src/channels/telegram/reach.ts';
import { languages } from '../../../src/domain/language.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { type Desk, openDesk } from '../../chats/open-desk.ts';
import { createLogBook } from '../log-book.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const outageMs = 10_000;
const wellWithinMs = 5000;
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const texts = ({ log }: Desk, level: string): string[] =>
  log.lines.filter((line) => line.level === level).map(({ text }) => text);

/** A server in Telegram's place that breaks every call off, and counts them. */
async function breakOff(root: string): Promise<{ count(): number; end(): Promise<void> }> {
  let calls = 0;
  const server = createServer((request) => {
    calls += 1;
    request.socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => void server.listen(Number(new URL(root).port), '127.0.0.1', resolve));
  return { count: () => calls, end: () => new Promise((resolve) => void server.close(() => resolve())) };
}

/** Opens a desk for one of the tests that run side by side, since each of them takes its time. */
async function ownDesk({ onTestFinished }: Pick<TestContext, 'onTestFinished'>): Promise<Desk> {
  const desk = await openDesk({ store: createMemoryStore() });
  onTestFinished(() => desk.close());
  const menus = () => desk.api.callsTo('setMyCommands').filter(({ answer }) => answer);
  await vi.waitUntil(() => menus().length === languages.length + 1, 10_000);
  await desk.api.idle();
  return desk;
}

test.concurrent('an outage of 10 s meets a few calls, is told once, and is over within 5 s', async (context) => {
  const { expect } = context;
  const desk = await ownDesk(context);
  const lan = desk.api.person(7);
  await desk.api.stop();
  const broken = await breakOff(desk.api.root);
  await pass(outageMs);
  expect(broken.count()).toBeGreaterThan(1);
  expect(broken.count()).toBeLessThan(8);
  expect(texts(desk, 'warn')).toEqual(['Telegram is not reached; it is tried again']);
  await broken.end();
  await desk.api.start();
  lan.command('/help');
  expect((await lan.next(wellWithinMs)).sender).toBe('bot');
  expect(texts(desk, 'info')).toContain('Telegram is reached again');
});

test.concurrent('answers that were kept when Telegram went go out within 5 s of its return', async (context) => {
  const { expect } = context;
  const desk = await ownDesk(context);
  const people = [7, 8, 9, 10].map((id) => desk.api.person(id));
  desk.api.faults.push({ method: 'sendMessage', kind: '429', retryAfter: 2, times: people.length });
  for (const person of people) person.command('/help');
  await expect.poll(() => desk.store.unsent().length).toBe(people.length);
  // A call that is under way when Telegram goes is not made once more, as it may have arrived.
  await desk.api.idle({ quietMs: 200 });
  await expect.poll(() => texts(desk, 'warn').length).toBe(desk.api.callsTo('sendMessage').length);
  await desk.api.stop();
  desk.api.faults.clear();
  await pass(outageMs);
  await desk.api.start();
  for (const person of people) expect((await person.next(wellWithinMs)).sender).toBe('bot');
  await expect.poll(() => desk.store.unsent()).toEqual([]);
});

test.concurrent('a server that has faults of its own is polled slowly', async (context) => {
  const { expect } = context;
  const desk = await ownDesk(context);
  const before = desk.api.callsTo('getUpdates').length;
  desk.api.faults.push({ method: 'getUpdates', kind: 'status', status: 502, body: '<html>', times: 1000 });
  desk.api.person(7).command('/help');
  await pass(outageMs);
  expect(desk.api.callsTo('getUpdates').length - before).toBeLessThan(8);
  desk.api.faults.clear();
});

test('the start is tried again with growing pauses, the longest of 3 s', async () => {
  const pauses: number[] = [];
  const sleep = async (ms: number): Promise<boolean> => pauses.push(ms) < 7;
  const log = createLogBook();
  const reach = createReach({ sleep }, log);
  const down = vi.fn<() => Promise<never>>(() => Promise.reject(new Error('down')));
  await expect(reach.transformer(down, 'getMe', {})).rejects.toThrow('down');
  expect(pauses).toEqual([500, 1000, 2000, 3000, 3000, 3000, 3000]);
  expect(down).toHaveBeenCalledTimes(7);
  expect(log.lines).toHaveLength(1);
  expect(reach.answered()).toBe(false);
});

test('it is alive for 90 s after a poll that succeeded', async () => {
  let clock = 0;
  const reach = createReach({ sleep: () => Promise.resolve(false) }, createLogBook(), () => clock);
  const answer = (ok: boolean) => (ok ? { ok, result: true } : { ok, error_code: 500, description: '' }) as never;
  const poll = (ok: boolean) => reach.transformer(() => Promise.resolve(answer(ok)), 'getUpdates', {});
  expect(reach.alive()).toBe(false);
  await poll(true);
  clock = 89_999;
  expect(reach.alive()).toBe(true);
  await poll(false);
  clock = 90_000;
  expect(reach.alive()).toBe(false);
  await poll(true);
  expect(reach.alive()).toBe(true);
});
