import type { Cell, ComparePicture } from '../domain/picture.ts';
import { fitted, type Fitted } from './fit.ts';
import { colors, inner, margin, sizes } from './look.ts';
import { mayPart, openPage, type Page, putText, repeating, rule, space, textAt, type Tools } from './page.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';
import { dateLine } from './unofficial.ts';

const gutter = 22;

/** The texts of a cell, one below the other. */
type Stack = readonly { readonly text: Fitted; readonly color: string }[];

const heightOf = (stack: Stack): number => stack.reduce((sum, { text }) => sum + text.height, 0);

/** The columns of a comparison: where each begins and how wide they are. */
function columnsOf(count: number): { readonly width: number; readonly left: (i: number) => number } {
  const width = Math.floor((inner - gutter * (count - 1)) / count);
  return { width, left: (i) => margin + i * (width + gutter) };
}

function cellStack(cell: Cell | null, width: number, { words, measure }: Tools): Stack {
  const small = { width, lines: 4, size: sizes.small };
  if (!cell) return [{ text: fitted(words.say('picture-unpublished'), small, measure), color: colors.soft }];
  const value = fitted(words.arg(cell.value), { width, lines: 6, size: sizes.body, least: sizes.small }, measure);
  const date = dateLine(cell, words);
  return [
    { text: value, color: colors.ink },
    ...(date ? [{ text: fitted(date.text, small, measure), color: date.color }] : []),
  ];
}

/** Puts stacks side by side, as high as the highest of them. */
function putStacks(page: Page, stacks: readonly Stack[]): void {
  const { width, left } = columnsOf(stacks.length);
  for (const [i, stack] of stacks.entries()) {
    let y = page.y;
    for (const { text, color } of stack) {
      page.shapes.push(textAt(text, width, { x: left(i), y, color }));
      y += text.height;
    }
  }
  space(page, Math.max(...stacks.map(heightOf)));
}

/** The names of the records over their columns, on a band. */
function putNames(page: Page, names: readonly string[]): void {
  const { width } = columnsOf(names.length);
  const room = {
    width,
    lines: names.length > 2 ? 4 : 3,
    size: names.length > 2 ? sizes.body : sizes.head,
    least: sizes.small,
  };
  const stacks = names.map((name) => [{ text: fitted(name, room, page.tools.measure), color: colors.title }]);
  const box = { x: 0, y: page.y, width: inner + 2 * margin, height: Math.max(...stacks.map(heightOf)) + 24 };
  page.shapes.push({ shape: 'fill', box, color: colors.band });
  space(page, 12);
  putStacks(page, stacks);
  space(page, 16);
}

/** Records side by side: their names above, then field by field. */
export function compareSheet(picture: ComparePicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const { words } = tools;
  const { width } = columnsOf(picture.names.length);
  const names = picture.names.map((name) => words.arg(name));
  repeating(page, () => putNames(page, names));
  for (const [i, { label, cells }] of picture.rows.entries()) {
    if (i) mayPart(page, () => rule(page));
    space(page, 8);
    putText(page, words.arg(label), { size: sizes.small, lines: 2 }, { color: colors.soft });
    putStacks(
      page,
      cells.map((cell) => cellStack(cell, width, tools)),
    );
    space(page, 10);
  }
  return sheetsOf(page, picture);
}
