import type { Courier, Handed } from '../../src/domain/courier.ts';
import { plainText, type Reply } from '../../src/domain/reply.ts';
import { createFloodClock } from '../support/bot-api/flood-limits.ts';
import type { Seeded } from '../support/seeded.ts';
import type { SimulatedTime } from '../support/simulated-time.ts';

/** Telegram in simulated time: its limits, its delay, and who has blocked the bot. */
export type SimulatedTelegram = Courier & {
  /** What arrived, in order: who got what when. */
  readonly arrived: { readonly chat: string; readonly text: string; readonly at: number }[];
  readonly deleted: { readonly chat: string; readonly message: number }[];
  refused(): number;
  blocked: (chat: string) => boolean;
  /** Answers 429 to everything between these moments. */
  storm(from: number, to: number, retryAfter: number): void;
};

/** Creates it with Telegram's limits, and a way of 30 to 80 ms. */
export function createSimulatedTelegram(time: SimulatedTime, random: Seeded): SimulatedTelegram {
  const flood = createFloodClock(time.now, { perSecond: 30, perChatPerSecond: 1 });
  const arrived: SimulatedTelegram['arrived'] = [];
  const deleted: SimulatedTelegram['deleted'] = [];
  let storm = { from: Number.POSITIVE_INFINITY, to: 0, retryAfter: 1 };
  let refused = 0;

  async function call(method: string, chat: string, done: () => Handed): Promise<Handed> {
    await time.sleep(30 + random.number(51));
    const stormy = time.now() >= storm.from && time.now() < storm.to;
    const full = flood.check(method, chat);
    if (stormy || full) {
      refused += 1;
      return { kind: 'wait', ms: stormy ? storm.retryAfter * 1000 : 1000, why: 'asked' };
    }
    return telegram.blocked(chat) ? { kind: 'blocked' } : done();
  }

  function arrive(chat: string, reply: Reply): Handed {
    arrived.push({ chat, text: plainText(reply), at: time.now() });
    return { kind: 'done', message: arrived.length };
  }

  const telegram: SimulatedTelegram = {
    arrived,
    deleted,
    refused: () => refused,
    blocked: () => false,
    storm: (from, to, retryAfter) => void (storm = { from, to, retryAfter }),
    send: (chat, reply) => call('sendMessage', chat, () => arrive(chat, reply)),
    edit: (chat) => call('editMessageText', chat, () => ({ kind: 'done' })),
    remove: (chat, message) =>
      call('deleteMessage', chat, () => {
        deleted.push({ chat, message });
        return { kind: 'done' };
      }),
  };
  return telegram;
}
