import type { Action } from './action.ts';
import type { SentFile } from './announcement.ts';
import type { Language } from './language.ts';
import type { LinkCode, Picture } from './picture.ts';

/**
 * A run of words with one look; `href` makes it a link. `start` makes it a link that opens a chat with the assistant and
 * hands it this word (Bot API, "Deep linking"); its address is a matter of the channel.
 */
export type Span = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
  readonly start?: string;
};

/** One line of a message; a line without spans is an empty one. */
export type Line = readonly Span[];

/**
 * What a person may press: the words on it and what it does. With `share` a channel that can lets the person choose a chat
 * and puts these words behind the assistant's name there.
 */
export type Button = { readonly label: string; readonly action: Action; readonly share?: string };

/** A text file that comes with a message. */
export type TextDocument = { readonly name: string; readonly text: string };

/** A picture that is drawn when it is sent; its caption says what it shows in a few lines. */
export type DrawnReply = {
  readonly of: Picture | LinkCode;
  readonly language: Language;
  readonly caption: readonly Line[];
};

/** A point on the map with what stands under it, in degrees (WGS 84). */
export type ReplyPlace = {
  readonly lat: number;
  readonly lon: number;
  readonly title: string;
  readonly address: string;
};

/** One message to a person, in words of their language but in no channel's markup. */
export type Reply = {
  readonly lines: readonly Line[];
  /** Rows of buttons; the terminal numbers them through. */
  readonly buttons: readonly (readonly Button[])[];
  readonly document?: TextDocument;
  /** Shown in place of the lines, which say the same for those who get no picture. */
  readonly picture?: DrawnReply;
  /** Shown on a map after the lines. */
  readonly place?: ReplyPlace;
  /** A picture or document that the channel has already; the words stand under it. */
  readonly file?: SentFile;
  /** A number that is typed answers what is asked: where buttons are pressed by number, they need another sign. */
  readonly numbersAnswer?: true;
};

/** The words of a reply without any look. */
export function plainText(reply: Reply): string {
  return reply.lines.map((line) => line.map((span) => span.text).join('')).join('\n');
}
