import { badRequest, isRefusal, notSupported, type Refusal } from './answer.ts';
import { type Entity, type Formatted, parseHtml } from './html.ts';
import { isObject, type JsonObject, listOf, numberOf, textOf } from './json.ts';

/** Which members of a call hold the text, and how long it may be after entities parsing. */
export type TextField = { text: string; entities: string; limit: number; tooLong: string };

/** Bot API method sendMessage: 1-4096 characters after entities parsing. */
export const MESSAGE_TEXT: TextField = {
  text: 'text',
  entities: 'entities',
  limit: 4096,
  tooLong: 'message is too long',
};

/** Bot API methods sendPhoto and sendDocument: caption of 0-1024 characters after entities parsing. */
export const CAPTION: TextField = {
  text: 'caption',
  entities: 'caption_entities',
  limit: 1024,
  tooLong: 'message caption is too long',
};

function givenEntity(value: unknown, length: number): Entity | Refusal {
  if (!isObject(value)) return badRequest("can't parse entities: expected an object");
  const [type, offset, size] = [textOf(value, 'type'), numberOf(value, 'offset'), numberOf(value, 'length')];
  if (type === undefined || offset === undefined || size === undefined) {
    return badRequest("can't parse entities: type, offset and length are required");
  }
  if (offset < 0 || size <= 0 || offset + size > length) return badRequest('ENTITY_BOUNDS_INVALID');
  return { ...value, type, offset, length: size };
}

function givenEntities(plain: string, values: readonly unknown[]): Formatted | Refusal {
  const entities: Entity[] = [];
  for (const value of values) {
    const entity = givenEntity(value, plain.length);
    if (isRefusal(entity)) return entity;
    entities.push(entity);
  }
  return { plain, entities };
}

function parsed(payload: JsonObject, field: TextField): Formatted | Refusal {
  const source = textOf(payload, field.text) ?? '';
  const mode = textOf(payload, 'parse_mode') ?? '';
  if (mode === '') return givenEntities(source, listOf(payload, field.entities) ?? []);
  if (mode.toLowerCase() === 'html') return parseHtml(source);
  if (/^markdown(v2)?$/i.test(mode)) return notSupported(`parse_mode ${mode}`);
  return badRequest('unsupported parse_mode');
}

function clip(entity: Entity, from: number, to: number): Entity[] {
  const start = Math.max(entity.offset, from);
  const end = Math.min(entity.offset + entity.length, to);
  return end > start ? [{ ...entity, offset: start - from, length: end - start }] : [];
}

function trimmed({ plain, entities }: Formatted): Formatted {
  const end = plain.trimEnd().length;
  const start = plain.length - plain.trimStart().length;
  if (end <= start) return { plain: '', entities: [] };
  return { plain: plain.slice(start, end), entities: entities.flatMap((entity) => clip(entity, start, end)) };
}

/** The text of a call as people will see it, or Telegram's refusal (Bot API section "Formatting options"). */
export function formatted(payload: JsonObject, field: TextField): Formatted | Refusal {
  const read = parsed(payload, field);
  if (isRefusal(read)) return read;
  const text = trimmed(read);
  return text.plain.length > field.limit ? badRequest(field.tooLong) : text;
}
