import { setTimeout as sleep } from 'node:timers/promises';
import { createBotApi } from '../../test/support/bot-api/bot-api.ts';
import { startBot } from './bot-process.ts';
import type { BotUnderTest } from './bots.ts';
import { type Asked, createCrowd, type Crowd } from './crowd.ts';
import { dealtRoundTrips, type RoundTrip } from './round-trips.ts';

/** What was measured of one bot. */
export type Figures = {
  readonly bot: string;
  readonly perSecond: number;
  /** Updates for each second of processor time; undefined where that is not known. */
  readonly perCoreSecond: number | undefined;
  readonly p50: number;
  readonly p99: number;
  readonly megabytes: number | undefined;
};

/** What a bot is asked: `before` are questions it has been asked before the window begins, `new` such that it has not. */
export type Questions = { readonly asked: 'before' | 'new'; readonly questions: readonly Asked[] };

/** So long a bot is left alone first: the assistant draws its pictures ahead in that time, once a start. */
const aloneMs = 12_000;
/** Until then Node.js has compiled what is used again and again. */
const warmUpMs = 25_000;
const longestWarmUpMs = 60_000;
const windowMs = 30_000;

/** Lets people ask for a while. */
async function during(ms: number, crowd: Crowd): Promise<void> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(1)) crowd.look();
}

/** Questions asked before have all been answered once when the window begins. */
async function warmUp(crowd: Crowd, { asked, questions }: Questions): Promise<void> {
  const end = performance.now() + longestWarmUpMs;
  await during(warmUpMs, crowd);
  if (asked === 'new') return;
  while (crowd.answers() < questions.length && performance.now() < end) await during(100, crowd);
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Runs one bot at a stand-in of its own and lets people ask it, at first without measuring. */
export async function measure(
  bot: BotUnderTest,
  trip: RoundTrip,
  people: number,
  questions: Questions,
): Promise<Figures> {
  const api = createBotApi({ latencyMs: dealtRoundTrips(trip) });
  await api.start();
  const running = await startBot(bot, api);
  await sleep(aloneMs);
  const crowd = createCrowd(api, people, questions.questions);
  await warmUp(crowd, questions);
  crowd.taken();
  const [began, cpuBefore] = [performance.now(), running.cpuSeconds()];
  await during(windowMs, crowd);
  const [seconds, cpuAfter] = [(performance.now() - began) / 1000, running.cpuSeconds()];
  const megabytes = running.megabytes();
  await running.stop();
  await api.stop();
  const times = crowd.taken().toSorted((a, b) => a - b);
  const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return {
    bot: bot.name,
    perSecond: times.length / seconds,
    perCoreSecond: cpu && times.length / cpu,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    megabytes,
  };
}
