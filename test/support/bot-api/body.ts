import { badRequest, isRefusal, type Refusal } from './answer.ts';
import { typedFields } from './fields.ts';
import { isObject, type JsonObject } from './json.ts';
import { multipartFields } from './multipart.ts';

function json(body: Buffer): JsonObject | Refusal {
  try {
    const value: unknown = JSON.parse(body.toString() || '{}');
    return isObject(value) ? value : badRequest("can't parse JSON object");
  } catch {
    return badRequest("can't parse JSON object");
  }
}

function bodyFields(contentType: string, body: Buffer): JsonObject | Refusal {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (body.length === 0) return {};
  if (type === 'application/json') return json(body);
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(body.toString()));
  return type === 'multipart/form-data' ? multipartFields(contentType, body) : {};
}

/** The members of a call from its query and body (Bot API section "Making requests"). */
export function readFields(query: URLSearchParams, contentType: string, body: Buffer): JsonObject | Refusal {
  const fields = bodyFields(contentType, body);
  if (isRefusal(fields)) return fields;
  return typedFields({ ...Object.fromEntries(query), ...fields });
}
