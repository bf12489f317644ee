import { due, officer, openSending } from '../../test/announcements/sending.ts';

/** What was measured of an announcement in simulated time. */
export type Simulated = {
  readonly recipients: number;
  readonly perSecond: number;
  readonly refused: number;
  readonly truth: boolean;
  readonly cpuSeconds: number;
};

/** Every tenth has blocked the bot, and in the middle everything is answered with 429 for half a minute. */
export async function inSimulatedTime(recipients: number, stormy: boolean): Promise<Simulated> {
  const [began, sending] = [process.cpuUsage(), await openSending(recipients)];
  const { telegram, store, time } = sending;
  if (stormy) {
    const middle = (recipients / 28.5 / 2) * 1000;
    telegram.blocked = (chat) => chat !== officer && Number(chat.slice('telegram:'.length)) % 10 === 0;
    telegram.storm(middle, middle + 30_000, 5);
  }
  await sending.keep({ store: 'announcements', key: 'a', value: due(stormy ? {} : { by: undefined }) });
  const { counts } = await sending.over('a');
  const got = telegram.arrived.filter(({ chat }) => chat !== officer);
  const blocked = [...store.all('subscriptions')].filter(([, { paused }]) => paused).length;
  const once = new Set(got.map(({ chat }) => chat)).size === got.length;
  const { user, system } = process.cpuUsage(began);
  const times = got.map(({ at }) => at);
  const last = times.at(-1) ?? time.now();
  return {
    recipients,
    perSecond: got.length / ((last - (times[0] ?? 0)) / 1000),
    refused: telegram.refused(),
    truth: once && counts?.sent === got.length && counts.blocked === blocked && got.length + blocked === recipients,
    cpuSeconds: (user + system) / 1e6,
  };
}
