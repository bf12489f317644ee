import { z } from 'zod';
import { clockBeside } from './clock.ts';
import { type Finding, fault, ok, systemCode, warning } from './finding.ts';

/** Where the Bot API is, and with which token; neither the token nor an address that holds it is ever shown. */
export type BotApiAccess = {
  readonly root: string;
  readonly token: string | undefined;
  /** Where updates are to be delivered, when they are not to be polled. */
  readonly webhook?: string | undefined;
  readonly timeoutMs?: number;
};

/** How a call ended: with a status, the time the server tells and what it said, or with a code of the system. */
type Called =
  | { readonly status: number; readonly date: string | null; readonly body: unknown }
  | { readonly code: string };

const Me = z.object({ result: z.object({ username: z.string() }) });
const Webhook = z.object({ result: z.object({ url: z.string(), pending_update_count: z.number().optional() }) });

async function call({ root, token, timeoutMs = 10_000 }: BotApiAccess, method: string): Promise<Called> {
  const base = root.replace(/\/+$/, '');
  try {
    const address = token ? `${base}/bot${token}/${method}` : base;
    const answer = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
    const text = await answer.text();
    return { status: answer.status, date: answer.headers.get('date'), body: jsonOf(text) };
  } catch (error) {
    return { code: systemCode(error) };
  }
}

/** Undefined for what is no JSON, such as the page of a proxy. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} s`;

/** What is wrong when a call had no answer. */
function unreachable({ root, timeoutMs = 10_000 }: BotApiAccess, code: string): Finding {
  const { host } = new URL(root);
  if (code === 'TimeoutError')
    return fault(
      'telegram',
      `${host} has not answered within ${seconds(timeoutMs)}: check the network and the firewall`,
    );
  return fault(
    'telegram',
    `${host} cannot be reached (${code}): check TELEGRAM_API_ROOT, the name service and the firewall`,
  );
}

function answerText(root: string, called: Extract<Called, { status: number }>): Finding {
  const { host } = new URL(root);
  const me = Me.safeParse(called.body);
  if (called.status === 200 && me.success)
    return ok('telegram', `${host} knows the token as @${me.data.result.username}`);
  if (called.status === 401 || called.status === 404)
    return fault('telegram', `${host} does not know the token (${called.status}): copy BOT_TOKEN anew from @BotFather`);
  return fault('telegram', `${host} answers ${called.status} and not as the Bot API does: check TELEGRAM_API_ROOT`);
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'an address that cannot be read');

/** Polling is refused while a webhook is set; a start of the service removes it. */
function forPolling(url: string, waiting: number): Finding {
  if (!url) return ok('webhook', `none is set; ${waiting} update(s) wait to be fetched`);
  const todo = 'end the program that uses the same token, then restart the service, which removes the webhook';
  return fault('webhook', `one is set, to ${hostOf(url)}, so that polling is refused (409): ${todo}`);
}

/** Whoever polls with the same token removes the webhook; a start of the service sets it. */
function forWebhook(wanted: string, url: string, waiting: number): Finding {
  if (url === wanted) return ok('webhook', `set to ${hostOf(url)}; ${waiting} update(s) wait to be delivered`);
  const todo = 'start the service, which sets it, and end any program that polls with the same token';
  return fault('webhook', `${url ? `set to ${hostOf(url)} and not to` : 'none is set to'} WEBHOOK_URL: ${todo}`);
}

/** Whether updates come the way that is wanted. Of addresses only the host is shown. */
async function checkWebhook(access: BotApiAccess): Promise<Finding> {
  const called = await call(access, 'getWebhookInfo');
  const info = 'body' in called ? Webhook.safeParse(called.body) : undefined;
  if (!info?.success) return warning('webhook', 'Telegram does not tell whether one is set: try again');
  const { url, pending_update_count: waiting = 0 } = info.data.result;
  return access.webhook ? forWebhook(access.webhook, url, waiting) : forPolling(url, waiting);
}

/** How far this machine's clock is from the server's. */
export function checkClock(date: string | null, now: Date): Finding {
  const told = Date.parse(date ?? '');
  return Number.isNaN(told)
    ? warning('clock', 'the Bot API server does not tell the time, so the clock is not checked')
    : clockBeside('clock', now.getTime() - told, "the Bot API server's");
}

/** Whether the Bot API answers and knows the token, whether updates come the way that is wanted, and how the clock goes beside the server's. */
export async function checkBotApi(access: BotApiAccess, now: () => Date): Promise<Finding[]> {
  const called = await call(access, 'getMe');
  const without = warning(
    'telegram',
    'BOT_TOKEN is not set, so the bot cannot run: set it, unless a terminal is all you want',
  );
  if ('code' in called) return [...(access.token ? [] : [without]), unreachable(access, called.code)];
  const clock = checkClock(called.date, now());
  if (!access.token) return [without, clock];
  const known = answerText(access.root, called);
  return known.state === 'ok' ? [known, await checkWebhook(access), clock] : [known, clock];
}
