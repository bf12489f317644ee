import { accept, badRequest, refuse } from '../answer.ts';
import { isOfThisMachine, type WebhookSet } from '../deliveries.ts';
import { type JsonObject, listOf, numberOf, textOf } from '../json.ts';
import type { Method, World } from '../world.ts';

const WEBHOOK_ACTIVE =
  "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const LONGEST_POLL_SECONDS = 50;

function allow({ updates }: World, payload: JsonObject): void {
  const kinds = listOf(payload, 'allowed_updates');
  if (kinds !== undefined) updates.allow(kinds.filter((kind) => typeof kind === 'string'));
}

/** Bot API method getUpdates: a long poll, of which a bot has one. */
export const getUpdates: Method = (world, payload, aborted) => {
  if (world.webhook.url !== '') return refuse(409, WEBHOOK_ACTIVE);
  allow(world, payload);
  const limit = Math.min(100, Math.max(1, numberOf(payload, 'limit') ?? 100));
  const seconds = Math.min(LONGEST_POLL_SECONDS, Math.max(0, numberOf(payload, 'timeout') ?? 0));
  return world.polls.poll({ offset: numberOf(payload, 'offset') ?? 0, limit, timeoutMs: seconds * 1000 }, aborted);
};

function change(world: World, payload: JsonObject, webhook: WebhookSet): void {
  if (payload.drop_pending_updates === true) world.updates.drop();
  world.webhook = webhook;
}

/** Bot API method setWebhook. */
export const setWebhook: Method = (world, payload) => {
  const url = textOf(payload, 'url') ?? '';
  const secret = textOf(payload, 'secret_token') ?? '';
  const connections = numberOf(payload, 'max_connections') ?? 40;
  // A server of one's own takes http, too, as tests need it.
  if (url !== '' && !url.startsWith('https://') && !isOfThisMachine(url))
    return badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!/^[\w-]{0,256}$/.test(secret)) return badRequest('secret token contains unallowed characters');
  allow(world, payload);
  change(world, payload, { url, secret, connections: Math.min(100, Math.max(1, connections)) });
  if (url !== '') world.polls.end('terminated by setWebhook request');
  world.deliveries.look();
  return accept();
};

/** Bot API method deleteWebhook. */
export const deleteWebhook: Method = (world, payload) => {
  change(world, payload, { url: '' });
  return accept();
};

/** Bot API method getWebhookInfo. */
export const getWebhookInfo: Method = ({ webhook, updates }) =>
  accept({ url: webhook.url, has_custom_certificate: false, pending_update_count: updates.unconfirmed() });
