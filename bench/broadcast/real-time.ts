import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BotApi, createBotApi } from '../../test/support/bot-api/bot-api.ts';
import { prepare } from './prepare.ts';

/** What became of an announcement that was sent in one way. */
export type Sent = {
  readonly way: string;
  readonly perSecond: number;
  readonly refused: number;
  readonly lost: number;
  readonly repeated: number;
};

const text = 'An announcement';
const peer = ['--import', 'tsx', resolve(import.meta.dirname, 'peer.ts')];

type Start = (api: BotApi, folder: string, recipients: number) => Promise<readonly string[]>;

/** The ways that are compared: ours is the whole assistant. */
const ways: readonly (readonly [name: string, start: Start])[] = [
  [
    'assistant',
    async (_api, folder, recipients) => {
      await prepare(folder, recipients, text);
      return [resolve('dist/main.js')];
    },
  ],
  ['plain loop, @grammyjs/auto-retry', async (_api, _folder, count) => [...peer, 'loop', String(count)]],
  ['p-queue, 30 a second', async (_api, _folder, count) => [...peer, 'queue', String(count)]],
  [
    '@grammyjs/transformer-throttler with auto-retry',
    async (_api, _folder, count) => [...peer, 'throttler', String(count)],
  ],
];

function sentIn(way: string, api: BotApi, recipients: number): Sent {
  const calls = api.callsTo('sendMessage');
  const taken = calls.filter(({ answer }) => answer?.ok);
  const seconds = ((taken.at(-1)?.doneAt ?? 0) - (calls[0]?.at ?? 0)) / 1000;
  const got = new Set(taken.map(({ payload }) => payload.chat_id)).size;
  return {
    way,
    perSecond: got / seconds,
    refused: calls.length - taken.length,
    lost: recipients - got,
    repeated: taken.length - got,
  };
}

/** Sends in one way until nothing is sent any more. */
async function sendBy([way, start]: (typeof ways)[number], recipients: number): Promise<Sent> {
  const api = createBotApi({ latencyMs: [30, 80], limits: { perSecond: 30, perChatPerSecond: 1 } });
  await api.start();
  for (let n = 0; n < recipients; n += 1) api.person(1000 + n, { started: true });
  const folder = mkdtempSync(join(tmpdir(), 'haidang-broadcast-'));
  const args = await start(api, folder, recipients);
  const { root, token } = api;
  const env = {
    BOT_TOKEN: token,
    API_ROOT: root,
    TELEGRAM_API_ROOT: root,
    DATA_DIR: folder,
    ADMIN_IDS: '',
    TEXT: text,
  };
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((done) => void child.on('close', () => done()));
  const taken = () => api.callsTo('sendMessage').filter(({ answer }) => answer?.ok).length;
  while (child.exitCode === null && taken() < recipients) await sleep(1000);
  child.kill('SIGKILL');
  await ended;
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
  return sentIn(way, api, recipients);
}

/** One way with its stand-in in a process of its own, so that no way slows another's stand-in down. */
function apart(name: string, recipients: number): Promise<Sent> {
  const script = process.argv[1] ?? '';
  const child = spawn(process.execPath, ['--import', 'tsx', script, 'way', name, String(recipients)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const written: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => written.push(chunk));
  return new Promise((done) => {
    child.on('close', () => done(JSON.parse(Buffer.concat(written).toString()) as Sent));
  });
}

/** Sends in one way, by its name, in this process. */
export async function inOneWay(name: string, recipients: number): Promise<Sent> {
  const way = ways.find(([each]) => each === name);
  if (!way) throw new Error(`no such way: ${name}`);
  return sendBy(way, recipients);
}

/** Sends in all ways at the same time, each at a stand-in of its own. */
export const inRealTime = (recipients: number): Promise<readonly Sent[]> =>
  Promise.all(ways.map(([name]) => apart(name, recipients)));
