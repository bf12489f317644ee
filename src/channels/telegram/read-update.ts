import { languageOfTag } from '../../domain/language.ts';
import { cut, mostWritten } from '../../domain/cut.ts';
import type { Input, Turn } from '../../domain/turn.ts';
import { type BotUser, readCommand, saidToBot } from './addressed.ts';
import { decodeAction } from './callback-codec.ts';
import { addressOf } from './chat-address.ts';
import { type CallbackQuery, type Document, Incoming, type Membership, type Message } from './incoming.ts';

/** What reading depends on: who the bot is, and the clock for what carries no time. */
export type ReadDeps = { readonly bot: BotUser; readonly now: () => Date };

/** What a person can send instead of words (Bot API, Message); other messages are service messages. */
const otherContents =
  'animation audio checklist contact dice document game location paid_media photo poll sticker story venue video video_note voice'.split(
    ' ',
  );

type Topic = Pick<Message, 'is_topic_message' | 'message_thread_id'>;
type Speaker = { readonly id: number; readonly language_code?: string | undefined };
type Said = Pick<Turn, 'person' | 'chat' | 'appLanguage' | 'input' | 'at' | 'pressed' | 'thread' | 'said'>;

/** A file as its sender calls it; in a group nobody sends one to the bot. */
function fileInput({ file_id: id, file_name: name = '', file_size: bytes, mime_type: mime }: Document): Input {
  return {
    kind: 'file',
    file: { id, name, ...(bytes === undefined ? {} : { bytes }), ...(mime === undefined ? {} : { mime }) },
  };
}

function inputOf(message: Message, said: string): Input | undefined {
  if (message.document && message.chat.type === 'private') return fileInput(message.document);
  const picture = message.photo?.at(-1);
  if (picture && message.chat.type === 'private')
    return { kind: 'file', file: { id: picture.file_id, name: '', picture: true } };
  if (message.location) return { kind: 'place', lat: message.location.latitude, lon: message.location.longitude };
  if (message.text === undefined)
    return otherContents.some((name) => Object.hasOwn(message, name)) ? { kind: 'other' } : undefined;
  const command = readCommand(said);
  if (command) return { kind: 'command', name: command.name, rest: cut(command.rest, mostWritten) };
  return said ? { kind: 'text', text: cut(said, mostWritten) } : { kind: 'other' };
}

/** Who says a message. Who is anonymous speaks by their chat; what a channel forwards by itself is said to nobody. */
function speaker({ from, sender_chat: anonymous, is_automatic_forward: forwarded }: Message): Speaker | undefined {
  if (forwarded) return undefined;
  if (anonymous) return { id: anonymous.id };
  return from?.is_bot ? undefined : from;
}

/** The topic that a message stands in. */
const threadOf = ({ is_topic_message: isTopic, message_thread_id: thread }: Topic): Pick<Turn, 'thread'> =>
  isTopic && thread !== undefined ? { thread } : {};

/** In a group an answer quotes what it answers; in a private chat there is no doubt. */
const saidOf = ({ chat, message_id: said }: Message): Pick<Turn, 'said'> =>
  chat.type !== 'private' && said !== undefined ? { said } : {};

function ofMessage(message: Message, { bot, now }: ReadDeps): Said | undefined {
  const { chat, date } = message;
  const from = speaker(message);
  if (!from) return undefined;
  const said = saidToBot(message, bot);
  const input = said === undefined ? undefined : inputOf(message, said);
  if (!input) return undefined;
  const at = date === undefined ? now() : new Date(date * 1000);
  return {
    person: addressOf(from.id),
    chat: addressOf(chat.id),
    appLanguage: languageOfTag(from.language_code),
    input,
    ...threadOf(message),
    ...saidOf(message),
    at: at.toISOString(),
  };
}

function ofPress({ from, message, data }: CallbackQuery, now: () => Date): Said | undefined {
  if (!message || from.is_bot) return undefined;
  const action = data === undefined ? undefined : decodeAction(data);
  return {
    person: addressOf(from.id),
    chat: addressOf(message.chat.id),
    appLanguage: languageOfTag(from.language_code),
    input: action ? { kind: 'press', action } : { kind: 'stale-press' },
    ...(message.message_id === undefined ? {} : { pressed: message.message_id }),
    ...threadOf(message),
    at: now().toISOString(),
  };
}

/** In a private chat the bot's standing is whether the person has blocked it; in a group it tells nothing of a person. */
function ofMembership({ from, chat, date, new_chat_member }: Membership): Said | undefined {
  if (chat.type !== 'private') return undefined;
  return {
    person: addressOf(from.id),
    chat: addressOf(chat.id),
    appLanguage: languageOfTag(from.language_code),
    input: { kind: 'membership', here: new_chat_member.status === 'member' },
    at: new Date(date * 1000).toISOString(),
  };
}

function saidIn({ message, callback_query, my_chat_member }: Incoming, deps: ReadDeps): Said | undefined {
  if (message) return ofMessage(message, deps);
  if (callback_query) return ofPress(callback_query, deps.now);
  return my_chat_member && ofMembership(my_chat_member);
}

/** The turn an update of Telegram is; `ignore` for what asks nothing of the bot: edits, channel posts, other bots. */
export function readUpdate(update: unknown, deps: ReadDeps): Turn | 'ignore' {
  const read = Incoming.safeParse(update);
  if (!read.success) return 'ignore';
  const said = saidIn(read.data, deps);
  return said ? { update: addressOf(read.data.update_id), ...said } : 'ignore';
}
