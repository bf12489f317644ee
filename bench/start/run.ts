import { resolve } from 'node:path';
import { createBotApi } from '../../test/support/bot-api/bot-api.ts';
import { startBot } from '../throughput/bot-process.ts';
import { assistant, type BotUnderTest } from '../throughput/bots.ts';

const rounds = 10;
const targetMs = 1500;

/** What the service loads of others before it hears people. */
const libraries = [
  '@fluent/bundle',
  'close-with-grace',
  'csv-parse',
  'csv-stringify',
  'dotenv',
  'grammy',
  'js-yaml',
  'lowdb',
  'p-queue',
  'pino',
  'piscina',
  'temporal-polyfill',
  'undici/lib/dispatcher/pool.js',
  'write-file-atomic',
  'zod',
];

function polling(name: string, args: readonly string[]): BotUnderTest {
  const script = resolve(import.meta.dirname, 'polling.js');
  return { name, script, args, settings: ({ root, token }) => ({ API_ROOT: root, BOT_TOKEN: token }) };
}

/** How long a start took by the clock and in processor time, in milliseconds. */
type Start = { readonly clock: number; readonly processor: number };

/** Starts a bot on all cores until the Bot API is polled for the first time, and ends it. */
async function startOnce(bot: BotUnderTest): Promise<Start> {
  const api = createBotApi({});
  await api.start();
  const began = performance.now();
  const running = await startBot(bot, api, (command) => command);
  const start = { clock: performance.now() - began, processor: (running.cpuSeconds() ?? Number.NaN) * 1000 };
  await running.stop();
  await api.stop();
  return start;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A row of the table, with the least processor time as a multiple of Node's own. */
function row(name: string, starts: readonly Start[], bare: readonly Start[]): string {
  const clock = starts.map((start) => start.clock);
  const least = (all: readonly Start[]) => Math.min(...all.map(({ processor }) => processor));
  const cells = [Math.min(...clock), middle(clock), least(starts)].map((ms) => ms.toFixed(0));
  return `| ${[name, ...cells, (least(starts) / least(bare)).toFixed(1)].join(' | ')} |`;
}

/** Starts the service, beside Node.js alone and the libraries alone, again and again in turn; arguments are main files of other builds. */
async function main(): Promise<void> {
  const bots = [
    polling('Node.js alone', []),
    polling('the libraries alone', libraries),
    assistant('the service', resolve('dist/main.js')),
    ...process.argv.slice(2).map((script) => assistant(`the service (${script})`, resolve(script))),
  ];
  const starts = bots.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, bot] of bots.entries()) starts[i]?.push(await startOnce(bot));
  console.log(
    '| start of | least ms | middle ms | least ms of processor | of Node.js alone |\n| --- | --- | --- | --- | --- |',
  );
  for (const [i, { name }] of bots.entries()) console.log(row(name, starts[i] ?? [], starts[0] ?? []));
  const taken = middle((starts[2] ?? []).map(({ clock }) => clock));
  console.log(
    `\n${taken < targetMs ? 'met' : 'missed'}: people are heard within ${targetMs} ms: ${taken.toFixed(0)} ms`,
  );
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
