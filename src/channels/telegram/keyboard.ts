import type { Button } from '../../domain/reply.ts';
import { encodeAction } from './callback-codec.ts';

/** One button under a message (Bot API, InlineKeyboardButton). */
export type InlineButton = { readonly text: string; readonly callback_data: string };

/** Rows of buttons for Telegram; a button whose data does not fit is left out. */
export function inlineKeyboard(rows: readonly (readonly Button[])[]): InlineButton[][] {
  const shown = rows.map((row) =>
    row.flatMap(({ label, action }) => {
      const data = encodeAction(action);
      return data === undefined ? [] : [{ text: label, callback_data: data }];
    }),
  );
  return shown.filter((row) => row.length > 0);
}
