import { z } from 'zod';

/** Ids have up to 52 bits (Bot API, User and Chat). */
const id = z.int();
const User = z.object({ id, is_bot: z.boolean().optional(), language_code: z.string().optional() });
const Chat = z.object({ id, type: z.string() });
/** Unix time, up to the year 9999: what is kept carries no longer year. */
const time = z.int().min(0).max(253_402_300_799);

const Document = z.object({
  file_id: z.string().min(1),
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.int().min(0).optional(),
});
export type Document = z.infer<typeof Document>;

/** The topic of a forum; without the mark the number only counts a run of replies, which nothing can be sent into. */
const topic = {
  message_thread_id: id.optional().catch(undefined),
  is_topic_message: z.boolean().optional().catch(undefined),
};

/** What is read of a Message; the names of its other members tell what it holds (Bot API, Message). */
const Message = z.looseObject({
  message_id: id.optional().catch(undefined),
  ...topic,
  from: User.optional(),
  /** The chat in whose name it is said: an anonymous administrator's group, or a channel. */
  sender_chat: z.object({ id }).optional(),
  is_automatic_forward: z.boolean().optional(),
  chat: Chat,
  date: time.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  /** One of another shape than this is a message like any other that holds no words. */
  document: Document.optional().catch(undefined),
  /** The same picture in several sizes, the largest last (Bot API, Message). */
  photo: z
    .array(z.object({ file_id: z.string().min(1) }))
    .optional()
    .catch(undefined),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  reply_to_message: z.object({ from: User.optional() }).optional(),
});
export type Message = z.infer<typeof Message>;

const CallbackQuery = z.object({
  from: User,
  data: z.string().optional(),
  message: z.object({ chat: Chat, message_id: id.optional(), ...topic }).optional(),
});
export type CallbackQuery = z.infer<typeof CallbackQuery>;

/** What somebody types behind the bot's name in any chat (Bot API, InlineQuery). */
export const InlineTyped = z.object({ from: User, query: z.string(), offset: z.string() });
export type InlineTyped = z.infer<typeof InlineTyped>;

/** A change of the bot's own standing in a chat (Bot API, ChatMemberUpdated). */
const Membership = z.object({
  from: User,
  chat: Chat,
  date: time,
  new_chat_member: z.object({ status: z.string() }),
});
export type Membership = z.infer<typeof Membership>;

/** What is read of an Update (Bot API, Update); a member that is missing or odd makes none of it readable. */
export const Incoming = z.object({
  update_id: id,
  message: Message.optional(),
  callback_query: CallbackQuery.optional(),
  my_chat_member: Membership.optional(),
});
export type Incoming = z.infer<typeof Incoming>;
