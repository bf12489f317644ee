import type { DrawnReply, Line, ReplyPlace } from '../../domain/reply.ts';
import type { OutgoingMessage } from '../../domain/store.ts';
import { apiFault } from './api-faults.ts';
import { linesHtml, linesText } from './html.ts';
import { type InlineButton, inlineKeyboard } from './keyboard.ts';
import type { Attempt } from './next-attempt.ts';
import { NotOurs } from './placed-calls.ts';
import { ratingRow } from './rating-row.ts';
import { type ReadyText, readyTexts } from './ready-texts.ts';
import type { Calls, SentText, SentTo } from './sent.ts';
import { withStartLinks } from './start-links.ts';

/** Sends one part of a message, on one try. */
export type Post = (attempt: Attempt) => Promise<unknown>;

export type PostDeps = Calls & {
  /** The bot's name, once it is known. */
  readonly botName: () => string | undefined;
};

const keys = (keyboard: InlineButton[][]) => (keyboard.length ? { reply_markup: { inline_keyboard: keyboard } } : {});

/** Where a part goes: only the first quotes what it answers, and those behind it make no sound. */
function sentTo({ thread, quotes }: OutgoingMessage, isFirst: boolean, chat: number): SentTo {
  const quoted = isFirst && quotes !== undefined;
  return {
    chat_id: chat,
    ...(thread === undefined ? {} : { message_thread_id: thread }),
    ...(isFirst ? {} : { disable_notification: true }),
    ...(quoted ? { reply_parameters: { message_id: quotes, allow_sending_without_reply: true } } : {}),
  };
}

function textOf({ html, lines, keyboard }: ReadyText, to: SentTo, plain: boolean): SentText {
  return {
    ...to,
    ...(plain ? { text: linesText(lines) } : { text: html, parse_mode: 'HTML' }),
    link_preview_options: { is_disabled: true },
    ...keys(keyboard),
  };
}

/** A text with the small thumbs under it; one that is not rated stays as it is. */
const withThumbs = (text: ReadyText, rated: string | undefined): ReadyText =>
  rated === undefined ? text : { ...text, keyboard: [...text.keyboard, ...inlineKeyboard(ratingRow(rated))] };

/** Telegram does not take it as it is, so that it is said otherwise; nothing else keeps a call from going out as it is. */
const isDefect = (error: unknown): boolean => !(error instanceof NotOurs) && apiFault(error).kind === 'defect';

/** A text in the place of another; where that one can no longer be changed, it is sent. */
async function sendInstead({ send, edit }: Calls, text: SentText, message_id: number): Promise<unknown> {
  const { reply_parameters: _, disable_notification: __, message_thread_id: ___, ...changed } = text;
  try {
    return await edit({ ...changed, message_id });
  } catch (error) {
    if (!isDefect(error)) throw error;
    return send(text);
  }
}

/** The texts of a message, as many as it needs. */
function textPosts(deps: PostDeps, message: OutgoingMessage): Post[] {
  const { reply, edits, rated } = message;
  return readyTexts(reply, deps.botName()).map((text, i, all) => ({ chat, plain }) => {
    const isLast = i === all.length - 1;
    const words = textOf(isLast ? withThumbs(text, rated) : text, sentTo(message, i === 0, chat), plain);
    const sent = isLast && reply.file ? { ...words, file: reply.file } : words;
    return i === 0 && edits !== undefined ? sendInstead(deps, sent, edits) : deps.send(sent);
  });
}

/** The title of a picture and which of its sheets this is. */
const sheetCaption = ([title = []]: readonly Line[], sheet: number, sheets: number): Line[] => [
  [...title, { text: ` (${sheet}/${sheets})` }],
];

/** The sheets of a picture, caption and buttons under the last; when Telegram does not take one, the words are sent once. */
function photoPosts(deps: PostDeps, message: OutgoingMessage, { caption }: DrawnReply, photos: readonly Uint8Array[]) {
  let isTold = false;
  return photos.map((photo, i): Post => {
    const isLast = i === photos.length - 1;
    const lines = isLast ? withStartLinks(caption, deps.botName()) : sheetCaption(caption, i + 1, photos.length);
    const keyboard = isLast ? inlineKeyboard(message.reply.buttons) : [];
    return async (attempt) => {
      if (isTold) return;
      const { chat, plain } = attempt;
      const words = plain ? { caption: linesText(lines) } : { caption: linesHtml(lines), parse_mode: 'HTML' as const };
      try {
        await deps.sendPhoto({ ...sentTo(message, i === 0, chat), ...words, ...keys(keyboard), photo });
      } catch (error) {
        if (!isDefect(error)) throw error;
        for (const post of textPosts(deps, message)) await post(attempt);
        isTold = true;
      }
    };
  });
}

/** Bot API, Venue: title and address are for people to read and stay short. */
const mostVenue = 200;

function venuePost({ sendVenue }: Calls, message: OutgoingMessage, place: ReplyPlace): Post {
  const { lat, lon, title, address } = place;
  return ({ chat }) =>
    sendVenue({
      ...sentTo(message, false, chat),
      latitude: lat,
      longitude: lon,
      title: title.slice(0, mostVenue),
      address: address.slice(0, mostVenue),
    });
}

/** The parts of a message: the sheets of its picture or as many texts as it needs, then its place and its file. */
export function postsOf(deps: PostDeps, message: OutgoingMessage, photos: readonly Uint8Array[]): Post[] {
  const { picture, place, document } = message.reply;
  const words = picture && photos.length ? photoPosts(deps, message, picture, photos) : textPosts(deps, message);
  return [
    ...words,
    ...(place ? [venuePost(deps, message, place)] : []),
    ...(document ? [({ chat }: Attempt) => deps.sendFile({ ...sentTo(message, !words.length, chat), document })] : []),
  ];
}
