import type { Api } from 'grammy';
import type { SentFile } from '../../domain/announcement.ts';

/** A text, or the words under a file that Telegram has already. */
type Text = Parameters<Api['raw']['sendMessage']>[0] & { readonly file?: SentFile };

/** Sends a text, or a picture or document with it (Bot API, sendMessage, sendPhoto and sendDocument). */
export function sendText(
  raw: Api['raw'],
  { file, text, link_preview_options, ...rest }: Text,
): Promise<{ message_id: number }> {
  if (!file) return raw.sendMessage({ ...rest, text, ...(link_preview_options ? { link_preview_options } : {}) });
  const words = { ...rest, caption: text };
  return file.is === 'picture'
    ? raw.sendPhoto({ ...words, photo: file.id })
    : raw.sendDocument({ ...words, document: file.id });
}
