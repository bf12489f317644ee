import { autoRetry } from '@grammyjs/auto-retry';
import { apiThrottler } from '@grammyjs/transformer-throttler';
import { Api } from 'grammy';
import PQueue from 'p-queue';

const [way = '', count = '0'] = process.argv.slice(2);
const { API_ROOT: apiRoot = '', BOT_TOKEN: token = '', TEXT: text = '' } = process.env;
const chats = Array.from({ length: Number(count) }, (_, n) => 1000 + n);
const api = new Api(token, { apiRoot });
const send = (chat: number) => api.sendMessage(chat, text);

/** Sends to all at once and lets auto-retry obey what Telegram answers. */
function plainLoop(): Promise<unknown> {
  api.config.use(autoRetry());
  return Promise.all(chats.map(send));
}

/** Begins 30 a second, as p-queue counts seconds. */
function queue(): Promise<unknown> {
  const waiting = new PQueue({ interval: 1000, intervalCap: 30 });
  return waiting.addAll(chats.map((chat) => () => send(chat).catch(() => undefined)));
}

/** grammY's throttler as it comes, with auto-retry behind it. */
function throttler(): Promise<unknown> {
  api.config.use(autoRetry());
  api.config.use(apiThrottler());
  return Promise.all(chats.map(send));
}

const ways: Readonly<Record<string, () => Promise<unknown>>> = { loop: plainLoop, queue, throttler };

async function start(): Promise<void> {
  const run = ways[way];
  if (!run) throw new Error(`no such way: ${way}`);
  await run();
}

start().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
