import type { Line, Span } from '../../domain/reply.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Half of a surrogate pair alone is no character, and Telegram refuses the whole text for it. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

const escaped = (text: string): string => whole(text).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function spanHtml({ text, bold, italic, href }: Span): string {
  let html = escaped(text);
  if (italic) html = `<i>${html}</i>`;
  if (bold) html = `<b>${html}</b>`;
  return href ? `<a href="${escaped(href)}">${html}</a>` : html;
}

/** Lines in Telegram's markup (Bot API, "HTML style"); the only place where markup is built. */
export function linesHtml(lines: readonly Line[]): string {
  return lines.map((line) => line.map(spanHtml).join('')).join('\n');
}

/** The same lines without markup, for the case that Telegram refuses it. */
export function linesText(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => whole(text)).join('')).join('\n');
}
