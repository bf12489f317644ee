import { readdirSync } from 'node:fs';
import type { ChatView } from '../support/bot-api/chat-view.ts';
import type { ShownMessage } from '../support/bot-api/messages.ts';

const idsIn = (folder: string): string[] =>
  readdirSync(`knowledge/${folder}`).flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));

/** Records by which the answers of a test can be told apart, as a deep link names them: `park_do-son`. */
export const links: readonly string[] = [
  ...idsIn('parks').map((id) => `park_${id}`),
  ...idsIn('procedures').map((id) => `procedure_${id}`),
];

const kindOfLetter: Readonly<Record<string, string>> = { p: 'park', c: 'procedure' };

/** The record that an answer is about, which its buttons tell; undefined for any other message. */
function linkOf({ buttons }: ShownMessage): string | undefined {
  const data = buttons.flat().find(({ data }) => data?.startsWith('s:'))?.data;
  const [, letter = '', id] = data?.split(':') ?? [];
  return id && `${kindOfLetter[letter]}_${id}`;
}

/** The records that the bot has told of in a chat, in order. */
export function answered(chat: Pick<ChatView, 'all'>): string[] {
  const sent = chat.all().filter(({ sender }) => sender === 'bot');
  return sent.flatMap((message) => linkOf(message) ?? []);
}
