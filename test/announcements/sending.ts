import { createPacing, type Pacing, type Rate, usualRate } from '../../src/announcements/sender/pacing.ts';
import { createSender, type Sender } from '../../src/announcements/sender/sender.ts';
import type { Announcement } from '../../src/domain/announcement.ts';
import type { Change } from '../../src/domain/outcome.ts';
import type { OutgoingMessage, Store } from '../../src/domain/store.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { renderAnswer } from '../../src/wording/render.ts';
import { catalogues } from '../assistant/chat.ts';
import { shippedBase } from '../support/knowledge.ts';
import { seeded } from '../support/seeded.ts';
import { createSimulatedTime, type SimulatedTime } from '../support/simulated-time.ts';
import { createSimulatedTelegram, type SimulatedTelegram } from './simulated-telegram.ts';

/** A sender in simulated time, with subscribers of one topic. */
export type Sending = {
  readonly time: SimulatedTime;
  readonly telegram: SimulatedTelegram;
  readonly store: Store;
  readonly sender: Sender;
  readonly pacing: Pacing;
  /** Reports and other messages that were committed. */
  readonly pushed: OutgoingMessage[];
  keep(...changes: Change[]): Promise<void>;
  /** Lets time pass until an announcement is over; kills nothing. */
  over(id: string): Promise<Announcement>;
  /** A new process over the same store. */
  restarted(): Sending;
};

export const officer = 'telegram:1';
export const person = (n: number) => `telegram:${1000 + n}`;
const began = '2026-11-21T05:00:00.000Z';

/** An announcement that is due. */
export const due = (parts: Partial<Announcement> = {}): Announcement => ({
  what: { kind: 'message', to: { topic: 'new-land' }, content: { texts: { vi: 'Đất mới', en: 'New land' } } },
  by: officer,
  at: began,
  due: began,
  state: 'due',
  ...parts,
});

const subscribed = (n: number): Change => ({
  store: 'subscriptions',
  key: person(n),
  value: { topics: ['new-land'], since: began },
});

let names = 0;

function over(store: Store, time: SimulatedTime, telegram: SimulatedTelegram, rate: Rate): Sending {
  const pushed: OutgoingMessage[] = [];
  const faults: unknown[] = [];
  const pacing = createPacing(rate);
  const base = shippedBase();
  const sender = createSender({
    store,
    clock: time,
    courier: telegram,
    pacing,
    width: rate.width,
    base: () => base,
    word: (answer, language) => renderAnswer(answer, language, catalogues),
    wordTo: ({ chat, answer }) => ({ chat, reply: renderAnswer(answer, 'en', catalogues) }),
    push: (messages) => void pushed.push(...messages),
    fault: (error) => void faults.push(error),
  });

  async function ended(id: string): Promise<Announcement> {
    for (;;) {
      await sender.look();
      if (faults.length) throw faults[0];
      const announcement = store.get('announcements', id);
      if (!announcement) throw new Error(`no announcement ${id}`);
      if (announcement.ended) return announcement;
      await time.sleep(500);
    }
  }

  return {
    time,
    telegram,
    store,
    sender,
    pacing,
    pushed,
    keep: async (...changes) => {
      names += 1;
      await store.commit({ update: `test:${names}`, at: began, changes, messages: [] });
    },
    over: (id) => time.until(ended(id)),
    restarted: () => over(store, time, telegram, rate),
  };
}

/** Opens a sender over so many subscribers. */
export async function openSending(subscribers: number, rate: Rate = usualRate, seed = 1): Promise<Sending> {
  const time = createSimulatedTime(Date.parse(began));
  const sending = over(createMemoryStore(), time, createSimulatedTelegram(time, seeded(seed)), rate);
  await sending.keep(...Array.from({ length: subscribers }, (_, n) => subscribed(n)));
  return sending;
}
