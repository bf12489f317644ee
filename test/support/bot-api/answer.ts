import { isObject, type JsonObject } from './json.ts';

/** A call that Telegram carried out. */
export type Accepted = { ok: true; result: unknown };

/** A call that Telegram refused, in the form of the Bot API section "Making requests". */
export type Refusal = { ok: false; error_code: number; description: string; parameters?: JsonObject };

/** What the Bot API says to one call. */
export type Answer = Accepted | Refusal;

export function accept(result: unknown = true): Accepted {
  return { ok: true, result };
}

export function refuse(code: number, description: string, parameters?: JsonObject): Refusal {
  return { ok: false, error_code: code, description, ...(parameters === undefined ? {} : { parameters }) };
}

export function badRequest(words: string): Refusal {
  return refuse(400, `Bad Request: ${words}`);
}

export function forbidden(words: string): Refusal {
  return refuse(403, `Forbidden: ${words}`);
}

/** The refusal that asks for a pause (Bot API section "ResponseParameters"). */
export function tooManyRequests(retryAfter: number): Refusal {
  return refuse(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}

/** Says plainly that the stand-in, not Telegram, cannot do this. */
export function notSupported(what: string): Refusal {
  return refuse(501, `Not Implemented: the stand-in Bot API does not support ${what}`);
}

export function isRefusal(value: unknown): value is Refusal {
  return isObject(value) && value.ok === false && typeof value.description === 'string';
}
