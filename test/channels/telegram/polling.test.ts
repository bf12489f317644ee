import type { Transformer } from 'grammy';
import { beforeEach, expect, test } from 'vitest';
import { createHoldBack, type HoldBack } from '../../../src/channels/telegram/hold-back.ts';
import { createPolling, type Polling } from '../../../src/channels/telegram/polling.ts';
import { createRush, type Update } from '../../../src/channels/telegram/rush.ts';
import { type Inbox, inboxPlaces } from '../../../src/domain/inbox.ts';
import { NotKept } from '../../../src/domain/store.ts';
import { createUpdates, type Updates } from '../../support/bot-api/updates.ts';
import { createLogBook, type LogBook } from '../log-book.ts';

let telegram: Updates;
let log: LogBook;
let holdBack: HoldBack;
let polling: Polling;
/** What lies in the places of the inbox. */
let texts: (string | undefined)[];
/** So many texts can still be written. */
let room: number;
let lastTried: number;
/** What was asked of Telegram, with what lay in the inbox at that moment. */
let polled: { offset: number | undefined; timeout: number | undefined; inInbox: readonly number[] }[];
/** The updates that are being taken. */
let open: Map<number, { keep(): void; fail(): void }>;

const lying = () => texts.filter((text) => text !== undefined);
const idsThere = (): number[] =>
  [
    ...lying()
      .join()
      .matchAll(/"update_id":(\d+)/g),
  ]
    .map(([, id]) => Number(id))
    .toSorted((a, b) => a - b);

const inbox: Inbox = {
  async put(place, written) {
    if (!room) throw new NotKept({ code: 'ENOSPC' });
    room -= 1;
    texts[place] = written;
  },
  async clear() {
    texts = [];
  },
  left: async () => lying(),
};

beforeEach(() => {
  telegram = createUpdates(1, { arrived: () => undefined, confirmed: () => undefined });
  [log, texts, room] = [createLogBook(), [], Number.POSITIVE_INFINITY];
  begin();
});

/** A run of the bot, which knows nothing but what lies in the inbox. */
function begin(): void {
  [lastTried, polled, open] = [0, [], new Map()];
  holdBack = createHoldBack(() => undefined);
  polling = createPolling({ holdBack, rush: createRush(inbox, log), pause: { sleep: async () => true } });
}

function arrive(count: number): void {
  for (let i = 0; i < count; i += 1) telegram.push({ message: {} });
}

const api = (async (_method: string, payload: { offset?: number; limit?: number; timeout?: number }) => {
  const { offset, limit = 100, timeout } = payload;
  polled.push({ offset, timeout, inInbox: idsThere() });
  return { ok: true, result: telegram.read(offset ?? 0, limit) };
}) as unknown as Parameters<Transformer>[0];

/** Polls as grammY does, with the offset behind the last update it tried, and begins to take what comes. */
async function poll(): Promise<number[]> {
  const payload = { offset: lastTried + 1, limit: 100, timeout: 30 };
  const updates = await asked(payload);
  for (const update of updates) {
    const { update_id: id } = update;
    lastTried = id;
    await holdBack.middleware({ update } as never, () => taken(id));
  }
  return updates.map(({ update_id: id }) => id);
}

async function asked(payload: { offset: number; limit: number; timeout?: number }): Promise<readonly Update[]> {
  const answer = await polling.transformer(api, 'getUpdates', payload, undefined);
  return (answer as unknown as { result: readonly Update[] }).result;
}

function taken(id: number): Promise<void> {
  return new Promise((resolve) => {
    const fail = () => {
      holdBack.keep(id);
      resolve();
    };
    open.set(id, { keep: resolve, fail });
  });
}

function end(how: (id: number) => 'keep' | 'fail' = () => 'keep'): void {
  for (const [id, task] of open) task[how(id)]();
  open.clear();
}

/** Time for whatever does not wait. */
const aWhile = () => new Promise((resolve) => void setTimeout(resolve, 5));

const fromTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

