import { describe, expect, test } from 'vitest';
import { createAnswersFirst } from '../../src/announcements/sender/answers-first.ts';
import { createPacing, usualRate } from '../../src/announcements/sender/pacing.ts';
import { createShown } from '../../src/announcements/sender/shown.ts';
import { lettersOf } from '../../src/announcements/sender/letters.ts';
import { deliveriesTable } from '../../src/announcements/sender/report.ts';
import { NotOurs, placedCalls } from '../../src/channels/telegram/placed-calls.ts';
import { plainText } from '../../src/domain/reply.ts';
import { due, officer, openSending, person, type Sending } from './sending.ts';

/** How often each recipient got it; what the officer is shown is not counted. */
function gotten({ telegram }: Sending): Map<string, number> {
  const times = new Map<string, number>();
  for (const { chat } of telegram.arrived) if (chat !== officer) times.set(chat, (times.get(chat) ?? 0) + 1);
  return times;
}

describe('an announcement', () => {
  test('reaches 1,500 at 28.5 a second, each once, with no call refused', async () => {
    const sending = await openSending(1500);
    await sending.keep({ store: 'announcements', key: 'a', value: due({ by: undefined }) });
    await sending.over('a');
    const times = sending.telegram.arrived.map(({ at }) => at);
    const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
    expect(gotten(sending).size).toBe(1500);
    expect(sending.telegram.arrived).toHaveLength(1500);
    expect(sending.telegram.refused()).toBe(0);
    expect(1500 / seconds).toBeGreaterThan(28.5);
  });

  test('tells the truth at its end: some blocked, and a storm of 429 in the middle', async () => {
    const sending = await openSending(2000);
    const blocked = (chat: string) => chat !== officer && Number(chat.slice(9)) % 10 === 0;
    sending.telegram.blocked = blocked;
    sending.telegram.storm(30_000, 36_000, 3);
    await sending.keep({ store: 'announcements', key: 'a', value: due() });
    const { counts, total, state } = await sending.over('a');
    expect({ counts, total, state }).toEqual({
      counts: { sent: 1800, blocked: 200, failed: 0, left: 0 },
      total: 2000,
      state: 'done',
    });
    const got = gotten(sending);
    expect([...got.values()].every((times) => times === 1)).toBe(true);
    expect(got.size).toBe(1800);
    const paused = [...sending.store.all('subscriptions')].filter(([, { paused }]) => paused);
    expect(paused).toHaveLength(200);
    expect(plainText(sending.pushed[0]?.reply ?? { lines: [], buttons: [] })).toMatch(
      /delivered: 1,800[^]*blocked the assistant: 200/,
    );
    expect(deliveriesTable(sending.store, 'a').split('\r\n')).toHaveLength(2002);
  });

  test('skips who left the topic or had their data deleted meanwhile, and keeps nothing of them', async () => {
    const sending = await openSending(200);
    await sending.keep({ store: 'announcements', key: 'a', value: due() });
    const over = sending.over('a');
    await sending.time.until(sending.time.sleep(1000));
    const got = gotten(sending);
    const [first = '', second = ''] = Array.from({ length: 200 }, (_, n) => person(n))
      .filter((each) => !got.has(each))
      .slice(10);
    await sending.keep({ store: 'subscriptions', key: first, value: null });
    await sending.keep({ store: 'subscriptions', key: second, value: { topics: ['events'], since: due().at } });
    const { counts } = await over;
    expect(counts).toMatchObject({ sent: 198, left: 2 });
    expect([...sending.store.all('deliveries')].filter(([, { as }]) => as === 'left')).toEqual([]);
    expect([...sending.store.all('recipients')]).toEqual([]);
  });

  test('waits while it is paused, goes on, and stops for good', async () => {
    const sending = await openSending(600);
    const set = (state: 'running' | 'paused' | 'stopped') => {
      const now = sending.store.get('announcements', 'a');
      return now && sending.keep({ store: 'announcements', key: 'a', value: { ...now, state } });
    };
    await sending.keep({ store: 'announcements', key: 'a', value: due() });
    const over = sending.over('a');
    const pass = (ms: number) => sending.time.until(sending.time.sleep(ms));
    await pass(5000);
    await set('paused');
    await pass(500);
    const then = gotten(sending).size;
    await pass(5000);
    expect(gotten(sending).size).toBe(then);
    await set('running');
    await pass(5000);
    expect(gotten(sending).size).toBeGreaterThan(then + 100);
    await set('stopped');
    const { counts, state } = await over;
    expect(state).toBe('stopped');
    expect(counts?.sent).toBe(gotten(sending).size);
    expect(plainText(sending.pushed[0]?.reply ?? { lines: [], buttons: [] })).toMatch(/not sent: \d{2,}/);
  });

  test('starts at its time once, whatever the clock on the wall does', async () => {
    const sending = await openSending(5);
    const hour = 3_600_000;
    const at = new Date(Date.parse(due().at) + hour).toISOString();
    await sending.keep({ store: 'announcements', key: 'a', value: due({ due: at }) });
    const over = sending.over('a');
    await sending.time.until(sending.time.sleep(10_000));
    expect(gotten(sending).size).toBe(0);
    sending.time.jump(2 * hour);
    await over;
    sending.time.jump(-3 * hour);
    await sending.time.until(sending.sender.look());
    sending.time.jump(3 * hour);
    await sending.time.until(sending.restarted().sender.look());
    await sending.time.until(sending.time.sleep(5000));
    expect([...gotten(sending).values()]).toEqual([1, 1, 1, 1, 1]);
  });

  test('is recalled from exactly those who got it, and corrected to them', async () => {
    const sending = await openSending(20);
    sending.telegram.blocked = (chat) => chat === person(3);
    await sending.keep({ store: 'announcements', key: 'a', value: due() });
    await sending.over('a');
    const correction = due({
      what: { kind: 'message', to: { gotten: 'a', topic: 'new-land' }, content: { texts: { vi: 'Xin sửa' } } },
    });
    await sending.keep({ store: 'announcements', key: 'b', value: correction });
    expect((await sending.over('b')).counts?.sent).toBe(19);
    expect(sending.telegram.arrived.filter(({ text }) => text.includes('Xin sửa'))).toHaveLength(19);
    await sending.keep({ store: 'announcements', key: 'c', value: due({ what: { kind: 'recall', of: 'a' } }) });
    expect((await sending.over('c')).counts?.sent).toBe(19);
    expect(new Set(sending.telegram.deleted.map(({ chat }) => chat)).size).toBe(19);
  });
});

