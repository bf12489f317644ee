import type { Message } from './incoming.ts';

/** The bot's own user, as getMe tells it. */
export type BotUser = { readonly id: number; readonly username: string };

const command = /^\/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+([\s\S]*))?$/i;

/** A command as typed: `/park@haidang_bot Do Son`. */
export type TypedCommand = { readonly name: string; readonly bot: string | undefined; readonly rest: string };

/** Reads a command (Bot API, "Commands"); undefined for any other text. */
export function readCommand(text: string): TypedCommand | undefined {
  const [, name, bot, rest = ''] = command.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), bot: bot?.toLowerCase(), rest: rest.trim() };
}

const mention = ({ username }: BotUser): RegExp => new RegExp(`(?<![\\w@.])@${username}(?!\\w)`, 'gi');

/** What a group's message says to the bot, without the mention of its name; undefined when it is not for the bot. */
function saidInGroup(message: Message, bot: BotUser): string | undefined {
  const text = (message.text ?? message.caption ?? '').trim();
  const typed = readCommand(text);
  if (typed) return typed.bot === undefined || typed.bot === bot.username.toLowerCase() ? text : undefined;
  const rest = text.replace(mention(bot), ' ').trim();
  return rest !== text || message.reply_to_message?.from?.id === bot.id ? rest : undefined;
}

/** What a message says to the bot; undefined when it is not for the bot. In a private chat everything is. */
export function saidToBot(message: Message, bot: BotUser): string | undefined {
  if (message.chat.type === 'private') return (message.text ?? message.caption ?? '').trim();
  return message.chat.type === 'channel' ? undefined : saidInGroup(message, bot);
}
