import type { Announcement } from '../../domain/announcement.ts';
import type { Change } from '../../domain/outcome.ts';
import type { Reply } from '../../domain/reply.ts';
import { Outdated, type OutgoingMessage, type Store } from '../../domain/store.ts';
import type { Clock } from './clock.ts';
import { ending, type Report } from './ending.ts';
import { isDue, starting } from './starting.ts';

export type BookDeps = {
  readonly store: Store;
  readonly clock: Clock;
  /** A message to somebody in their words. */
  readonly wordTo: (report: Report) => { chat: string; reply: Reply };
  /** Takes what is committed and now to be sent. */
  readonly push: (messages: readonly OutgoingMessage[]) => void;
};

/** The beginnings and ends of what is sent, each kept once. */
export type Book = {
  /** Starts what is due: who gets it is known from now on. */
  startDue(): Promise<void>;
  /** Ends what nothing more is to be sent of, with a report to its officer. */
  end(id: string, announcement: Announcement): Promise<void>;
};

/** Creates the book over a store. Something that an officer changes meanwhile is looked at again later. */
export function createBook({ store, clock, wordTo, push }: BookDeps): Book {
  async function keep(
    update: string,
    [id, was]: readonly [string, Announcement],
    changes: readonly Change[],
    report?: Report,
  ): Promise<void> {
    const messages = report ? [{ id: `${update}#0`, ...wordTo(report) }] : [];
    const expects: Change[] = [{ store: 'announcements', key: id, value: was }];
    try {
      if (await store.commit({ update, at: clock.date().toISOString(), changes, messages, expects })) push(messages);
    } catch (error) {
      if (!(error instanceof Outdated)) throw error;
    }
  }

  return {
    async startDue() {
      for (const [id, announcement] of store.all('announcements')) {
        const now = clock.date();
        if (isDue(announcement, now))
          await keep(`announcement:${id}:start`, [id, announcement], starting(store, id, announcement, now));
      }
    },
    async end(id, announcement) {
      const { changes, report } = ending(store, id, announcement, clock.date());
      await keep(`announcement:${id}:end`, [id, announcement], changes, report);
    },
  };
}
