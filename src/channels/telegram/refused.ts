import { GrammyError } from 'grammy';

const reasons: Readonly<Record<number, string>> = {
  400: 'Telegram does not take the address in WEBHOOK_URL',
  401: 'Telegram does not know the token in BOT_TOKEN',
  404: 'Telegram does not know the token in BOT_TOKEN',
  409: 'another process polls with the same BOT_TOKEN, or a webhook is set',
};

/** Polling has ended, or webhooks were refused, and starting again as it is would not help; `code` is Telegram's. */
export class PollingRefused extends Error {
  readonly code: number | undefined;
  constructor(code: number | undefined) {
    super(reasons[code ?? 0] ?? 'polling has ended by a fault');
    this.name = 'PollingRefused';
    this.code = code;
  }
}

/** Why polling has ended or could not begin, without what grammY's error knows of the request. */
export const pollingRefused = (error: unknown): PollingRefused =>
  new PollingRefused(error instanceof GrammyError ? error.error_code : undefined);
