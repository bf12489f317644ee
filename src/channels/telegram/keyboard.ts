import type { Button } from '../../domain/reply.ts';
import { encodeAction } from './callback-codec.ts';

/** One button under a message (Bot API, InlineKeyboardButton). */
export type InlineButton = { readonly text: string } & (
  | { readonly callback_data: string }
  | { readonly switch_inline_query: string }
);

/** Bot API, InlineQuery: a query has up to 256 characters. */
const mostQuery = 256;

function inlineButton({ label: text, action, share }: Button): InlineButton[] {
  if (share !== undefined) return [{ text, switch_inline_query: share.slice(0, mostQuery) }];
  const data = encodeAction(action);
  return data === undefined ? [] : [{ text, callback_data: data }];
}

/** Rows of buttons for Telegram; a button whose data does not fit is left out. */
export function inlineKeyboard(rows: readonly (readonly Button[])[]): InlineButton[][] {
  const shown = rows.map((row) => row.flatMap(inlineButton));
  return shown.filter((row) => row.length > 0);
}
