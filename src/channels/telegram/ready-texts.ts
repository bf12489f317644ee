import type { Line, Reply } from '../../domain/reply.ts';
import { linesHtml } from './html.ts';
import { type InlineButton, inlineKeyboard } from './keyboard.ts';
import { splitReply } from './split.ts';

/** One text of a reply as Telegram takes it; the lines are for the case that its markup is refused. */
export type ReadyText = {
  readonly html: string;
  readonly lines: readonly Line[];
  readonly keyboard: InlineButton[][];
};

const ready = new WeakMap<Reply, readonly ReadyText[]>();

/** The texts of a reply, as many as it needs; one reply that goes to many people is made ready once. */
export function readyTexts(reply: Reply): readonly ReadyText[] {
  const known = ready.get(reply);
  if (known) return known;
  const texts = splitReply(reply).map(({ lines, buttons }) => ({
    html: linesHtml(lines),
    lines,
    keyboard: inlineKeyboard(buttons),
  }));
  ready.set(reply, texts);
  return texts;
}
