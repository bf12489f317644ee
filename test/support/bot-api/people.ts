import type { BotCommand } from './commands.ts';
import type { GroupChat } from './groups.ts';
import type { PersonUser } from './incoming.ts';
import { type JsonObject, listOf } from './json.ts';
import { membershipUpdate } from './membership.ts';
import { createSpeaker, type Speaker, type SpeakerDeps } from './speaker.ts';
import type { World } from './world.ts';

/** Who a person is; `started: true` for somebody who has written to the bot before. */
export type PersonOptions = Omit<Partial<PersonUser>, 'id' | 'is_bot'> & { started?: boolean };

/** An inline query a person typed; `results` waits for the bot's answer. */
type AskedInline = {
  updateId: number;
  queryId: string;
  results(timeoutMs?: number): Promise<readonly unknown[]>;
};

/** A person and their private chat with the bot. */
export type Person = Speaker & {
  /** The same person in a group. */
  in(group: GroupChat): Speaker;
  inlineQuery(query: string, offset?: string): AskedInline;
  /** Blocks the bot: it gets my_chat_member, and 403 for whatever it sends. */
  block(): number;
  unblock(): number;
  /** Deletes the account: the bot gets 403 and no update. */
  deactivate(): void;
  /** The commands this person sees in the menu. */
  menu(): readonly BotCommand[];
};

function askInline(deps: SpeakerDeps, user: PersonUser, query: string, offset: string): AskedInline {
  const { world, transcript, signal, waitMs, explain } = deps;
  const queryId = world.queries.open();
  const body = { inline_query: { id: queryId, from: user, chat_type: 'private', query, offset } };
  const updateId = world.updates.push(body);
  const answer = (): readonly unknown[] | undefined => {
    const call = transcript.calls.find(({ payload, answer }) => payload.inline_query_id === queryId && answer?.ok);
    return call === undefined ? undefined : (listOf(call.payload, 'results') ?? []);
  };
  const what = (): string => explain(`an answer to inline query ${queryId}`);
  return { updateId, queryId, results: (timeoutMs = waitMs) => signal.until(answer, timeoutMs, what) };
}

function privateChat(user: PersonUser): JsonObject & { id: number; type: 'private' } {
  const { is_bot: _bot, language_code: _language, ...names } = user;
  return { ...names, type: 'private' };
}

/** Creates a person; the bot may write only after they have written, unless `started`. */
export function createPerson(deps: SpeakerDeps, id: number, options: PersonOptions): Person {
  const { started = false, ...given } = options;
  const { world }: { world: World } = deps;
  const user: PersonUser = { first_name: `Person ${id}`, language_code: 'en', ...given, id, is_bot: false };
  const chat = world.chats.add(privateChat(user), { kind: started ? 'open' : 'unknown' });

  return {
    ...createSpeaker(deps, chat, user),
    in: (group) => createSpeaker(deps, group.chat, user),
    inlineQuery: (query, offset = '') => askInline(deps, user, query, offset),
    block() {
      chat.standing = { kind: 'blocked' };
      return membershipUpdate(world, chat, user, 'member', 'kicked');
    },
    unblock() {
      chat.standing = { kind: 'open' };
      return membershipUpdate(world, chat, user, 'kicked', 'member');
    },
    deactivate() {
      chat.standing = { kind: 'deactivated' };
    },
    menu: () => world.commands.seenBy(id, user.language_code ?? ''),
  };
}
