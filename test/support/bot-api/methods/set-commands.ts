import { accept, badRequest, isRefusal, type Refusal } from '../answer.ts';
import { type BotCommand, scopeName } from '../commands.ts';
import { isObject, type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import type { Method, World } from '../world.ts';

const MOST_COMMANDS = 100;

/** A two-letter ISO 639-1 code, or empty for everybody else; anything else is refused. */
export function languageOf(payload: JsonObject): string | Refusal {
  const code = payload.language_code ?? '';
  return typeof code === 'string' && /^([a-z]{2})?$/.test(code) ? code : badRequest('invalid language code specified');
}

function checkedCommand(value: unknown): BotCommand | Refusal {
  const object = isObject(value) ? value : {};
  const command = textOf(object, 'command') ?? '';
  const description = textOf(object, 'description') ?? '';
  if (!/^[a-z0-9_]{1,32}$/.test(command)) return badRequest('BOT_COMMAND_INVALID');
  if (description.length < 1 || description.length > 256) return badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  return { command, description };
}

function checkedCommands(values: readonly unknown[]): BotCommand[] | Refusal {
  if (values.length > MOST_COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands: BotCommand[] = [];
  for (const value of values) {
    const command = checkedCommand(value);
    if (isRefusal(command)) return command;
    commands.push(command);
  }
  return commands;
}

function placeOf(world: World, payload: JsonObject): { scope: string; language: string } | Refusal {
  const language = languageOf(payload);
  if (isRefusal(language)) return language;
  const given = objectOf(payload, 'scope') ?? { type: 'default' };
  const chat = given.chat_id === undefined ? undefined : world.chats.known(given);
  if (isRefusal(chat)) return chat;
  const scope = scopeName(given, chat?.info.id);
  return scope === undefined
    ? badRequest("can't parse BotCommandScope: Unsupported type specified")
    : { scope, language };
}

/** Bot API method setMyCommands: at most 100, names of a-z, 0-9 and _, descriptions of 1-256 characters. */
export const setMyCommands: Method = (world, payload) => {
  const commands = checkedCommands(listOf(payload, 'commands') ?? []);
  if (isRefusal(commands)) return commands;
  const place = placeOf(world, payload);
  if (isRefusal(place)) return place;
  world.commands.set(place.scope, place.language, commands);
  return accept();
};

/** Bot API method getMyCommands. */
export const getMyCommands: Method = (world, payload) => {
  const place = placeOf(world, payload);
  return isRefusal(place) ? place : accept(world.commands.get(place.scope, place.language));
};

/** Bot API method deleteMyCommands. */
export const deleteMyCommands: Method = (world, payload) => {
  const place = placeOf(world, payload);
  if (isRefusal(place)) return place;
  world.commands.set(place.scope, place.language, []);
  return accept();
};
