import { type Api, InputFile } from 'grammy';
import type { SentFile } from '../../domain/announcement.ts';
import type { TextDocument } from '../../domain/reply.ts';
import type { InlineButton } from './keyboard.ts';
import { sendText } from './send-text.ts';

/** Where a message goes and how it stands there, alike for all methods that send (Bot API, sendMessage). */
export type SentTo = {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly disable_notification?: true;
  readonly reply_parameters?: { readonly message_id: number; readonly allow_sending_without_reply: true };
  readonly reply_markup?: { readonly inline_keyboard: InlineButton[][] };
};

/** A text that is sent, or takes the place of another (Bot API, sendMessage and editMessageText). */
export type SentText = SentTo & {
  readonly text: string;
  readonly parse_mode?: 'HTML';
  readonly link_preview_options: { readonly is_disabled: true };
  /** A file that Telegram has already, under which the text stands. */
  readonly file?: SentFile;
};

/** A picture with its caption (Bot API, sendPhoto). */
type SentPhoto = SentTo & {
  readonly photo: Uint8Array;
  readonly caption: string;
  readonly parse_mode?: 'HTML';
};

/** A point on the map (Bot API, sendVenue). */
type SentVenue = SentTo & {
  readonly latitude: number;
  readonly longitude: number;
  readonly title: string;
  readonly address: string;
};

/** A text file (Bot API, sendDocument). */
type SentDocument = SentTo & { readonly document: TextDocument };

/** What the bot is at while nothing is to be seen of it (Bot API, sendChatAction). */
export type SentAction = {
  readonly chat_id: number;
  readonly message_thread_id?: number;
  readonly action: 'typing' | 'upload_photo';
};

/** The calls that bring something to people. */
export type Calls = {
  readonly send: (text: SentText) => Promise<unknown>;
  readonly edit: (text: SentText & { readonly message_id: number }) => Promise<unknown>;
  readonly sendPhoto: (photo: SentPhoto) => Promise<unknown>;
  readonly sendVenue: (venue: SentVenue) => Promise<unknown>;
  readonly sendFile: (file: SentDocument) => Promise<unknown>;
  readonly act: (action: SentAction) => Promise<unknown>;
};

/** The calls of a bot. */
export function callsOf({ raw }: Api): Calls {
  return {
    send: (text) => sendText(raw, text),
    edit: (text) => raw.editMessageText(text),
    sendPhoto: ({ photo, ...more }) => raw.sendPhoto({ ...more, photo: new InputFile(photo, 'picture.png') }),
    sendVenue: (venue) => raw.sendVenue(venue),
    sendFile: ({ document: { name, text }, ...more }) =>
      raw.sendDocument({ ...more, document: new InputFile(Buffer.from(text), name) }),
    act: (action) => raw.sendChatAction(action),
  };
}
