import type { Answer } from './answer.ts';
import type { Chats } from './chats.ts';
import type { Commands } from './commands.ts';
import type { Deliveries, WebhookSet } from './deliveries.ts';
import type { Files } from './files.ts';
import type { JsonObject } from './json.ts';
import type { Polls } from './polls.ts';
import type { Queries } from './queries.ts';
import type { Updates } from './updates.ts';

/** The bot's own User. */
type BotUser = JsonObject & { id: number; is_bot: true; first_name: string; username: string };

/** Everything the methods of the stand-in read and change. */
export type World = {
  bot: BotUser;
  now: () => number;
  updates: Updates;
  polls: Polls;
  chats: Chats;
  queries: Queries;
  files: Files;
  commands: Commands;
  /** Description, short description and menu button, by method name, scope and language. */
  profile: Map<string, unknown>;
  webhook: WebhookSet;
  deliveries: Deliveries;
};

/** One method of the Bot API over the world; `aborted` fires when the caller has gone. */
export type Method = (world: World, payload: JsonObject, aborted: AbortSignal) => Answer | Promise<Answer>;

/** Unix time in seconds, as Telegram dates messages. */
export function unixTime(world: Pick<World, 'now'>): number {
  return Math.floor(world.now() / 1000);
}
