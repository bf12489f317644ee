import { createJobs } from '../../src/agenda/jobs.ts';
import { createAssistant } from '../../src/assistant/assistant.ts';
import { createInline } from '../../src/assistant/inline.ts';
import { createJobWorks } from '../../src/assistant/job-works.ts';
import { createNotSavedWords, createSorry } from '../../src/assistant/sorry.ts';
import { createTelegramDoor, type TelegramDoor } from '../../src/channels/telegram/bot.ts';
import type { Draw } from '../../src/channels/telegram/photo.ts';
import type { Store } from '../../src/domain/store.ts';
import { openPacing, openSender } from '../../src/open-sender.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import { catalogues, shippedKnowing } from '../assistant/chat.ts';
import { createLogBook, type LogBook } from '../channels/log-book.ts';
import { type BotApi, createBotApi } from '../support/bot-api/bot-api.ts';
import type { FloodLimits } from '../support/bot-api/flood-limits.ts';
import type { JsonObject } from '../support/bot-api/json.ts';

/** The whole service but main.ts, on the knowledge that ships, at a stand-in of Telegram. */
export type Desk = { api: BotApi; door: TelegramDoor; store: Store; log: LogBook; close(): Promise<void> };

/** `store` stands in for the one that forgets, `broken` makes every turn of this person a fault, `waiting` are updates from before the first poll, `draw` draws pictures. */
type DeskOptions = {
  store?: Store;
  broken?: string;
  waiting?: readonly JsonObject[];
  limits?: FloodLimits;
  draw?: Draw;
};

/** Opens a desk and begins to poll. */
export async function openDesk({
  store = createMemoryStore(),
  broken = '',
  waiting = [],
  draw,
  limits,
}: DeskOptions = {}): Promise<Desk> {
  const api = createBotApi({ waitMs: 10_000, ...(limits ? { limits } : {}) });
  await api.start();
  for (const update of waiting) api.push(update);
  const log = createLogBook();
  const owners = ['telegram:1'];
  // Built before anybody waits for an answer.
  const known = shippedKnowing();
  const knowing = () => known;
  const sound = createAssistant({ knowing, store, catalogues, owners });
  const assistant = {
    ...sound,
    take(turn: Parameters<typeof sound.take>[0]) {
      if (turn.person === broken) throw new RangeError('a fault that repeats: secret words');
      return sound.take(turn);
    },
  };
  const describe = (command: string, language: keyof typeof catalogues) =>
    catalogues[language].format(`command-${command}`);
  const sorry = createSorry({ store, catalogues });
  const notSaved = createNotSavedWords({ store, catalogues });
  const words = {
    sorry,
    notSaved,
    describe,
    inline: createInline(knowing, catalogues),
    ...(draw ? { draw } : {}),
  };
  const pace = openPacing({ PAID_BROADCASTS_PER_SECOND: '0' });
  const { room } = pace;
  const door = createTelegramDoor({
    token: api.token,
    apiRoot: api.root,
    assistant,
    store,
    log,
    owners,
    room,
    ...words,
  });
  await door.start();
  const base = () => known.base;
  const stopSender = openSender({ courier: door.courier, pace, store, base, catalogues, log, push: door.push });
  const fault = (error: unknown) => log.error({ error }, 'a job met a fault');
  const works = createJobWorks({ knowing, store, catalogues, owners, fetchFile: door.fetchFile });
  const jobs = createJobs({ ...works, store, push: door.push, fault });
  const waking = setInterval(() => void jobs.wake(), 20);
  return {
    api,
    door,
    store,
    log,
    async close() {
      clearInterval(waking);
      await jobs.stop();
      await Promise.all([stopSender(), door.stop()]);
      await api.stop();
    },
  };
}
