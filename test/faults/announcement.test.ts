import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import type { Person } from '../support/bot-api/people.ts';
import type { Seeded } from '../support/seeded.ts';
import { faultRow, full } from './fault-row.ts';
import { kill, openRestarts, type Restarts } from './restarts.ts';

const kills = full ? 20 : 3;
/** A kill repeats at most what was under way. */
const width = 3;
/** Telegram's own limits (Bots FAQ). */
const limits = { perSecond: 30, perChatPerSecond: 1 };
const text = 'An announcement that must arrive once';

/** Puts subscribers, and an announcement to them that is due, into the store of a service that has not started. */
async function prepare(folder: string, count: number): Promise<void> {
  const store = await openFileStore({ folder });
  const at = new Date().toISOString();
  const subscriptions = Array.from({ length: count }, (_, n) => ({
    store: 'subscriptions' as const,
    key: `telegram:${1000 + n}`,
    value: { topics: ['events'], since: at, quiet: 'off' as const },
  }));
  const value = {
    what: { kind: 'message' as const, to: { topic: 'events' }, content: { texts: { en: text } } },
    by: 'telegram:1',
    language: 'en' as const,
    at,
    due: at,
    state: 'due' as const,
  };
  const changes = [...subscriptions, { store: 'announcements' as const, key: 'abc', value }];
  await store.commit({ update: 'test:prepared', at, changes, messages: [] });
  await store.close();
}

type Readers = { readonly officer: Person; readonly readers: readonly Person[] };

function meet({ api }: Restarts, recipients: number): Readers {
  const readers = Array.from({ length: recipients }, (_, n) => api.person(1000 + n, { started: true }));
  return { officer: api.person(1, { started: true, language_code: 'en' }), readers };
}

const gotten = ({ readers }: Readers): number[] =>
  readers.map((reader) => reader.messages().filter(({ plain }) => plain === text).length);

const arrived = ({ api }: Restarts): number =>
  api.callsTo('sendMessage').filter(({ payload, answer }) => payload.text === text && answer?.ok).length;

/** Waits until so many have arrived, or the announcement is over. */
async function until(restarts: Restarts, count: number): Promise<void> {
  await expect.poll(() => arrived(restarts), { timeout: 700_000, interval: 5 }).toBeGreaterThanOrEqual(count);
}

const reportIn = ({ officer }: Readers): string =>
  officer.messages().find(({ plain }) => plain.includes('Recipients at the start'))?.plain ?? '';

/** The report comes when all is over, and is true. */
async function reported(readers: Readers): Promise<string> {
  await expect.poll(() => reportIn(readers), { timeout: 30_000 }).not.toBe('');
  const counted = Number(/delivered: ([\d,]+)/.exec(reportIn(readers))?.[1]?.replaceAll(',', ''));
  expect(counted).toBe(readers.readers.length);
  return reportIn(readers);
}

type Ends = { readonly end: 'SIGKILL' | 'SIGTERM'; readonly times: number; readonly recipients: number };

/** Ends the service at random moments of the sending; tells how soon it was gone on with after each start, at the latest. */
async function endInside(restarts: Restarts, random: Seeded, { end, times, recipients }: Ends): Promise<number> {
  let slowest = 0;
  for (let n = 1; n <= times; n += 1) {
    const service = await restarts.start();
    const [before, began] = [arrived(restarts), performance.now()];
    await until(restarts, before + 1);
    slowest = Math.max(slowest, performance.now() - began);
    await until(restarts, Math.floor((recipients * n) / (times + 1)));
    await sleep(random.number(60));
    if (end === 'SIGKILL') await kill(service);
    else {
      service.process.kill('SIGTERM');
      expect(await service.ended).toBe(0);
    }
  }
  return slowest;
}

function faultOf(ends: Ends, most: number): void {
  const { end, times, recipients } = ends;
  faultRow(`${times} ${end} inside an announcement to ${recipients}`, async (random) => {
    const restarts = await openRestarts({ latencyMs: [5, 40], limits });
    const readers = meet(restarts, recipients);
    await prepare(restarts.folder, recipients);
    const slowest = await endInside(restarts, random, ends);
    await restarts.start();
    await until(restarts, recipients);
    await reported(readers);
    const got = gotten(readers);
    const [lost, repeated] = [got.filter((n) => n === 0).length, got.reduce((sum, n) => sum + Math.max(0, n - 1), 0)];
    expect(lost).toBe(0);
    expect(repeated).toBeLessThanOrEqual(most);
    expect(slowest).toBeLessThan(full ? 5000 : 30_000);
    expect(restarts.api.calls.filter(({ fault }) => fault === 'flood')).toEqual([]);
    return `${lost} of ${recipients} lost, ${repeated} repeated, gone on with within ${(slowest / 1000).toFixed(1)} s of the start`;
  });
}

faultOf({ end: 'SIGKILL', times: kills, recipients: full ? 10_000 : 300 }, kills * width);
faultOf({ end: 'SIGTERM', times: full ? 5 : 1, recipients: full ? 600 : 60 }, 0);
