import { accept, badRequest, refuse } from '../answer.ts';
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

function change(world: World, payload: JsonObject, url: string): void {
  if (payload.drop_pending_updates === true) world.updates.drop();
  world.webhook = { url };
}

/** Bot API method setWebhook; the stand-in keeps the address but posts nothing to it. */
export const setWebhook: Method = (world, payload) => {
  const url = textOf(payload, 'url') ?? '';
  if (url !== '' && !url.startsWith('https://')) {
    return badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
  allow(world, payload);
  change(world, payload, url);
  if (url !== '') world.polls.end('terminated by setWebhook request');
  return accept();
};

/** Bot API method deleteWebhook. */
export const deleteWebhook: Method = (world, payload) => {
  change(world, payload, '');
  return accept();
};

/** Bot API method getWebhookInfo. */
export const getWebhookInfo: Method = ({ webhook, updates }) =>
  accept({ url: webhook.url, has_custom_certificate: false, pending_update_count: updates.unconfirmed() });
