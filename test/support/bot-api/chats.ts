import { badRequest, forbidden, isRefusal, type Refusal, refuse } from './answer.ts';
import type { LogLine } from './chat-log.ts';
import type { JsonObject } from './json.ts';
import type { ShownMessage } from './messages.ts';

/** The Bot API's Chat. */
export type ChatInfo = JsonObject & { id: number; type: 'private' | 'group' | 'supergroup' | 'channel' };

/** Whether the bot may write: `unknown` until a person has written first. */
type Standing = { kind: 'unknown' | 'open' | 'blocked' | 'deactivated' | 'kicked' } | { kind: 'migrated'; to: number };

/** One chat of the bot: who it is, every message, and what happened in order. */
export type Chat = {
  info: ChatInfo;
  standing: Standing;
  messages: Map<number, ShownMessage>;
  /** Snapshots of what the bot showed here: each message when sent and after each edit. */
  shown: ShownMessage[];
  log: LogLine[];
};

/** All chats of the stand-in. */
export type Chats = {
  add(info: ChatInfo, standing: Standing): Chat;
  find(id: number): Chat | undefined;
  /** The chat of a call's chat_id where the bot may write, or Telegram's refusal. */
  reach(payload: JsonObject): Chat | Refusal;
  /** The chat of a call's chat_id if the bot knows it, whether or not it may write. */
  known(payload: JsonObject): Chat | Refusal;
  nextMessageId(chat: Chat): number;
  /** Forgets the messages in the chat of a call. */
  forget(payload: JsonObject): void;
};

function standingRefusal(chat: Chat): Refusal | undefined {
  const { type } = chat.info;
  switch (chat.standing.kind) {
    case 'open':
      return undefined;
    case 'unknown':
      return badRequest('chat not found');
    case 'blocked':
      return forbidden('bot was blocked by the user');
    case 'deactivated':
      return forbidden('user is deactivated');
    case 'kicked':
      return forbidden(`bot was kicked from the ${type} chat`);
    case 'migrated':
      return refuse(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: chat.standing.to,
      });
  }
}

/** Creates the register of chats; supergroups and channels count their own message ids, all others share one. */
export function createChats(): Chats {
  const chats = new Map<number, Chat>();
  const lastIds = new Map<number | 'account', number>();

  function find(payload: JsonObject): Chat | Refusal {
    const id = payload.chat_id;
    if (id === undefined || id === '') return badRequest('chat_id is empty');
    const named = typeof id === 'string' && id.startsWith('@') ? id.slice(1).toLowerCase() : undefined;
    const chat =
      typeof id === 'number'
        ? chats.get(id)
        : [...chats.values()].find(({ info }) => named !== undefined && String(info.username).toLowerCase() === named);
    return chat === undefined || chat.standing.kind === 'unknown' ? badRequest('chat not found') : chat;
  }

  return {
    find: (id) => chats.get(id),
    known: find,
    add(info, standing) {
      const chat: Chat = { info, standing, messages: new Map(), shown: [], log: [] };
      chats.set(info.id, chat);
      return chat;
    },
    reach(payload) {
      const chat = find(payload);
      return isRefusal(chat) ? chat : (standingRefusal(chat) ?? chat);
    },
    forget(payload) {
      const chat = find(payload);
      if (!isRefusal(chat)) Object.assign(chat, { messages: new Map(), shown: [], log: [] });
    },
    nextMessageId({ info }) {
      const own = info.type === 'supergroup' || info.type === 'channel';
      const counter = own ? info.id : 'account';
      const id = (lastIds.get(counter) ?? 0) + 1;
      lastIds.set(counter, id);
      return id;
    },
  };
}
