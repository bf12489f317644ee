import { expect, test } from 'vitest';
import { createCourier } from '../../../src/channels/telegram/courier.ts';
import { createPause } from '../../../src/channels/telegram/pause.ts';
import { createLogBook } from '../log-book.ts';

test('while calls are held an announcement is handed back, so that it is asked anew whether this process may send it', async () => {
  let calls = 0;
  const api = { raw: { sendMessage: async () => ({ message_id: (calls += 1) }) } };
  const pause = createPause();
  const courier = createCourier({ api: api as never, pause, log: createLogBook(), paid: false });
  const send = () => courier.send('telegram:1', { lines: [[{ text: 'New land' }]], buttons: [] });
  expect(await send()).toEqual({ kind: 'done', message: 1 });
  pause.hold(600_000);
  expect(await send()).toMatchObject({ kind: 'wait', why: 'away' });
  expect(calls).toBe(1);
});
