import { type ChatView, createChatView } from './chat-view.ts';
import type { Chat, ChatInfo } from './chats.ts';
import { type Extra, type PersonUser, receive, type Sent } from './incoming.ts';
import type { JsonObject } from './json.ts';
import { type MemberStatus, membershipUpdate } from './membership.ts';
import { plainContent } from './messages.ts';
import { serviceContent } from './sent-content.ts';
import type { SpeakerDeps } from './speaker.ts';
import type { World } from './world.ts';

export type GroupOptions = { title?: string; username?: string; type?: 'group' | 'supergroup' };

/** A group with the bot as a member. */
export type GroupChat = ChatView & {
  chat: Chat;
  /** A person adds the bot: it gets my_chat_member and the message about the new member. */
  addBot(by: PersonUser): number;
  /** A person removes the bot: it gets my_chat_member, and 403 for whatever it sends. */
  removeBot(by: PersonUser): number;
  /** Makes a supergroup of the group; calls to the old id are refused with migrate_to_chat_id. */
  migrate(newId: number, by: PersonUser): GroupChat;
};

/** A channel with the bot as an administrator. */
export type ChannelChat = ChatView & { chat: Chat; post(text: string, extra?: Extra): Sent };

/** The author of messages about a chat itself when nobody else is named. */
const CHANNEL_OWNER: PersonUser = { id: 777_000, is_bot: false, first_name: 'Telegram' };

function addChat(world: World, info: ChatInfo): Chat {
  return world.chats.add(info, { kind: 'open' });
}

function changeBot(world: World, chat: Chat, by: PersonUser, from: MemberStatus, to: MemberStatus): number {
  const fields: JsonObject = to === 'member' ? { new_chat_members: [world.bot] } : { left_chat_member: world.bot };
  chat.standing = { kind: to === 'member' ? 'open' : 'kicked' };
  const updateId = membershipUpdate(world, chat, by, from, to);
  receive(world, chat, by, serviceContent(fields));
  return updateId;
}

function asGroup(deps: SpeakerDeps, chat: Chat): GroupChat {
  const { world } = deps;
  return {
    ...createChatView(deps, chat),
    chat,
    addBot: (by) => changeBot(world, chat, by, 'left', 'member'),
    removeBot: (by) => changeBot(world, chat, by, 'member', 'kicked'),
    migrate(newId, by) {
      const next = addChat(world, { ...chat.info, id: newId, type: 'supergroup' });
      receive(world, chat, by, serviceContent({ migrate_to_chat_id: newId }));
      receive(world, next, by, serviceContent({ migrate_from_chat_id: chat.info.id }));
      chat.standing = { kind: 'migrated', to: newId };
      return asGroup(deps, next);
    },
  };
}

function named(
  id: number,
  title: string,
  username: string | undefined,
): { id: number; title: string; username?: string } {
  return { id, title, ...(username === undefined ? {} : { username }) };
}

/** Creates a group the bot is in; ids of groups are negative. */
export function createGroup(deps: SpeakerDeps, id: number, options: GroupOptions): GroupChat {
  const { title = `Group ${id}`, username, type = 'supergroup' } = options;
  return asGroup(deps, addChat(deps.world, { ...named(id, title, username), type }));
}

/** Creates a channel the bot administers. */
export function createChannel(deps: SpeakerDeps, id: number, options: Omit<GroupOptions, 'type'>): ChannelChat {
  const { title = `Channel ${id}`, username } = options;
  const chat = addChat(deps.world, { ...named(id, title, username), type: 'channel' });
  return {
    ...createChatView(deps, chat),
    chat,
    post: (text, extra) =>
      receive(deps.world, chat, { ...CHANNEL_OWNER, first_name: title }, plainContent(text), extra),
  };
}
