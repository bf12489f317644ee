import type { Chat } from './chats.ts';
import type { PersonUser } from './incoming.ts';
import type { JsonObject } from './json.ts';
import { unixTime, type World } from './world.ts';

/** The bot's standing in a chat (Bot API section "ChatMember"). */
export type MemberStatus = 'member' | 'administrator' | 'left' | 'kicked';

function member(world: World, status: MemberStatus): JsonObject {
  return { user: world.bot, status, ...(status === 'kicked' ? { until_date: 0 } : {}) };
}

/** Puts a my_chat_member into the queue: somebody changed what the bot is in a chat. */
export function membershipUpdate(
  world: World,
  chat: Chat,
  by: PersonUser,
  before: MemberStatus,
  after: MemberStatus,
): number {
  return world.updates.push({
    my_chat_member: {
      chat: chat.info,
      from: by,
      date: unixTime(world),
      old_chat_member: member(world, before),
      new_chat_member: member(world, after),
    },
  });
}
