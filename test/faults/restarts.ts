import { expect, onTestFinished } from 'vitest';
import { dataFolder, type Service, startService } from '../chats/service.ts';
import { type BotApi, type BotApiOptions, createBotApi } from '../support/bot-api/bot-api.ts';

/** The service as it is shipped at a stand-in of Telegram; it can be ended and started over the same data. */
export type Restarts = {
  readonly api: BotApi;
  readonly folder: string;
  /** Starts the process, without waiting for it. */
  launch(): Service;
  /** Starts the process; kept when it polls. */
  start(): Promise<Service>;
  /** Waits until every update is taken and nothing is sent any more. */
  quiet(): Promise<void>;
};

/** Ends a process as a power cut would. */
export async function kill(service: Service): Promise<void> {
  service.process.kill('SIGKILL');
  await service.ended;
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
      await expect.poll(() => service.stdout(), { timeout: 60_000 }).toContain('polling has begun');
      return service;
    },
    quiet: () => api.idle({ quietMs: 400, timeoutMs: 120_000 }),
  };
}
