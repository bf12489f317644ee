import { isDeepStrictEqual } from 'node:util';
import { type Answer, accept, badRequest, isRefusal, notSupported, type Refusal } from '../answer.ts';
import type { Chat } from '../chats.ts';
import { CAPTION, formatted, MESSAGE_TEXT, type TextField } from '../formatting.ts';
import { type JsonObject, numberOf, present, textOf } from '../json.ts';
import { checkMarkup, type Markup } from '../keyboards.ts';
import { inlineButtons, type ShownMessage, shownMarkup } from '../messages.ts';
import { type Method, unixTime, type World } from '../world.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message';

type Target = { chat: Chat; message: ShownMessage; markup: Markup | undefined };
type Words = { source: string; plain: string; entities: ShownMessage['entities']; fields: JsonObject };

/** "It is currently only possible to edit messages without reply_markup or with inline keyboards." */
function editable({ sender, markup }: ShownMessage): boolean {
  return sender === 'bot' && (markup === undefined || markup.kind === 'inline');
}

function target(world: World, payload: JsonObject): Target | Refusal {
  if (payload.inline_message_id !== undefined) return notSupported('inline_message_id');
  const markup = checkMarkup(payload.reply_markup);
  if (isRefusal(markup)) return markup;
  if (markup !== undefined && markup.kind !== 'inline') return badRequest('inline keyboard expected');
  const chat = world.chats.reach(payload);
  if (isRefusal(chat)) return chat;
  const id = numberOf(payload, 'message_id');
  if (id === undefined) return badRequest('message identifier is not specified');
  const message = chat.messages.get(id);
  if (message === undefined || message.deleted) return badRequest('message to edit not found');
  return editable(message) ? { chat, message, markup } : badRequest("message can't be edited");
}

function change(world: World, { chat, message, markup }: Target, words: Words): Answer {
  const keyboard = shownMarkup(markup);
  const same = words.plain === message.plain && isDeepStrictEqual(words.entities, message.entities);
  if (same && isDeepStrictEqual(keyboard, message.raw.reply_markup)) return badRequest(NOT_MODIFIED);
  message.before.push({ plain: message.plain, buttons: message.buttons });
  const { reply_markup: _old, ...rest } = message.raw;
  const raw = present({ ...rest, ...words.fields, edit_date: unixTime(world), reply_markup: keyboard });
  const { source, plain, entities } = words;
  Object.assign(message, { source, plain, entities, buttons: inlineButtons(markup), markup, raw });
  chat.shown.push({ ...message });
  chat.log.push({ kind: 'edited', message: { ...message } });
  return accept(message.raw);
}

function editWords(field: TextField): Method {
  const isText = field === MESSAGE_TEXT;
  return (world, payload) => {
    const words = formatted(payload, field);
    if (isRefusal(words)) return words;
    if (isText && words.plain === '') return badRequest('message text is empty');
    const found = target(world, payload);
    if (isRefusal(found)) return found;
    const { message } = found;
    if (isText && message.kind !== 'text') return badRequest('there is no text in the message to edit');
    if (!isText && message.file === undefined) return badRequest('there is no caption in the message to edit');
    const fields = {
      [field.text]: words.plain || undefined,
      [field.entities]: words.entities.length > 0 ? words.entities : undefined,
    };
    return change(world, found, { ...words, source: textOf(payload, field.text) ?? '', fields });
  };
}

/** Bot API method editMessageText; without reply_markup the buttons go. */
export const editMessageText: Method = editWords(MESSAGE_TEXT);

/** Bot API method editMessageCaption. */
export const editMessageCaption: Method = editWords(CAPTION);

/** Bot API method editMessageReplyMarkup. */
export const editMessageReplyMarkup: Method = (world, payload) => {
  const found = target(world, payload);
  if (isRefusal(found)) return found;
  const { source, plain, entities } = found.message;
  return change(world, found, { source, plain, entities, fields: {} });
};
