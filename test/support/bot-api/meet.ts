import type { ChatInfo } from './chats.ts';
import { isObject, type JsonObject, numberOf, objectOf, textOf } from './json.ts';
import type { World } from './world.ts';

const CHAT_TYPES = ['private', 'group', 'supergroup', 'channel'];

function isChatInfo(value: JsonObject | undefined): value is ChatInfo {
  return value !== undefined && numberOf(value, 'id') !== undefined && CHAT_TYPES.includes(String(value.type));
}

function meetChat(world: World, info: JsonObject | undefined): void {
  if (!isChatInfo(info)) return;
  const chat = world.chats.find(info.id) ?? world.chats.add(info, { kind: 'open' });
  if (chat.standing.kind === 'unknown') chat.standing = { kind: 'open' };
}

/** Makes what a hand-written update brings real: its chat can be written to, its query can be answered. */
export function meet(world: World, update: JsonObject): void {
  const [content] = Object.entries(update)
    .filter(([key]) => key !== 'update_id')
    .map(([, value]) => value);
  if (!isObject(content)) return;
  const message = objectOf(content, 'message') ?? content;
  const chat = objectOf(message, 'chat');
  meetChat(world, chat);
  const isQuery = 'callback_query' in update || 'inline_query' in update;
  const id = textOf(content, 'id');
  if (isQuery && id !== undefined) world.queries.adopt(id, chat && numberOf(chat, 'id'));
}
