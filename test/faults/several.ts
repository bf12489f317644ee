import { expect, onTestFinished } from 'vitest';
import { dataFolder, type Service, startService } from '../chats/service.ts';
import { openBalancer } from '../support/balancer.ts';
import { type BotApi, type BotApiOptions, createBotApi } from '../support/bot-api/bot-api.ts';
import { freePort } from '../support/free-port.ts';

/** Several processes of the service on one database, at a stand-in of Telegram. */
export type Several = {
  readonly api: BotApi;
  /** Starts one more process, without waiting for it. */
  launch(own?: Record<string, string>): Service;
  /** Waits until every update is taken and nothing is sent any more. */
  quiet(): Promise<void>;
};

/** For so long nothing must have been sent before all is taken to be over. */
export const quietMs = 400;

/** Opens a stand-in for one test; each process gets a folder of its own. */
export async function openSeveral(
  url: string,
  options: Omit<BotApiOptions, 'waitMs'> = {},
  more: Record<string, string> = {},
): Promise<Several> {
  const api = createBotApi({ ...options, waitMs: 60_000 });
  await api.start();
  onTestFinished(() => api.stop());
  return {
    api,
    launch: (own = {}) => {
      const settings = { BOT_TOKEN: api.token, TELEGRAM_API_ROOT: api.root, DATABASE_URL: url, DATA_DIR: dataFolder() };
      return startService({ settings: { ...settings, ...more, ...own } });
    },
    quiet: () => api.idle({ quietMs, timeoutMs: 120_000 }),
  };
}

/** Kept when a process polls. */
export async function polls(service: Service): Promise<void> {
  await expect.poll(() => service.stdout() + service.stderr(), { timeout: 60_000 }).toContain('polling has begun');
}

/** Several processes that listen; each has a place of its own. */
export type Listening = {
  readonly several: Several;
  readonly launch: (n: number, own?: Record<string, string>) => Service;
  /** Which of them an update was led to last. */
  readonly takerOf: (update: number) => number | undefined;
};

/** Notes which server each update goes to. */
function createTakers() {
  const takers = new Map<number, number>();
  return {
    takerOf: (update: number) => takers.get(update),
    led(chunk: Buffer, server: number): void {
      const [, update] = /"update_id":(\d+)/.exec(chunk.toString('latin1')) ?? [];
      if (update) takers.set(Number(update), server);
    },
  };
}

/** Opens processes behind a balancer, to which the stand-in delivers. */
export async function openBehind(
  url: string,
  processes: number,
  options: Omit<BotApiOptions, 'waitMs'> = {},
  silentMs?: number,
): Promise<Listening> {
  const ports = await Promise.all(Array.from({ length: processes }, freePort));
  const { takerOf, led } = createTakers();
  const balancer = await openBalancer(ports, silentMs, led);
  onTestFinished(() => balancer.close());
  const hook = { WEBHOOK_URL: `http://127.0.0.1:${balancer.port}/telegram`, WEBHOOK_SECRET: 'of-the-webhook' };
  const several = await openSeveral(url, { latencyMs: [5, 40], ...options }, hook);
  const launch: Listening['launch'] = (n, own = {}) => several.launch({ PORT: `127.0.0.1:${ports[n]}`, ...own });
  return { several, launch, takerOf };
}

/** Kept when a process takes what is delivered. */
export async function listens(service: Service): Promise<void> {
  await expect.poll(() => service.stdout(), { timeout: 60_000 }).toContain('the webhook is set');
}
