import { isObject, type JsonObject } from './json.ts';

const STRUCTURED = new Set(
  (
    'allowed_updates button caption_entities commands entities link_preview_options media menu_button ' +
    'reply_markup reply_parameters results scope'
  ).split(' '),
);
const NUMBERS = new Set(
  (
    'cache_time chat_id from_chat_id horizontal_accuracy latitude limit longitude max_connections message_id ' +
    'message_thread_id offset reply_to_message_id timeout user_id'
  ).split(' '),
);
const BOOLEANS = new Set(
  'disable_notification drop_pending_updates is_personal protect_content show_alert supports_streaming'.split(' '),
);

function parsedOrSame(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function typed(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (STRUCTURED.has(key)) return parsedOrSame(value);
  if (NUMBERS.has(key) && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (BOOLEANS.has(key) && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** Gives the members of a call their types: forms carry text only, and JSON may carry numbers and lists as text. */
export function typedFields(fields: JsonObject): JsonObject {
  const entries = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, typed(key, value)]));
}

/** A file that came with a multipart call. */
export type Upload = { kind: 'upload'; fileName: string; contentType: string; size: number; bytes: Buffer };

export function isUpload(value: unknown): value is Upload {
  return isObject(value) && value.kind === 'upload' && Buffer.isBuffer(value.bytes);
}

/** The file a member names: sent in that part itself, or in another part as `attach://<name>`. */
export function uploadOf(payload: JsonObject, key: string): Upload | undefined {
  const value = payload[key];
  const name = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
  const file = name === undefined ? value : payload[name];
  return isUpload(file) ? file : undefined;
}
