import type { Chat } from './chats.ts';
import { type JsonObject, present } from './json.ts';
import type { Content, ShownMessage } from './messages.ts';
import { unixTime, type World } from './world.ts';

/** The Bot API's User, for people. */
export type PersonUser = {
  id: number;
  is_bot: false;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
};

/** What a driver gets back for a message a person sent. */
export type Sent = { updateId: number; messageId: number };

/** Members to put into the Message of an update over the usual ones, such as `date` or `reply_to_message`. */
export type Extra = JsonObject;

/** Puts a person's message into the chat and its update into the queue. */
export function receive(world: World, chat: Chat, user: PersonUser, content: Content, extra: Extra = {}): Sent {
  const messageId = world.chats.nextMessageId(chat);
  const channel = chat.info.type === 'channel';
  const author = channel ? { sender_chat: chat.info } : { from: user };
  const raw = present({
    message_id: messageId,
    ...author,
    chat: chat.info,
    date: unixTime(world),
    ...content.fields,
    ...extra,
  });
  const { fields: _fields, ...shown } = content;
  const base = { chatId: chat.info.id, messageId, sender: user.id, name: user.first_name, date: Number(raw.date) };
  const message: ShownMessage = { ...shown, ...base, buttons: [], markup: undefined, before: [], deleted: false, raw };
  chat.messages.set(messageId, message);
  chat.log.push({ kind: 'said', message: { ...message } });
  if (chat.standing.kind === 'unknown') chat.standing = { kind: 'open' };
  return { updateId: world.updates.push({ [channel ? 'channel_post' : 'message']: raw }), messageId };
}

/** Changes a message a person sent and puts the edited_message into the queue. */
export function receiveEdit(world: World, chat: Chat, messageId: number, content: Content): Sent {
  const message = chat.messages.get(messageId);
  if (message === undefined) throw new Error(`Chat ${chat.info.id} has no message ${messageId} to edit`);
  message.before.push({ plain: message.plain, buttons: [] });
  const raw = present({ ...message.raw, ...content.fields, edit_date: unixTime(world) });
  Object.assign(message, { source: content.source, plain: content.plain, entities: content.entities, raw });
  chat.log.push({ kind: 'edited', message: { ...message } });
  const kind = chat.info.type === 'channel' ? 'edited_channel_post' : 'edited_message';
  return { updateId: world.updates.push({ [kind]: raw }), messageId };
}
