import { type Answer, accept, badRequest, isRefusal, type Refusal } from '../answer.ts';
import type { Chat } from '../chats.ts';
import { type JsonObject, numberOf, objectOf, present } from '../json.ts';
import { checkMarkup, type Markup } from '../keyboards.ts';
import { type Content, inlineButtons, type ShownMessage, shownMarkup } from '../messages.ts';
import { unixTime, type World } from '../world.ts';

function repliedTo(chat: Chat, payload: JsonObject): JsonObject | Refusal | undefined {
  const reply = objectOf(payload, 'reply_parameters') ?? { message_id: payload.reply_to_message_id };
  const id = numberOf(reply, 'message_id');
  if (id === undefined) return undefined;
  const message = chat.messages.get(id);
  if (message !== undefined && !message.deleted) return message.raw;
  const optional = (reply.allow_sending_without_reply ?? payload.allow_sending_without_reply) === true;
  return optional ? undefined : badRequest('message to be replied not found');
}

function composed(
  world: World,
  chat: Chat,
  content: Content,
  markup: Markup | undefined,
  reply?: JsonObject,
): ShownMessage {
  const messageId = world.chats.nextMessageId(chat);
  const date = unixTime(world);
  const channel = chat.info.type === 'channel';
  const raw = present({
    message_id: messageId,
    ...(channel ? { sender_chat: chat.info } : { from: world.bot }),
    chat: chat.info,
    date,
    ...content.fields,
    reply_to_message: reply,
    reply_markup: shownMarkup(markup),
  });
  const base = { chatId: chat.info.id, messageId, sender: 'bot' as const, name: world.bot.first_name, date };
  const buttons = inlineButtons(markup);
  const { fields: _fields, ...shown } = content;
  return { ...shown, ...base, buttons, markup, before: [], deleted: false, raw };
}

/** Puts the bot's message into its chat, or refuses it: markup, chat and the message replied to must be right. */
export function deliver(world: World, payload: JsonObject, content: Content): Answer {
  const markup = checkMarkup(payload.reply_markup);
  if (isRefusal(markup)) return markup;
  const chat = world.chats.reach(payload);
  if (isRefusal(chat)) return chat;
  const reply = repliedTo(chat, payload);
  if (isRefusal(reply)) return reply;
  const message = composed(world, chat, content, markup, reply);
  chat.messages.set(message.messageId, message);
  chat.shown.push({ ...message });
  chat.log.push({ kind: 'said', message: { ...message } });
  return accept(message.raw);
}
