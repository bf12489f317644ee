import { setTimeout as sleep } from 'node:timers/promises';
import type { BotApi } from '../support/bot-api/bot-api.ts';
import type { ChatView } from '../support/bot-api/chat-view.ts';
import type { Seeded } from '../support/seeded.ts';
import { answered, links, linkSent } from './records-asked.ts';

/** A chat in which each record is asked for at most once, so that every answer belongs to one question. */
export type Asker = {
  readonly chat: ChatView;
  /** The records asked for so far, in order. */
  readonly asked: readonly string[];
  /** When each was asked for. */
  readonly at: ReadonlyMap<string, number>;
  /** Asks for one more record; returns the id of the update. */
  ask(): number;
};

/** Somebody in a private chat who asks for records in an order of their own. */
export function createAsker(api: BotApi, id: number, random: Seeded): Asker {
  const person = api.person(id, { language_code: 'en' });
  const asked: string[] = [];
  const at = new Map<string, number>();
  const first = random.number(links.length);
  return {
    chat: person,
    asked,
    at,
    ask() {
      const link = links[(first + asked.length) % links.length] ?? '';
      asked.push(link);
      at.set(link, Date.now());
      return person.command(`/start ${link}`).updateId;
    },
  };
}

/** Several people who ask. */
export function createAskers(api: BotApi, count: number, random: Seeded, first = 1001): Asker[] {
  return Array.from({ length: count }, (_, i) => createAsker(api, first + i, random));
}

/** Lets people ask without a break, every so many milliseconds on average; what it returns ends that. */
export function writing(askers: readonly Asker[], random: Seeded, everyMs: number): () => Promise<void> {
  const over = new AbortController();
  const asking = (async () => {
    while (!over.signal.aborted) {
      random.pick(askers).ask();
      await sleep(random.number(2 * everyMs));
    }
  })();
  return () => {
    over.abort();
    return asking;
  };
}

/** Answers without those that repeat the one before. */
const withoutRepeats = (all: readonly string[]): string[] => all.filter((link, i) => link !== all[i - 1]);

/** How questions and answers of some chats compare. */
export type Tally = { asked: number; lost: number; repeated: number; inOrder: boolean };

/** Compares what was asked with what was answered; in order means that nothing but a repeat of the last answer stands between. */
export function tally(askers: readonly Pick<Asker, 'chat' | 'asked'>[]): Tally {
  const total = { asked: 0, lost: 0, repeated: 0, inOrder: true };
  for (const { chat, asked } of askers) {
    const all = answered(chat);
    const once = new Set(all);
    total.asked += asked.length;
    total.lost += asked.filter((link) => !once.has(link)).length;
    total.repeated += all.length - once.size;
    const wanted = asked.filter((link) => once.has(link));
    total.inOrder &&= wanted.join() === withoutRepeats(all).join();
  }
  return total;
}

/** How long each answer took from the moment that its question was written, whenever it could be delivered; the longest last. */
export function delays(api: Pick<BotApi, 'calls'>, askers: readonly Pick<Asker, 'chat' | 'at'>[]): number[] {
  const came = new Map<string, number>();
  for (const { at, payload, answer } of api.calls) {
    const link = answer?.ok && linkSent(payload);
    const key = `${String(payload.chat_id)} ${link}`;
    if (link && !came.has(key)) came.set(key, at);
  }
  const all = askers.flatMap(({ chat, at }) =>
    [...at].map(([link, asked]) => (came.get(`${chat.id} ${link}`) ?? Number.POSITIVE_INFINITY) - asked),
  );
  return all.toSorted((a, b) => a - b);
}
