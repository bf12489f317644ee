import { expect, onTestFinished, vi } from 'vitest';
import { type Desk, openDesk } from '../chats/open-desk.ts';
import type { Fault } from '../support/bot-api/faults.ts';
import { type Asker, createAskers, tally } from './asker.ts';
import { faultRow, full } from './fault-row.ts';
import { takeClock } from './outage-clock.ts';

vi.mock('node:timers/promises', async () => {
  const { waitOnTimers } = await import('./outage-clock.ts');
  return { setTimeout: waitOnTimers };
});

const people = full ? 30 : 10;
const outageMs = 600_000;

async function deskWithoutTime(): Promise<Desk & ReturnType<typeof takeClock>> {
  const desk = await openDesk();
  onTestFinished(() => desk.close());
  await desk.api.idle();
  return { ...desk, ...takeClock() };
}

/** Lets time pass until everybody has their answers. */
async function settle({ api, pass, store }: Awaited<ReturnType<typeof deskWithoutTime>>): Promise<number> {
  let waited = 0;
  for (; waited < 300_000 && (api.unconfirmed() > 0 || store.unsent().length > 0); waited += 1000) await pass(1000);
  return waited;
}

const askEach = (askers: readonly Asker[], times: number): void => {
  for (let i = 0; i < times; i += 1) for (const asker of askers) asker.ask();
};

faultRow('the API cannot be reached for 10 minutes', async (random) => {
  const desk = await deskWithoutTime();
  const askers = createAskers(desk.api, people, random);
  askEach(askers, 1);
  await settle(desk);
  await desk.api.stop();
  askEach(askers, 2);
  await desk.pass(outageMs);
  await desk.api.start();
  const waited = await settle(desk);
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, repeated, inOrder }).toEqual({ asked: 3 * people, lost: 0, repeated: 0, inOrder: true });
  return `${lost} of ${asked} lost, ${repeated} repeated, all answered ${waited / 1000} s after its end`;
});

faultRow('the API answers 502 for 10 minutes, to polls and to what was to be sent', async (random) => {
  const desk = await deskWithoutTime();
  const askers = createAskers(desk.api, people, random);
  const badGateway = { kind: 'status', status: 502, description: 'Bad Gateway', times: 1e9 } as const;
  desk.api.faults.push({ ...badGateway, method: 'sendMessage' });
  askEach(askers, 1);
  await desk.pass(2000);
  desk.api.faults.push({ ...badGateway, method: 'getUpdates' });
  askEach(askers, 1);
  await desk.pass(outageMs);
  desk.api.faults.clear();
  const waited = await settle(desk);
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ asked, lost, repeated, inOrder }).toEqual({ asked: 2 * people, lost: 0, repeated: 0, inOrder: true });
  return `${lost} of ${asked} lost, ${repeated} repeated, all answered ${waited / 1000} s after its end`;
});

/** Single faults of calls that have done nothing, at random. */
const passing: readonly Fault[] = [
  { method: 'sendMessage', kind: '429', retryAfter: 3 },
  { method: 'sendMessage', kind: 'status', status: 502 },
  { method: 'sendMessage', kind: 'status', status: 503 },
  { method: 'getUpdates', kind: 'status', status: 502 },
  { method: 'getUpdates', kind: '429', retryAfter: 2 },
  { method: 'getUpdates', kind: 'reset' },
  { method: 'getUpdates', kind: 'delivered-but-lost' },
];

faultRow('502, 429 and resets of polls, at random', async (random) => {
  const desk = await deskWithoutTime();
  const askers = createAskers(desk.api, people, random);
  const planned = full ? 200 : 30;
  let met = 0;
  for (; met < planned; met += 10) {
    for (let i = 0; i < 10; i += 1) desk.api.faults.push(random.pick(passing));
    askEach(askers, 1);
    await desk.pass(20_000);
  }
  await settle(desk);
  const { asked, lost, repeated, inOrder } = tally(askers);
  expect({ lost, repeated, inOrder }).toEqual({ lost: 0, repeated: 0, inOrder: true });
  return `${met - desk.api.faults.pending()} faults, ${lost} of ${asked} lost, ${repeated} repeated`;
});

/** What leaves it open whether a message arrived: by design it is not sent again. */
const unsure: readonly Fault[] = [
  { kind: 'reset' },
  { kind: 'delivered-but-lost' },
  { kind: 'status', status: 502, body: '<html>Bad Gateway</html>' },
];

faultRow('a connection reset, or a page in place of an answer, while something is sent', async (random) => {
  const desk = await deskWithoutTime();
  const askers = createAskers(desk.api, people, random);
  askEach(askers, 1);
  await settle(desk);
  for (const { chat } of askers) {
    desk.api.faults.push({ ...random.pick(unsure), method: 'sendMessage', chat: chat.id });
  }
  askEach(askers, 2);
  await settle(desk);
  const { asked, lost, repeated, inOrder } = tally(askers);
  const gone = desk.api.calls.filter(({ fault }) => fault === 'reset' || fault === 'status').length;
  const noted = desk.log.lines.filter(({ fields }) => fields.fault === 'unsure').length;
  expect({ lost, repeated, inOrder, noted }).toEqual({ lost: gone, repeated: 0, inOrder: true, noted: people });
  return `${gone} of ${asked} not repeated and logged as unsure, ${repeated} repeated, the rest answered in order`;
});
