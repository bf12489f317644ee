import { Api } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createGateway } from '../../../src/channels/telegram/gateway.ts';
import { createPause } from '../../../src/channels/telegram/pause.ts';
import { callsOf } from '../../../src/channels/telegram/sent.ts';
import { openPacing } from '../../../src/open-sender.ts';
import { silentLog } from '../../../src/storage/log.ts';
import { openPostgres } from '../../../src/storage/postgres/open-postgres.ts';
import { type BotApi, createBotApi } from '../../support/bot-api/bot-api.ts';
import { useDatabases } from '../../support/postgres/databases.ts';
import { noon } from '../commits.ts';

const databases = useDatabases();
let api: BotApi;
let ending: (() => Promise<void>)[];

beforeEach(async () => {
  ending = [];
  api = createBotApi({ latencyMs: [2, 15], limits: { perSecond: 30 } });
  await api.start();
});

afterEach(async () => {
  await Promise.all(ending.map((end) => end()));
  await api.stop();
});

/** One of several processes that send for one bot, as far as sending goes. */
async function openProcess(url: string) {
  const postgres = await openPostgres({ url, log: silentLog });
  const { store, shared } = postgres;
  const pace = openPacing({ PAID_BROADCASTS_PER_SECOND: '0' }, shared);
  const pause = createPause(shared);
  const gateway = createGateway({
    ...callsOf(new Api(api.token, { apiRoot: api.root })),
    blocked: async () => undefined,
    undelivered: async () => undefined,
    botName: () => 'haidang_bot',
    pause,
    room: pace.room,
    store,
    log: silentLog,
  });
  const beating = setInterval(() => void postgres.beat(), 100);
  ending.push(async () => {
    clearInterval(beating);
    await gateway.stop(0);
    await postgres.close();
  });
  let updates = 0;
  return {
    pause,
    places: shared.places,
    /** Commits an answer to each chat, and hands them over to be sent. */
    async answer(chats: readonly number[]): Promise<void> {
      for (const chat of chats) {
        const update = `test:${chat}:${(updates += 1)}`;
        const message = {
          id: `${update}#0`,
          chat: `telegram:${chat}`,
          reply: { lines: [[{ text: 'yes' }]], buttons: [] },
        };
        await store.commit({ update, at: noon, changes: [], messages: [message] });
        gateway.push([message]);
      }
    },
  };
}

const chatsFrom = (first: number, count: number): number[] => Array.from({ length: count }, (_, n) => first + n);
const sent = (): number => api.callsTo('sendMessage').filter(({ answer }) => answer?.ok).length;
const refused = (): number => api.callsTo('sendMessage').filter(({ answer }) => answer?.ok === false).length;

/** People to write to. */
function meet(...chats: number[]): void {
  for (const chat of chats) api.person(chat, { started: true });
}

test('two processes with more to send than may be are never over the rate, and what one leaves the other has', async () => {
  const url = await databases.emptied();
  const [one, other] = [await openProcess(url), await openProcess(url)];
  const [ones, others] = [chatsFrom(1000, 60), chatsFrom(2000, 25)];
  meet(...ones, ...others);
  await one.answer(ones);
  await expect.poll(one.places).toBeGreaterThan(24);
  await other.answer(others);
  await expect.poll(sent, { timeout: 10_000 }).toBe(85);
  expect(refused()).toBe(0);
});

test('a pause that Telegram asks one process for holds the other, and one that starts meanwhile', async () => {
  const url = await databases.emptied();
  const [one, other] = [await openProcess(url), await openProcess(url)];
  meet(1, 2, 3);
  api.faults.push({ method: 'sendMessage', kind: '429', retryAfter: 2 });
  await one.answer([1]);
  await expect.poll(refused).toBe(1);
  await expect.poll(() => other.pause.holding()).toBe(true);
  const late = await openProcess(url);
  expect(late.pause.holding()).toBe(true);
  await Promise.all([other.answer([2]), late.answer([3])]);
  expect([sent(), other.pause.holding()]).toEqual([0, true]);
  await expect.poll(sent, { timeout: 10_000 }).toBe(3);
  expect(refused()).toBe(1);
});
