import { expect } from 'vitest';
import type { Store } from '../../src/domain/store.ts';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { Person } from '../support/bot-api/people.ts';

/** Telegram's own limits (Bots FAQ). */
export const limits = { perSecond: 30, perChatPerSecond: 1 };
const text = 'An announcement that must arrive once';

/** Puts subscribers, and an announcement to them that is due, into a store. */
export async function prepare(store: Store, count: number): Promise<void> {
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

/** Those who are to get it, and the officer who is told how it ended. */
export type Readers = { readonly officer: Person; readonly readers: readonly Person[] };

export function meet(api: BotApi, recipients: number): Readers {
  const readers = Array.from({ length: recipients }, (_, n) => api.person(1000 + n, { started: true }));
  return { officer: api.person(1, { started: true, language_code: 'en' }), readers };
}

/** How often it has arrived at all. */
export const arrived = (api: BotApi): number =>
  api.callsTo('sendMessage').filter(({ payload, answer }) => payload.text === text && answer?.ok).length;

/** Waits until so many have arrived, or the announcement is over. */
export async function until(api: BotApi, count: number): Promise<void> {
  await expect.poll(() => arrived(api), { timeout: 700_000, interval: 5 }).toBeGreaterThanOrEqual(count);
}

const reportIn = ({ officer }: Readers): string =>
  officer.messages().find(({ plain }) => plain.includes('Recipients at the start'))?.plain ?? '';

/** The report comes when all is over, and is true. */
async function reported(readers: Readers): Promise<void> {
  await expect.poll(() => reportIn(readers), { timeout: 30_000 }).not.toBe('');
  const counted = Number(/delivered: ([\d,]+)/.exec(reportIn(readers))?.[1]?.replaceAll(',', ''));
  expect(counted).toBe(readers.readers.length);
}

/** Nobody is left out, the report is true, and Telegram never had to ask for a pause; tells how many got it again. */
export async function repeatedOf(api: BotApi, readers: Readers): Promise<number> {
  await until(api, readers.readers.length);
  await reported(readers);
  const got = readers.readers.map((reader) => reader.messages().filter(({ plain }) => plain === text).length);
  expect(got.filter((n) => n === 0)).toEqual([]);
  expect(api.calls.filter(({ fault }) => fault === 'flood')).toEqual([]);
  return got.reduce((sum, n) => sum + Math.max(0, n - 1), 0);
}
