import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { ChatView } from '../support/bot-api/chat-view.ts';
import type { JsonObject } from '../support/bot-api/json.ts';
import type { ShownMessage } from '../support/bot-api/messages.ts';

const idsIn = (folder: string): string[] =>
  readdirSync(`knowledge/${folder}`).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

/** Records by which the answers of a test can be told apart, as a deep link names them: `park_do-son`. */
export const links: readonly string[] = [
  ...idsIn('parks').map((id) => `park_${id}`),
  ...idsIn('procedures').map((id) => `procedure_${id}`),
];

const kindOfLetter: Readonly<Record<string, string>> = { p: 'park', c: 'procedure' };

/** The record that buttons belong to. */
function linkIn(data: readonly (string | undefined)[]): string | undefined {
  const [, letter = '', id] = data.find((each) => each?.startsWith('s:'))?.split(':') ?? [];
  return id && `${kindOfLetter[letter]}_${id}`;
}

/** The record that an answer is about, which its buttons tell; undefined for any other message. */
const linkOf = ({ buttons }: ShownMessage): string | undefined => linkIn(buttons.flat().map(({ data }) => data));

const Keyboard = z.object({
  inline_keyboard: z.array(z.array(z.looseObject({ callback_data: z.string().optional() }))),
});

/** The same of a call that is to send it. */
export function linkSent({ reply_markup: markup }: JsonObject): string | undefined {
  const keyboard = Keyboard.safeParse(markup).data;
  return keyboard && linkIn(keyboard.inline_keyboard.flat().map(({ callback_data: data }) => data));
}

/** The records that the bot has told of in a chat, in order. */
export function answered(chat: Pick<ChatView, 'all'>): string[] {
  const sent = chat.all().filter(({ sender }) => sender === 'bot');
  return sent.flatMap((message) => linkOf(message) ?? []);
}
