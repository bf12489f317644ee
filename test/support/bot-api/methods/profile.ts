import { accept, badRequest, isRefusal, type Refusal } from '../answer.ts';
import { type JsonObject, objectOf, textOf } from '../json.ts';
import type { Method, World } from '../world.ts';
import { languageOf } from './set-commands.ts';

type Words = { field: 'name' | 'description' | 'short_description'; limit: number };

const NAME: Words = { field: 'name', limit: 64 };
const DESCRIPTION: Words = { field: 'description', limit: 512 };
const SHORT: Words = { field: 'short_description', limit: 120 };

function setWords({ field, limit }: Words): Method {
  return ({ profile }, payload) => {
    const language = languageOf(payload);
    if (isRefusal(language)) return language;
    const text = textOf(payload, field) ?? '';
    if (text.length > limit) return badRequest(`${field.replace('_', ' ')} is too long`);
    profile.set(`${field}/${language}`, text);
    return accept();
  };
}

function getWords({ field }: Words): Method {
  return ({ profile }, payload) => {
    const language = languageOf(payload);
    if (isRefusal(language)) return language;
    return accept({ [field]: profile.get(`${field}/${language}`) ?? profile.get(`${field}/`) ?? '' });
  };
}

/** Bot API methods setMyName (0-64 characters), setMyDescription (0-512) and setMyShortDescription (0-120). */
export const setMyName: Method = setWords(NAME);
export const getMyName: Method = getWords(NAME);
export const setMyDescription: Method = setWords(DESCRIPTION);
export const getMyDescription: Method = getWords(DESCRIPTION);
export const setMyShortDescription: Method = setWords(SHORT);
export const getMyShortDescription: Method = getWords(SHORT);

function menuPlace(world: World, payload: JsonObject): string | Refusal {
  if (payload.chat_id === undefined) return 'menu_button';
  const chat = world.chats.known(payload);
  return isRefusal(chat) ? chat : `menu_button/${chat.info.id}`;
}

/** Bot API method setChatMenuButton: of type commands, web_app or default. */
export const setChatMenuButton: Method = (world, payload) => {
  const button = objectOf(payload, 'menu_button') ?? { type: 'default' };
  if (!['commands', 'web_app', 'default'].includes(String(button.type))) {
    return badRequest("can't parse menu button: MenuButton has unsupported type");
  }
  const place = menuPlace(world, payload);
  if (isRefusal(place)) return place;
  world.profile.set(place, button);
  return accept();
};

/** Bot API method getChatMenuButton. */
export const getChatMenuButton: Method = (world, payload) => {
  const place = menuPlace(world, payload);
  return isRefusal(place) ? place : accept(world.profile.get(place) ?? { type: 'default' });
};
