import type { Line, Reply } from '../../domain/reply.ts';
import { linesHtml } from './html.ts';
import { type InlineButton, inlineKeyboard } from './keyboard.ts';
import { splitReply } from './split.ts';
import { withStartLinks } from './start-links.ts';

/** One text of a reply as Telegram takes it; the lines are for the case that its markup is refused. */
export type ReadyText = {
  readonly html: string;
  readonly lines: readonly Line[];
  readonly keyboard: InlineButton[][];
};

const ready = new WeakMap<Reply, ReadyReply>();
/** The links into the chat bear the bot's name, which is not known before it has met Telegram. */
type ReadyReply = { readonly bot: string | undefined; readonly texts: readonly ReadyText[] };

/** The texts of a reply, as many as it needs; one reply that goes to many people is made ready once. */
export function readyTexts(reply: Reply, bot: string | undefined): readonly ReadyText[] {
  const known = ready.get(reply);
  if (known && known.bot === bot) return known.texts;
  const parts = splitReply({ ...reply, lines: withStartLinks(reply.lines, bot) });
  const texts = parts.map(({ lines, buttons }) => ({
    html: linesHtml(lines),
    lines,
    keyboard: inlineKeyboard(buttons),
  }));
  ready.set(reply, { bot, texts });
  return texts;
}
