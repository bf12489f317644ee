import { accept, badRequest, isRefusal } from '../answer.ts';
import { numberOf } from '../json.ts';
import { type Method, unixTime } from '../world.ts';

const TWO_DAYS = 48 * 3600;

/** Bot API method deleteMessage: the bot's own, and in private chats incoming ones, for 48 hours. */
export const deleteMessage: Method = (world, payload) => {
  const chat = world.chats.reach(payload);
  if (isRefusal(chat)) return chat;
  const id = numberOf(payload, 'message_id');
  if (id === undefined) return badRequest('message identifier is not specified');
  const message = chat.messages.get(id);
  if (message === undefined || message.deleted) return badRequest('message to delete not found');
  const allowed = message.sender === 'bot' || chat.info.type === 'private';
  if (!allowed || message.date < unixTime(world) - TWO_DAYS) return badRequest("message can't be deleted");
  message.deleted = true;
  chat.log.push({ kind: 'deleted', message });
  return accept();
};
