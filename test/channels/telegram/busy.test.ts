import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { typingFor, whileBusy } from '../../../src/channels/telegram/busy.ts';
import type { SentAction } from '../../../src/channels/telegram/sent.ts';
import { createLogBook } from '../log-book.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const typing = typingFor({ chat: 'telegram:-100', thread: 41 });

/** Waits for a work of so many milliseconds; tells what people saw meanwhile and what was logged. */
async function seenDuring(ms: number, act?: () => Promise<unknown>, isHeld = false) {
  const seen: SentAction[] = [];
  const log = createLogBook();
  const pause = { holding: () => isHeld, asked: () => undefined };
  const show = async (action: SentAction) => {
    seen.push(action);
    await act?.();
  };
  const work = new Promise((resolve) => setTimeout(() => resolve('done'), ms));
  const over = whileBusy({ act: show, pause, log }, typing, work);
  await vi.advanceTimersByTimeAsync(ms);
  expect(await over).toBe('done');
  await vi.advanceTimersByTimeAsync(1000);
  return { seen, logged: log.lines };
}

test('nothing is shown of what is done within 300 ms', async () => {
  expect(await seenDuring(299)).toEqual({ seen: [], logged: [] });
});

test('what takes longer is shown once, in its topic', async () => {
  const shown = { chat_id: -100, message_thread_id: 41, action: 'typing' };
  expect(await seenDuring(5000)).toEqual({ seen: [shown], logged: [] });
});

test('nothing is shown while Telegram has asked for a pause', async () => {
  expect((await seenDuring(5000, undefined, true)).seen).toEqual([]);
});

test('that it cannot be shown holds up nothing and is logged without words', async () => {
  const { logged } = await seenDuring(400, () => Promise.reject(new TypeError('secret words')));
  expect(logged.map(({ fields }) => fields)).toEqual([{ code: 'TypeError' }]);
});
