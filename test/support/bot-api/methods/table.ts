import type { Method } from '../world.ts';
import { answerCallbackQuery } from './callbacks.ts';
import { getChat, sendChatAction } from './chat.ts';
import { deleteMessage } from './delete.ts';
import { editMessageCaption, editMessageReplyMarkup, editMessageText } from './edit.ts';
import { getFile } from './get-file.ts';
import { answerInlineQuery } from './inline.ts';
import { getMe } from './me.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './polling.ts';
import * as profile from './profile.ts';
import { sendDocument, sendPhoto } from './send-files.ts';
import { sendLocation, sendVenue } from './send-places.ts';
import { sendMessage } from './send-text.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './set-commands.ts';

const named: Record<string, Method> = {
  answerCallbackQuery,
  answerInlineQuery,
  deleteMessage,
  deleteMyCommands,
  deleteWebhook,
  editMessageCaption,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  getFile,
  getMe,
  getMyCommands,
  getUpdates,
  getWebhookInfo,
  sendChatAction,
  sendDocument,
  sendLocation,
  sendMessage,
  sendPhoto,
  sendVenue,
  setMyCommands,
  setWebhook,
  ...profile,
};

/** Every method of the stand-in by its name in lower case, since method names are case-insensitive. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(named).map(([name, method]) => [name.toLowerCase(), method]),
);
