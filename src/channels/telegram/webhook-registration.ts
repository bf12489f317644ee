import type { Api } from 'grammy';
import { z } from 'zod';
import { type Metrics, noMetrics } from '../../domain/metrics.ts';
import type { Log } from '../log.ts';
import { apiFault, faultCode } from './api-faults.ts';
import type { Pause } from './pause.ts';
import { updatesWanted } from './updates-wanted.ts';

/** Where Telegram is to deliver updates, and the secret by which it is known. */
export type WebhookAddress = { readonly url: string; readonly secret: string };

/** That Telegram knows where to deliver updates. */
export type Registration = {
  /** Tells it; kept when it has taken it, and fails when it will not. */
  set(): Promise<void>;
  /** Looks whether it is still so, every 30 s however often this is called; never rejects. */
  follow(): Promise<void>;
};

export type RegistrationDeps = WebhookAddress & {
  readonly api: Api;
  readonly pause: Pick<Pause, 'sleep'>;
  readonly log: Log;
  readonly metrics?: Metrics;
  readonly clock?: () => number;
};

/** The most that Telegram delivers at the same time (Bot API, setWebhook). */
const mostConnections = 100;
const lookEveryMs = 30_000;

const Info = z.object({
  url: z.string(),
  pending_update_count: z.int().default(0),
  last_error_date: z.int().optional(),
  last_error_message: z.string().optional(),
});
type Info = z.infer<typeof Info>;

/** Of what Telegram says of a failed delivery only what kind it is: its words may hold addresses. */
function whyOf(message = ''): string | number {
  const [, status] = /^Wrong response from the webhook: (\d{3})/.exec(message) ?? [];
  if (status) return Number(status);
  return /SSL|certificate/i.test(message) ? 'certificate' : 'connection';
}

/** Creates the registration of one bot's webhook. */
export function createRegistration(deps: RegistrationDeps): Registration {
  const { api, url, secret, pause, log, metrics = noMetrics, clock = () => performance.now() } = deps;
  let lookAt = 0;
  let lastFailure = 0;

  /** Several processes that start together are asked to wait. */
  async function set(): Promise<void> {
    const wanted = { secret_token: secret, allowed_updates: updatesWanted, max_connections: mostConnections };
    try {
      await api.setWebhook(url, wanted);
    } catch (error) {
      const fault = apiFault(error);
      if (fault.kind !== 'wait' || !(await pause.sleep(fault.seconds * 1000))) throw error;
      return set();
    }
    lookAt = clock() + lookEveryMs;
  }

  function noteFailure({ last_error_date: at = 0, last_error_message: message }: Info): void {
    if (lastFailure && at > lastFailure)
      log.warn({ why: whyOf(message) }, 'Telegram could not deliver an update; it is delivered again');
    lastFailure = Math.max(lastFailure, at, 1);
  }

  async function look(): Promise<void> {
    const info = Info.parse(await api.getWebhookInfo());
    metrics.waiting(info.pending_update_count);
    noteFailure(info);
    if (info.url === url) return;
    log.warn({}, 'the webhook was removed or set elsewhere; it is set again');
    await set();
  }

  return {
    set,
    async follow() {
      if (clock() < lookAt) return;
      lookAt = clock() + lookEveryMs;
      await look().catch((error: unknown) => log.warn(faultCode(error), 'the webhook could not be looked at'));
    },
  };
}