test('fewer than a hundred are confirmed when they are kept, and never lie in the inbox', async () => {
  arrive(99);
  expect(await poll()).toEqual(fromTo(1, 99));
  const next = poll();
  await aWhile();
  expect(polled).toHaveLength(1);
  end();
  expect(await next).toEqual([]);
  expect(polled.map(({ inInbox }) => inInbox.length)).toEqual([0, 0]);
  expect(polled[1]).toMatchObject({ offset: 100, timeout: 30 });
});

test('a rush is confirmed from the inbox while it is taken, and the inbox is cleared when it is over', async () => {
  arrive(250);
  await poll();
  const next = poll();
  await aWhile();
  expect(polled[1]).toEqual({ offset: 101, timeout: 0, inInbox: fromTo(1, 100) });
  end();
  expect(await next).toEqual(fromTo(101, 200));
  expect(idsThere()).toEqual(fromTo(1, 200));
  const last = poll();
  end();
  expect(await last).toEqual(fromTo(201, 250));
  expect(lying()).toEqual([]);
});

/** The last update that can lie in the inbox beside the first. */
const most = inboxPlaces * 100;
const offsets = () => polled.map(({ offset }) => offset);
/** As polls ask for them one behind the other. */
const hundredsTo = (last: number) => Array.from({ length: last / 100 }, (_, i) => i * 100 + 1);

test('each place of the inbox takes a hundred; the next has the place of the first, when that is kept', async () => {
  arrive(most + 150);
  for (let n = 0; n < inboxPlaces; n += 1) await poll();
  const next = poll();
  await aWhile();
  expect(offsets()).toEqual(hundredsTo(most + 100));
  for (const id of fromTo(1, 100)) open.get(id)?.keep();
  expect(await next).toEqual(fromTo(most + 1, most + 100));
  expect(polled.at(-1)).toEqual({ offset: most + 101, timeout: 0, inInbox: fromTo(101, most + 100) });
  const last = poll();
  await aWhile();
  end();
  expect(await last).toEqual(fromTo(most + 101, most + 150));
  expect(lying()).toEqual([]);
});

test('polls follow each other while the first hundred is being passed on, as far as there are places', async () => {
  arrive(most + 150);
  await asked({ offset: 1, limit: 100 });
  await aWhile();
  expect(offsets()).toEqual(hundredsTo(most + 100));
  expect(idsThere()).toEqual(fromTo(1, most));
});

test('nothing takes the place of what is kept so far but has not been passed on as a whole', async () => {
  arrive(most + 150);
  const [first] = await asked({ offset: 1, limit: 100 });
  await holdBack.middleware({ update: first } as never, async () => undefined);
  await aWhile();
  expect(idsThere()).toEqual(fromTo(1, most));
});

test('one of the first that cannot be kept comes again with all behind it, and nothing takes its place before', async () => {
  arrive(most + 100);
  for (let n = 0; n < inboxPlaces; n += 1) await poll();
  const next = poll();
  await aWhile();
  open.get(97)?.fail();
  for (const id of fromTo(1, most)) if (id !== 97) open.get(id)?.keep();
  expect(await next).toEqual(fromTo(97, most));
  expect(idsThere()).toEqual(fromTo(1, most));
  const after = poll();
  await aWhile();
  end();
  expect(await after).toEqual(fromTo(most + 1, most + 100));
  expect(idsThere()).toEqual(fromTo(101, most + 100));
});

test('when the inbox is full in the midst of a rush, what came last is not confirmed before all is kept', async () => {
  arrive(250);
  room = 1;
  await poll();
  const next = poll();
  await aWhile();
  expect(polled.map(({ offset }) => offset)).toEqual([1, 101]);
  end((id) => (id === 40 ? 'fail' : 'keep'));
  expect(await next).toEqual(fromTo(40, 100));
  const after = poll();
  await aWhile();
  end();
  expect(await after).toEqual(fromTo(101, 200));
  const last = poll();
  await aWhile();
  expect(polled.map(({ offset }) => offset)).toEqual([1, 101, 101]);
  end();
  expect(await last).toEqual(fromTo(201, 250));
});

