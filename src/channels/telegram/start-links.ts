import type { Line, Span } from '../../domain/reply.ts';

/** The address that opens a chat with the bot and sends it `/start WORD` (Bot API, "Deep linking"). */
export const startLink = (bot: string, word: string): string => `https://t.me/${bot}?start=${word}`;

function addressed(span: Span, bot: string): Span {
  if (span.start === undefined) return span;
  const { start, ...look } = span;
  const href = startLink(bot, start);
  return { ...look, text: href, href };
}

/** Lines whose links into the chat have their addresses; without a bot's name they stay as they can be typed. */
export function withStartLinks(lines: readonly Line[], bot: string | undefined): readonly Line[] {
  return bot === undefined ? lines : lines.map((line) => line.map((span) => addressed(span, bot)));
}
