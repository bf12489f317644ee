import type { Arg } from '../domain/answer.ts';
import type { Words } from '../wording/words.ts';
import { fitted, type Fitted, type Room } from './fit.ts';
import { colors, inner, lineHeight, margin, sheetWidth, sizes } from './look.ts';
import type { Measure, Shape, TextShape } from './sheet.ts';

/** What layouts put words and measure them with. */
export type Tools = { readonly words: Words; readonly measure: Measure };

/** Where a page may be parted: what stands between the end of one part and the start of the next is left out there. Between two sections it is parted first. */
export type Cut = { readonly end: number; readonly start: number; readonly section?: true };

/** What stands again on the sheets that go on with what is below it, such as the names of columns. */
export type Repeated = { readonly from: number; readonly to: number };

/** A page that grows downward, each thing below the one before it; sheets are made of it when it is whole. */
export type Page = {
  readonly tools: Tools;
  /** Where the next thing goes. */
  y: number;
  readonly shapes: Shape[];
  readonly cuts: Cut[];
  readonly repeated: Repeated[];
};

/** Where a text stands beside the left margin, and its look. */
export type Place = {
  readonly x?: number;
  readonly y?: number;
  readonly color?: string;
  readonly align?: TextShape['align'];
};

/** A page with nothing on it. */
export const openPage = (tools: Tools): Page => ({ tools, y: 0, shapes: [], cuts: [], repeated: [] });

/** A fitted text as a shape of its own box. */
export function textAt(
  text: Fitted,
  width: number,
  { x = margin, y = 0, color = colors.ink, align }: Place,
): TextShape {
  const box = { x, y, width, height: text.height };
  return { shape: 'text', box, lines: text.lines, size: text.size, color, ...(align ? { align } : {}) };
}

/** Puts a text below what there is, over the whole width unless a room says otherwise. */
export function putText(page: Page, text: string, room: Partial<Room> = {}, place: Place = {}): void {
  if (!text.trim()) return;
  const full: Room = { width: inner, lines: 4, size: sizes.body, ...room };
  const found = fitted(text, full, page.tools.measure);
  page.shapes.push(textAt(found, full.width, { ...place, y: page.y }));
  page.y += found.height;
}

/** Leaves room. */
export function space(page: Page, height: number): void {
  page.y += height;
}

/** Lets the page be parted here, and puts what parts its blocks where it is not. */
export function mayPart(page: Page, between: () => void = () => {}): void {
  const end = page.y;
  between();
  page.cuts.push({ end, start: page.y });
}

/** Lets the page be parted between two sections; what stood again for the one does not for the other. */
export function mayPartSections(page: Page, between: () => void = () => {}): void {
  const end = page.y;
  between();
  page.cuts.push({ end, start: page.y, section: true });
  repeating(page, () => {});
}

/** Puts something that stands again on the sheets that go on below it, until something else does. */
export function repeating(page: Page, put: () => void): void {
  const from = page.y;
  put();
  page.repeated.push({ from, to: page.y });
}

/** Puts what must be known beside a picture. */
export function putNotes(page: Page, notes: readonly Arg[]): void {
  for (const note of notes) {
    mayPartSections(page, () => space(page, 8));
    putText(page, page.tools.words.arg(note), { size: sizes.small, lines: 5 }, { color: colors.soft });
  }
}

/** A thin line over the whole width. */
export function rule(page: Page): void {
  page.shapes.push({
    shape: 'line',
    from: [margin, page.y],
    to: [sheetWidth - margin, page.y],
    color: colors.rule,
    width: 2,
  });
}

/** The height of one line of small letters. */
export const smallLine = lineHeight(sizes.small);
