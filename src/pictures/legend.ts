import { fitted } from './fit.ts';
import { colors, inner, margin, sizes } from './look.ts';
import { type Page, space, smallLine, textAt } from './page.ts';
import type { Shape } from './sheet.ts';

const keyWidth = 44;

/** A key of the legend: the sign, drawn around a point, and what it means. */
export type Key = { readonly sign: (x: number, y: number) => Shape; readonly text: string };

/** A sign that is a patch of colour. */
export const patch =
  (color: string): Key['sign'] =>
  (x, y) => ({ shape: 'fill', box: { x: x - 14, y: y - 12, width: 28, height: 24 }, color, edge: colors.faint });

/** Puts keys side by side, as many as a line holds. */
export function putLegend(page: Page, keys: readonly Key[]): void {
  const { measure } = page.tools;
  let [x, height] = [margin, 0];
  for (const { sign, text } of keys) {
    const most = inner - keyWidth;
    const width = Math.min(most, Math.ceil(measure(text, sizes.small)) + 8);
    const words = fitted(text, { width, lines: 2, size: sizes.small }, measure);
    if (x > margin && x + keyWidth + width > margin + inner) {
      space(page, height);
      [x, height] = [margin, 0];
    }
    page.shapes.push(sign(x + 16, page.y + smallLine / 2), textAt(words, width, { x: x + keyWidth, y: page.y }));
    x += keyWidth + width + 28;
    height = Math.max(height, words.height);
  }
  space(page, height);
}