test('answers go first: while announcements are sent, none waits a second, and nothing is refused', async () => {
  const sending = await openSending(1200);
  const { time, telegram, pacing } = sending;
  const room = createAnswersFirst(pacing, time);
  await sending.keep({ store: 'announcements', key: 'a', value: due() });
  const over = sending.over('a');
  const waited: number[] = [];
  const answers = (async () => {
    for (let n = 0; n < 100; n += 1) {
      await time.sleep(n % 10 ? 37 : 2500);
      const asked = time.now();
      const chat = `telegram:${9000 + n}`;
      await room(chat, () => telegram.send(chat, { lines: [[{ text: 'an answer' }]], buttons: [] }));
      waited.push(time.now() - asked);
    }
  })();
  await time.until(answers);
  await over;
  expect(waited).toHaveLength(100);
  expect(Math.max(...waited)).toBeLessThan(500);
  expect(telegram.refused()).toBe(0);
});

test("messages that wait for room and are another process's to send by then take no place from answers", async () => {
  const { time } = await openSending(0);
  const shared = { places: () => 2, pauseLeft: () => 0, short: () => undefined };
  const pacing = createPacing(usualRate, shared);
  const room = createAnswersFirst(pacing, time, shared);
  const unsent = { send: async () => undefined } as unknown as Parameters<typeof placedCalls>[0];
  const calls = placedCalls(unsent, room, () => false);
  const text = { text: 'hi', link_preview_options: { is_disabled: true } } as const;
  const all = Array.from({ length: 10 }, (_, n) => calls.send({ chat_id: n + 1, ...text }));
  const ended = await time.until(Promise.allSettled(all));
  expect(ended.map((each) => each.status === 'rejected' && each.reason instanceof NotOurs)).toEqual(
    all.map(() => true),
  );
  expect(pacing.need(time.now()).used).toBe(0);
});

test('letters go to each person once, and nothing of them is kept', async () => {
  const sending = await openSending(0);
  const letters = Array.from({ length: 60 }, (_, n) => ({
    chat: person(n),
    reply: { lines: [[{ text: `for ${n}` }]], buttons: [] },
  }));
  await sending.keep(...lettersOf('digest:2026-11-21', due().at, letters));
  const over = (async () => {
    while ([...sending.store.all('announcements')].length) {
      await sending.sender.look();
      await sending.time.sleep(500);
    }
  })();
  await sending.time.until(over);
  expect(sending.telegram.arrived.map(({ text }) => text).toSorted()).toEqual(
    letters.map((_, n) => `for ${n}`).toSorted(),
  );
  expect([...sending.store.all('letters'), ...sending.store.all('deliveries')]).toEqual([]);
});

test("the officer's message gives its place back when the way to it meets a fault", async () => {
  const { time, telegram } = await openSending(0);
  const pacing = createPacing(usualRate);
  const send = async (): Promise<never> => {
    throw new Error('a fault');
  };
  const word = () => ({ lines: [], buttons: [] });
  const run = { id: 'a', counts: { sent: 0, blocked: 0, failed: 0, left: 0 }, resumed: false };
  const deps = { courier: { ...telegram, send }, pacing, clock: time, word, languageOf: () => 'en' as const };
  await expect(createShown(deps, run as never).show(due(), true)).rejects.toThrow('a fault');
  expect(pacing.need(time.now() + 2000).used).toBe(0);
});
