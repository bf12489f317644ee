import { accept, badRequest, isRefusal } from '../answer.ts';
import { textOf } from '../json.ts';
import type { Method } from '../world.ts';

const ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
    'find_location record_video_note upload_video_note'
  ).split(' '),
);

/** Bot API method sendChatAction. */
export const sendChatAction: Method = ({ chats }, payload) => {
  if (!ACTIONS.has(textOf(payload, 'action') ?? '')) return badRequest('wrong parameter action in request');
  const chat = chats.reach(payload);
  return isRefusal(chat) ? chat : accept();
};

/** Bot API method getChat; it works for people who blocked the bot, too. */
export const getChat: Method = ({ chats }, payload) => {
  const chat = chats.known(payload);
  return isRefusal(chat) ? chat : accept({ ...chat.info, accent_color_id: 0, max_reaction_count: 11 });
};
