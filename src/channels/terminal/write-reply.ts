import type { Action } from '../../domain/action.ts';
import type { Reply, Span } from '../../domain/reply.ts';

/** A reply as it stands at the terminal, and what the numbers under it do. */
export type Written = { readonly text: string; readonly actions: readonly Action[] };

/** Bold as a terminal shows it; a link is followed by its address, as there is nothing to click. */
function spanText({ text, bold, href }: Span, bolden: boolean): string {
  const words = href && href !== text ? `${text} <${href}>` : text;
  return bold && bolden ? `\u001B[1m${words}\u001B[22m` : words;
}

/** Writes a reply, its buttons numbered on from `taken`. */
export function writeReply(reply: Reply, taken: number, bolden: boolean): Written {
  const buttons = reply.buttons.flat();
  const lines = reply.lines.map((line) => line.map((span) => spanText(span, bolden)).join(''));
  const numbered = buttons.map(({ label }, i) => `[${reply.numbersAnswer ? '#' : ''}${taken + i + 1}] ${label}`);
  return { text: [...lines, ...numbered, '', ''].join('\n'), actions: buttons.map(({ action }) => action) };
}
