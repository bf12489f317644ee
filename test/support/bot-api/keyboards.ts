import { badRequest, isRefusal, type Refusal } from './answer.ts';
import { checkedLink } from './html-entities.ts';
import { isObject, type JsonObject, listOf, textOf } from './json.ts';

/** A button a person sees under a message or in place of the keyboard. */
export type ShownButton = { text: string; data?: string; url?: string; raw: JsonObject };

/** A checked reply_markup: inline buttons, a reply keyboard, or another kind that shows none. */
export type Markup = { kind: 'inline' | 'keyboard' | 'other'; rows: ShownButton[][]; raw: JsonObject };

const INLINE_ACTIONS = [
  'callback_data',
  'url',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
];
const MOST_BUTTONS = 100;
const MOST_IN_ROW = 8;

function inlineButton(value: JsonObject, text: string): ShownButton | Refusal {
  const actions = INLINE_ACTIONS.filter((action) => value[action] !== undefined);
  if (actions.length !== 1) {
    return badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  }
  const data = textOf(value, 'callback_data');
  const url = textOf(value, 'url');
  if (data !== undefined) {
    const size = Buffer.byteLength(data);
    return size < 1 || size > 64 ? badRequest('BUTTON_DATA_INVALID') : { text, data, raw: value };
  }
  if (url === undefined) return { text, raw: value };
  return checkedLink(url) === undefined
    ? badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
    : { text, url, raw: value };
}

function button(value: unknown, inline: boolean): ShownButton | Refusal {
  const object: JsonObject = typeof value === 'string' && !inline ? { text: value } : isObject(value) ? value : {};
  const text = textOf(object, 'text');
  if (text === undefined) return badRequest('can\'t parse keyboard button: Field "text" must be of type String');
  if (text.trim() === '') return badRequest('REPLY_MARKUP_INVALID');
  return inline ? inlineButton(object, text) : { text, raw: object };
}

function row(value: unknown, inline: boolean): ShownButton[] | Refusal {
  if (!Array.isArray(value)) return badRequest("can't parse reply keyboard markup: expected an array of rows");
  if (value.length > MOST_IN_ROW) return badRequest('reply markup is too long');
  const buttons: ShownButton[] = [];
  for (const item of value) {
    const read = button(item, inline);
    if (isRefusal(read)) return read;
    buttons.push(read);
  }
  return buttons;
}

function rows(values: readonly unknown[], inline: boolean): ShownButton[][] | Refusal {
  const read: ShownButton[][] = [];
  for (const value of values) {
    const buttons = row(value, inline);
    if (isRefusal(buttons)) return buttons;
    if (buttons.length > 0) read.push(buttons);
  }
  return read.flat().length > MOST_BUTTONS ? badRequest('reply markup is too long') : read;
}

/**
 * Checks a reply_markup as Telegram does (Bot API sections "InlineKeyboardButton" and "KeyboardButton"): each inline
 * button has one action, callback_data 1-64 bytes; at most 100 buttons, eight a row.
 */
export function checkMarkup(value: unknown): Markup | Refusal | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return badRequest('object expected as reply markup');
  const inline = listOf(value, 'inline_keyboard');
  const keyboard = inline ?? listOf(value, 'keyboard');
  if (keyboard === undefined) return { kind: 'other', rows: [], raw: value };
  const read = rows(keyboard, inline !== undefined);
  if (isRefusal(read)) return read;
  return { kind: inline === undefined ? 'keyboard' : 'inline', rows: read, raw: value };
}
