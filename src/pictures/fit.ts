import { lineHeight } from './look.ts';
import type { Measure } from './sheet.ts';

/** A text broken into lines at a size, with the room they take. */
export type Fitted = {
  readonly lines: readonly string[];
  readonly size: number;
  readonly height: number;
  readonly isCut: boolean;
};

/** The room a text may take: it shrinks to `least` before it is cut. */
export type Room = { readonly width: number; readonly lines: number; readonly size: number; readonly least?: number };

const wide = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF';
const opening = '(\\[{“‘「『（《〈【';
const closing = ')\\]}”’」』）》〉】,.;:!?、。，．；：！？・…%°–—ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー々';
/** Han and kana break between any two, all else at spaces; closing signs stay with what is before them, opening ones with what follows. */
const piece = new RegExp(
  `[^\\S\\u00A0]+|[${opening}]*(?:[${wide}]|(?:[^\\s${wide}${opening}]|\\u00A0)+)[${closing}]*|[${opening}]+`,
  'gu',
);

/** A number stays with the unit behind it. */
const beforeUnit = /(?<=\d) (?=\p{L}[\p{L}/²]{0,4}(?:\s|$))/gu;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => [...graphemes.segment(text)].map(({ segment }) => segment);

/** A piece that no line holds is broken between letters. */
function brokenUp(text: string, width: number, size: number, measure: Measure): string[] {
  if (measure(text, size) <= width) return [text];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const letter of lettersOf(text)) {
    const wide = measure(letter, size);
    if (part && used + wide > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += wide;
  }
  return [...parts, part];
}

/** The pieces of a text one by one, each no wider than a width. */
function* piecesOf(text: string, width: number, size: number, measure: Measure): Generator<string> {
  for (const [part] of text.normalize('NFC').trim().replace(beforeUnit, '\u00A0').matchAll(piece))
    yield* brokenUp(part, width, size, measure);
}

/**
 * Breaks a text into lines no wider than a width; pieces are measured by themselves, so that a word is measured once.
 * It stops when there are more lines than `most`: of a very long text only the beginning is looked at.
 */
export function wrapped(
  text: string,
  width: number,
  size: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const part of piecesOf(text, width, size, measure)) {
    const wide = measure(part, size);
    const isSpace = !part.trim();
    if (line && !isSpace && used + wide > width) {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
      if (lines.length > most) return lines;
    }
    if (!line && isSpace) continue;
    line += part;
    used += wide;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** A line with an ellipsis at its end that is no wider than a width. */
function cutShort(line: string, width: number, size: number, measure: Measure): string {
  const letters = lettersOf(line);
  const wide = letters.map((letter) => measure(letter, size));
  let used = wide.reduce((sum, each) => sum + each, measure('…', size));
  while (letters.length && used > width) {
    letters.pop();
    used -= wide.pop() ?? 0;
  }
  return `${letters.join('').trimEnd()}…`;
}

const fittedAt = (lines: readonly string[], size: number, isCut = false): Fitted => ({
  lines,
  size,
  height: lines.length * lineHeight(size),
  isCut,
});

/** Fits a text into a room: it wraps, then shrinks, and ends in an ellipsis only as the last resort. */
export function fitted(text: string, room: Room, measure: Measure): Fitted {
  const least = room.least ?? room.size;
  for (let size = room.size; size >= least; size -= 2) {
    const lines = wrapped(text, room.width, size, measure, room.lines);
    if (lines.length <= room.lines) return fittedAt(lines, size);
  }
  const lines = wrapped(text, room.width, least, measure, room.lines);
  const kept = lines.slice(0, room.lines - 1);
  const rest = lines.slice(room.lines - 1, room.lines + 1).join(' ');
  return fittedAt([...kept, cutShort(rest, room.width, least, measure)], least, true);
}

/** Fits a text into one line if it shrinks to that, else into the lines of its room. */
export function fittedShort(text: string, room: Room, measure: Measure): Fitted {
  const short = fitted(text, { ...room, lines: 1 }, measure);
  return short.isCut ? fitted(text, room, measure) : short;
}
