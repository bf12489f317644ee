import { type JsonObject, numberOf, textOf } from './json.ts';

/** The Bot API's BotCommand. */
export type BotCommand = { command: string; description: string };

/** The command lists a bot has set, by scope and language. */
export type Commands = {
  set(scope: string, language: string, commands: readonly BotCommand[]): void;
  get(scope: string, language: string): readonly BotCommand[];
  /** The list a person sees in the private chat (Bot API section "Determining list of commands"). */
  seenBy(chatId: number, language: string): readonly BotCommand[];
};

const WIDE_SCOPES = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'];
const CHAT_SCOPES = ['chat', 'chat_administrators', 'chat_member'];

/** A name for a BotCommandScope, whose chat is `chatId`; undefined if Telegram knows no such scope. */
export function scopeName(scope: JsonObject, chatId: number | undefined): string | undefined {
  const type = textOf(scope, 'type') ?? '';
  const user = numberOf(scope, 'user_id');
  if (WIDE_SCOPES.includes(type)) return type;
  if (!CHAT_SCOPES.includes(type) || chatId === undefined) return undefined;
  if (type !== 'chat_member') return `${type} ${chatId}`;
  return user === undefined ? undefined : `${type} ${chatId} ${user}`;
}

/** Creates an empty register of command lists. */
export function createCommands(): Commands {
  const lists = new Map<string, readonly BotCommand[]>();
  const get = (scope: string, language: string): readonly BotCommand[] => lists.get(`${scope}/${language}`) ?? [];
  return {
    get,
    set: (scope, language, commands) => void lists.set(`${scope}/${language}`, commands),
    seenBy(chatId, language) {
      const scopes = [`chat ${chatId}`, 'all_private_chats', 'default'];
      const candidates = scopes.flatMap((scope) => [get(scope, language), get(scope, '')]);
      return candidates.find(({ length }) => length > 0) ?? [];
    },
  };
}
