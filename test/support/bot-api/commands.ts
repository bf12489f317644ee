import type { JsonObject } from './json.ts';

/** The Bot API's BotCommand. */
export type BotCommand = { command: string; description: string };

/** The command lists a bot has set, by scope and language. */
export type Commands = {
  set(scope: string, language: string, commands: readonly BotCommand[]): void;
  get(scope: string, language: string): readonly BotCommand[];
  /** The list a person sees in the private chat (Bot API section "Determining list of commands"). */
  seenBy(chatId: number, language: string): readonly BotCommand[];
};

/** A name for a BotCommandScope; undefined if Telegram knows no such scope. */
export function scopeName(scope: JsonObject): string | undefined {
  const { type, chat_id: chat, user_id: user } = scope;
  switch (type) {
    case 'default':
    case 'all_private_chats':
    case 'all_group_chats':
    case 'all_chat_administrators':
      return type;
    case 'chat':
    case 'chat_administrators':
      return chat === undefined ? undefined : `${type} ${String(chat)}`;
    case 'chat_member':
      return chat === undefined || user === undefined ? undefined : `${type} ${String(chat)} ${String(user)}`;
    default:
      return undefined;
  }
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
