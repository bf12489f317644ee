import type { Picture } from '../domain/picture.ts';
import { colors, sheetWidth, sizes, tallest } from './look.ts';
import { openPage, type Page, putNotes, putText, type Repeated, rule, space, type Tools } from './page.ts';
import { type Part, partsOf } from './parts.ts';
import type { Shape, Sheet } from './sheet.ts';
import { sourcesLine } from './sources-line.ts';

type Head = Pick<Picture, 'title' | 'day' | 'notes' | 'sources'>;
/** Which sheet of how many. */
type Which = { readonly page: number; readonly pages: number };

const top = 30;
const bottom = 26;
const small = { size: sizes.small, lines: 5 };

function dayLine({ day }: Head, { page, pages }: Which, { words }: Tools): string {
  const told = words.say('picture-day', { day: { asOf: day } });
  if (pages === 1) return told;
  return words.say('picture-page', { day: { words: told }, page: { number: page }, pages: { number: pages } });
}

/** The title and the day, which stand on every sheet. */
function putHead(page: Page, head: Head, which: Which): void {
  putText(page, page.tools.words.arg(head.title), { size: sizes.title, least: 36, lines: 3 }, { color: colors.title });
  putText(page, dayLine(head, which, page.tools), { size: sizes.small }, { color: colors.soft });
  space(page, 18);
}

/** The sources, which stand on every sheet, too: each may be sent on by itself. */
function putFoot(page: Page, head: Head): void {
  const line = sourcesLine(page.tools.words, head);
  if (!line) return;
  space(page, 14);
  rule(page);
  space(page, 10);
  putText(page, line, small, { color: colors.soft });
}

/** What must be known beside the picture, and in the reader's language that some words are English. */
function putLast(page: Page, head: Head): void {
  const { words } = page.tools;
  sourcesLine(words, head);
  putNotes(page, head.notes);
  if (words.hasEnglish()) putNotes(page, [{ words: words.say('notice-english') }]);
}

const heightOf = (tools: Tools, put: (page: Page) => void): number => {
  const page = openPage(tools);
  put(page);
  return page.y;
};

const down = ([x, y]: readonly [number, number], by: number): readonly [number, number] => [x, y + by];

function topOf(shape: Shape): number {
  switch (shape.shape) {
    case 'text':
    case 'fill':
      return shape.box.y;
    case 'line':
      return Math.min(shape.from[1], shape.to[1]);
    case 'mark':
      return shape.at[1] - shape.size / 2;
    case 'polygon':
      return Math.min(...shape.points.map(([, y]) => y));
  }
}

function moved(shape: Shape, by: number): Shape {
  switch (shape.shape) {
    case 'text':
    case 'fill':
      return { ...shape, box: { ...shape.box, y: shape.box.y + by } };
    case 'line':
      return { ...shape, from: down(shape.from, by), to: down(shape.to, by) };
    case 'mark':
      return { ...shape, at: down(shape.at, by) };
    case 'polygon':
      return { ...shape, points: shape.points.map((point) => down(point, by)) };
  }
}

/** Puts a part of a page on another one. */
function putPart(onto: Page, { shapes }: Page, { from, to }: Part): void {
  const inside = shapes.filter((shape) => topOf(shape) >= from && topOf(shape) < to);
  onto.shapes.push(...inside.map((shape) => moved(shape, onto.y - from)));
  space(onto, to - from);
}

/** What stands again above a part that begins somewhere. */
const againAt = (repeated: readonly Repeated[], y: number): Repeated | undefined =>
  repeated.findLast(({ from, to }) => (from === to ? from <= y : to <= y));

function sheetOf(body: Page, part: Part, head: Head, which: Which): Sheet {
  const { repeated, tools } = body;
  const page: Page = { ...openPage(tools), y: top };
  putHead(page, head, which);
  const again = againAt(repeated, part.from);
  if (again) putPart(page, body, again);
  putPart(page, body, part);
  putFoot(page, head);
  return { width: sheetWidth, height: Math.ceil(page.y + bottom), shapes: page.shapes };
}

/** Ends a page with its notes and makes sheets of it, each with the title, the day and the sources, none taller than a phone shows well. */
export function sheetsOf(body: Page, head: Head): Sheet[] {
  const { tools, repeated } = body;
  putLast(body, head);
  const around = heightOf(tools, (page) => putHead(page, head, { page: 1, pages: 2 }));
  const room = tallest - top - around - heightOf(tools, (page) => putFoot(page, head)) - bottom;
  const whole = body.y <= room ? [{ from: 0, to: body.y }] : undefined;
  const again = (y: number): number => {
    const found = againAt(repeated, y);
    return found ? found.to - found.from : 0;
  };
  const parts = whole ?? partsOf({ cuts: body.cuts, whole: body.y, again }, room);
  return parts.map((part, i) => sheetOf(body, part, head, { page: i + 1, pages: parts.length }));
}
