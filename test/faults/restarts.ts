import { expect, onTestFinished } from 'vitest';
import { openFileStore } from '../../src/storage/file-store.ts';
import { dataFolder, type Service, startService } from '../chats/service.ts';
import { createTempFolders } from '../storage/temp-folders.ts';
import { type BotApi, type BotApiOptions, createBotApi } from '../support/bot-api/bot-api.ts';

/** The service as it is shipped at a stand-in of Telegram; it can be ended and started over the same data. */
export type Restarts = {
  readonly api: BotApi;
  readonly folder: string;
  /** Starts the process, without waiting for it. */
  launch(): Service;
  /** Starts the process; kept when people are heard. */
  start(): Promise<Service>;
  /** Waits until every update is taken and nothing is sent any more. */
  quiet(): Promise<void>;
};

/** Ends a process as a power cut would. */
export async function kill(service: Service): Promise<void> {
  service.process.kill('SIGKILL');
  await service.ended;
}

/** Chats with a message that was kept and not noted as sent: what the next start may send a second time. */
export async function chatsInFlight(folder: string): Promise<number> {
  const folders = createTempFolders();
  const store = await openFileStore({ folder: await folders.copyOf(folder) });
  const inFlight = new Set(store.unsent().map(({ chat }) => chat)).size;
  await store.close();
  await folders.removeAll();
  return inFlight;
}

/** Opens a stand-in for one test, and a folder for the data unless there is one. */
export async function openRestarts(
  options: Omit<BotApiOptions, 'waitMs'> = {},
  folder = dataFolder(),
  more: Record<string, string> = {},
): Promise<Restarts> {
  const api = createBotApi({ ...options, waitMs: 60_000 });
  await api.start();
  onTestFinished(() => api.stop());
  const settings = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATA_DIR: folder, ...more };
  const launch = () => startService({ settings });
  return {
    api,
    folder,
    launch,
    async start() {
      const service = launch();
      await expect.poll(() => service.stdout(), { timeout: 60_000 }).toMatch(/polling has begun|the webhook is set/);
      return service;
    },
    quiet: () => api.idle({ quietMs: 400, timeoutMs: 120_000 }),
  };
}
