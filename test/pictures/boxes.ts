import { lineHeight, sizes } from '../../src/pictures/look.ts';
import type { Box, Measure, Sheet, TextShape } from '../../src/pictures/sheet.ts';

const wide = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF\u{1F000}-\u{2FFFF}]/u;

const known = new Map<string, number>();

function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    ems += wide.test(letter) ? 1 : /[WM—…]/.test(letter) ? 0.95 : /[ilj.,:;|' ]/.test(letter) ? 0.28 : 0.58;
  }
  return ems;
}

/** Widths about as Noto Sans has them, without opening any font. */
export const roughly: Measure = (text, size) => {
  const ems = known.get(text) ?? emsOf(text);
  known.set(text, ems);
  return ems * size;
};

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.5 && b.x < a.x + a.width - 0.5 && a.y < b.y + b.height - 0.5 && b.y < a.y + a.height - 0.5;

const isOn = ({ width, height }: Sheet, { x, y, width: w, height: h }: Box): boolean =>
  x >= 0 && y >= 0 && x + w <= width + 0.5 && y + h <= height + 0.5;

function faultsOfText(sheet: Sheet, { box, lines, size }: TextShape, measure: Measure): string[] {
  const where = JSON.stringify(lines[0]?.slice(0, 40));
  return [
    ...(isOn(sheet, box) ? [] : [`${where} leaves the sheet`]),
    ...(size >= sizes.small ? [] : [`${where} is too small to read: ${size}`]),
    ...(lines.length * lineHeight(size) <= box.height + 0.5 ? [] : [`${where} is higher than its box`]),
    ...lines.flatMap((line) =>
      measure(line, size) <= box.width + 1
        ? []
        : [`${where} is wider than its box: ${measure(line, size)} of ${box.width}`],
    ),
  ];
}

/** What is cut, overlaps or cannot be read, by the layout's own boxes. */
export function faultsOf(sheet: Sheet, measure: Measure): string[] {
  const texts = sheet.shapes.filter((shape) => shape.shape === 'text');
  const fills = sheet.shapes.filter((shape) => shape.shape === 'fill');
  return [
    ...texts.flatMap((text) => faultsOfText(sheet, text, measure)),
    ...texts.flatMap((text, i) =>
      texts
        .slice(i + 1)
        .filter((other) => overlap(text.box, other.box))
        .map((other) => `${JSON.stringify(text.lines)} overlaps ${JSON.stringify(other.lines)}`),
    ),
    ...fills.filter(({ box }) => !isOn(sheet, box)).map(({ box }) => `a bar leaves the sheet: ${JSON.stringify(box)}`),
  ];
}