test('what of a rush could not be kept comes again from the inbox, before what is behind it', async () => {
  arrive(150);
  await poll();
  const next = poll();
  end((id) => (id < 98 ? 'keep' : 'fail'));
  expect(await next).toEqual([98, 99, 100]);
  expect(idsThere()).toEqual(fromTo(1, 100));
  const last = poll();
  end();
  expect(await last).toEqual(fromTo(101, 150));
  expect(lying()).toEqual([]);
});

test('what a killed run has left is taken first; its ids say nothing of what Telegram has now', async () => {
  texts = [JSON.stringify([{ update_id: 5001 }]), undefined, JSON.stringify([{ update_id: 5000 }])];
  arrive(3);
  expect(await poll()).toEqual([5000, 5001]);
  const next = poll();
  end();
  expect(await next).toEqual([1, 2, 3]);
  expect(polled.map(({ offset }) => offset)).toEqual([undefined]);
  expect(lying()).toEqual([]);
  end();
  await poll();
  expect(polled[1]).toMatchObject({ offset: 4, timeout: 30 });
});

test('half a text, as a kill leaves it, was confirmed by no poll and is passed over', async () => {
  texts = ['[{"update_id":1},{"upd'];
  arrive(2);
  expect(await poll()).toEqual([1, 2]);
  expect(lying()).toEqual([]);
});

test('when the inbox cannot be written, the next poll waits until all are kept', async () => {
  room = 0;
  arrive(150);
  await poll();
  const next = poll();
  await aWhile();
  expect(polled).toHaveLength(1);
  expect(log.lines).toMatchObject([{ level: 'warn', fields: { code: 'ENOSPC' } }]);
  end();
  expect(await next).toEqual(fromTo(101, 150));
});

test('a stop leaves in the inbox what has not been passed on, though all before is kept', async () => {
  arrive(250);
  await poll();
  await aWhile();
  end();
  await aWhile();
  await polling.stop();
  begin();
  expect(await poll()).toEqual(fromTo(1, 200));
  const last = poll();
  end();
  expect(await last).toEqual(fromTo(201, 250));
});

test('what a stop in a rush leaves is taken by the next run, whatever Telegram was told', async () => {
  arrive(100);
  const result = await asked({ offset: 1, limit: 100 });
  const stopped = polling.stop();
  for (const update of result) await holdBack.middleware({ update } as never, () => taken(update.update_id));
  await stopped;
  await asked({ offset: 101, limit: 1 });
  expect(polled.at(-1)).toMatchObject({ offset: 1 });
  expect(idsThere()).toEqual(fromTo(1, 100));
  begin();
  expect(await poll()).toEqual(fromTo(1, 100));
  end();
  expect(await poll()).toEqual([]);
  expect(lying()).toEqual([]);
});

/** Polls as one of several processes, while another polls so many times, too; tells what it hears in the end, and how often it polled. */
async function pollBeside(conflicts: number, leads: boolean): Promise<readonly [boolean, number]> {
  const mayPoll = async (afterConflict = false) => leads || !afterConflict;
  polling = createPolling({ holdBack, rush: createRush(inbox, log), pause: { sleep: async () => true }, mayPoll });
  let polls = 0;
  const answered = async () => {
    polls += 1;
    return polls > conflicts ? { ok: true, result: [] } : { ok: false, error_code: 409, description: 'Conflict' };
  };
  const answer = await polling.transformer(answered as never, 'getUpdates', {}, undefined);
  return [answer.ok, polls];
}

test('who leads goes on polling though one that does not know of it yet polls, too; that one does not, nor does it last for ever', async () => {
  expect(await pollBeside(3, true)).toEqual([true, 4]);
  expect(await pollBeside(3, false)).toEqual([false, 1]);
  expect((await pollBeside(1000, true))[0]).toBe(false);
});
