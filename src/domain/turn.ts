import type { Action } from './action.ts';
import type { Language } from './language.ts';
import type { ReceivedFile } from './received-file.ts';

/** A command as typed, without its slash and in lower case, with what follows it. */
export type Command = { readonly kind: 'command'; readonly name: string; readonly rest: string };

/** What a person did: wrote, pressed, left or came back, or sent something that is none of these. */
export type Input =
  | { readonly kind: 'text'; readonly text: string }
  | Command
  | { readonly kind: 'press'; readonly action: Action }
  | { readonly kind: 'stale-press' }
  /** A file, in a private chat. */
  | { readonly kind: 'file'; readonly file: ReceivedFile }
  /** A place on the map that the person shares, in degrees (WGS 84). */
  | { readonly kind: 'place'; readonly lat: number; readonly lon: number }
  /** The person blocked the bot, or let it in again. */
  | { readonly kind: 'membership'; readonly here: boolean }
  /** None of these; a file when it is one that nobody has a use for but perhaps a guided conversation. */
  | { readonly kind: 'other'; readonly file?: ReceivedFile };

/** One thing a person did, of whatever channel. */
export type Turn = {
  /** Known to be the same when a channel delivers it again, such as `telegram:731`. */
  readonly update: string;
  /** The person and the chat, each with its channel: `telegram:5501`. */
  readonly person: string;
  readonly chat: string;
  /** The group it was said in, when it is answered in the person's own chat instead. */
  readonly group?: string;
  /** The language the person's app is set to. */
  readonly appLanguage: Language | undefined;
  readonly input: Input;
  /** The message that a pressed button stands under, as the channel numbers it. */
  readonly pressed?: number;
  /** The topic of the chat it was said in, and in a group the message itself, as the channel numbers them. */
  readonly thread?: number;
  readonly said?: number;
  /** The time of the message, ISO 8601 in UTC. */
  readonly at: string;
};
