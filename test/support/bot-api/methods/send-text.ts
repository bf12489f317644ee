import { badRequest, isRefusal } from '../answer.ts';
import { formatted, MESSAGE_TEXT } from '../formatting.ts';
import { textOf } from '../json.ts';
import type { Method } from '../world.ts';
import { deliver } from './deliver.ts';

/** Bot API method sendMessage. */
export const sendMessage: Method = (world, payload) => {
  const text = formatted(payload, MESSAGE_TEXT);
  if (isRefusal(text)) return text;
  if (text.plain === '') return badRequest('message text is empty');
  const entities = text.entities.length > 0 ? { entities: text.entities } : {};
  const fields = { text: text.plain, ...entities };
  return deliver(world, payload, { kind: 'text', source: textOf(payload, 'text') ?? '', ...text, fields });
};
