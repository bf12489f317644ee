import { GrammyError, HttpError } from 'grammy';
import { z } from 'zod';
import { NotKept } from '../../domain/store.ts';

/** What a failed call to the Bot API means for the message that was to be sent. */
export type ApiFault =
  /** Too many calls: nothing may be sent for so long (Bot API, ResponseParameters). */
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Nothing went out: Telegram was not reached, or does not take the token. */
  | { readonly kind: 'away' }
  /** Telegram has a fault of its own. */
  | { readonly kind: 'again' }
  /** Telegram cannot be reached behind its gateway, for no message at all. */
  | { readonly kind: 'gateway' }
  /** The request went out and no answer came back: the message may have arrived. */
  | { readonly kind: 'unsure' }
  /** The person or group cannot be written to. */
  | { readonly kind: 'refused' }
  /** The person blocked the bot, or the bot was put out of the group. */
  | { readonly kind: 'blocked' }
  /** What was to be changed is so already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'bad-markup' }
  | { readonly kind: 'moved'; readonly to: number }
  /** Telegram does not take the message for another reason, which is a fault of ours. */
  | { readonly kind: 'defect' };

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const secondsWithoutWord = 3;

const gatewayFaults = new Set([502, 503, 504]);

const Coded = z.object({ code: z.string() });

/** The system's code of a network error; the error itself holds the address with the token and is never logged. */
function networkCode({ error }: HttpError): string | undefined {
  const coded = Coded.safeParse(error);
  return coded.success ? coded.data.code : undefined;
}

/** Telegram gives these refusals one code, 400, so that only their words tell them apart. */
function badRequest(description: string): ApiFault {
  if (/can't parse entities/i.test(description)) return { kind: 'bad-markup' };
  if (/message is not modified/i.test(description)) return { kind: 'unchanged' };
  if (/chat not found|user is deactivated|PEER_ID_INVALID|not enough rights|have no rights/i.test(description))
    return { kind: 'refused' };
  return { kind: 'defect' };
}

function ofAnswer({ error_code: code, description, parameters }: GrammyError): ApiFault {
  if (code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? secondsWithoutWord };
  if (parameters.migrate_to_chat_id !== undefined) return { kind: 'moved', to: parameters.migrate_to_chat_id };
  if (gatewayFaults.has(code)) return { kind: 'gateway' };
  if (code >= 500) return { kind: 'again' };
  if (code === 401 || code === 404) return { kind: 'away' };
  if (code === 403) return { kind: 'blocked' };
  return badRequest(description);
}

/** Sorts a failed call; a fault that is none of grammY's came up before anything was sent. */
export function apiFault(error: unknown): ApiFault {
  if (error instanceof GrammyError) return ofAnswer(error);
  if (!(error instanceof HttpError)) return { kind: 'defect' };
  return neverSent.has(networkCode(error) ?? '') ? { kind: 'away' } : { kind: 'unsure' };
}

/** What may be logged of a failed call: its code, never its words. */
export function faultCode(error: unknown): { readonly code: number | string } {
  if (error instanceof GrammyError) return { code: error.error_code };
  if (error instanceof HttpError) return { code: networkCode(error) ?? 'network' };
  if (error instanceof NotKept) return { code: error.code };
  return { code: error instanceof Error ? error.name : 'unknown' };
}
