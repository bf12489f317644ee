import type { Line, Reply } from '../../domain/reply.ts';
import { cutLine, lineLength } from './cut-line.ts';

/** Bot API, sendMessage: a text has 1-4096 characters after entities parsing. */
export const mostUnits = 4096;

const isBlank = (line: Line): boolean => line.every(({ text }) => text.trim() === '');

/** Telegram trims a message and refuses an empty one, so blank lines at a part's ends are left out. */
function trimmed(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  const last = lines.findLastIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** A reply as messages that fit, parted at line ends where possible; the buttons stand under the last. None when it says nothing. */
export function splitReply(reply: Reply, most = mostUnits): Reply[] {
  const parts: Line[][] = [[]];
  let length = -1;
  for (const line of reply.lines.flatMap((whole) => cutLine(whole, most))) {
    if (length + 1 + lineLength(line) > most) {
      parts.push([]);
      length = -1;
    }
    parts.at(-1)?.push(line);
    length += 1 + lineLength(line);
  }
  const full = parts.map(trimmed).filter((lines) => lines.length > 0);
  return full.map((lines, i) => ({ lines, buttons: i === full.length - 1 ? reply.buttons : [] }));
}
