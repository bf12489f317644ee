import type { Line, Span } from '../../domain/reply.ts';

export const lineLength = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0);

const isPlain = ({ bold, italic, href }: Span): boolean => !bold && !italic && !href;

/** Where a text of more than `most` units is cut: after its last space that leaves room, else between two characters. */
function cutAt(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most - 1);
  if (space > 0) return space + 1;
  const low = text.charCodeAt(most);
  const inPair = low >= 0xdc00 && low <= 0xdfff && most > 1;
  return inPair ? most - 1 : most;
}

/** Plain words can be parted at any space; a span with a look stays whole unless it alone is too long. */
function pieces(span: Span, most: number): Span[] {
  if (isPlain(span)) return span.text.split(/(?<= )/).flatMap((text) => tooLong({ text }, most));
  return tooLong(span, most);
}

function tooLong(span: Span, most: number): Span[] {
  const parts: Span[] = [];
  let rest = span.text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    parts.push({ ...span, text: rest.slice(0, at) });
    rest = rest.slice(at);
  }
  return [...parts, { ...span, text: rest }];
}

/** Puts words that were parted and came to stand side by side back into one span. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && isPlain(last) && isPlain(span)) out[out.length - 1] = { text: last.text + span.text };
    else out.push(span);
  }
  return out;
}

/** A line as lines of at most `most` UTF-16 units, parted between words and never inside a link or bold words that fit. */
export function cutLine(line: Line, most: number): Line[] {
  if (lineLength(line) <= most) return [line];
  const lines: Span[][] = [[]];
  let length = 0;
  for (const piece of line.flatMap((span) => pieces(span, most))) {
    if (length + piece.text.length > most) {
      lines.push([]);
      length = 0;
    }
    lines.at(-1)?.push(piece);
    length += piece.text.length;
  }
  return lines.map(joined);
}
