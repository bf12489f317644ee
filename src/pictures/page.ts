import type { Picture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { fitted, type Fitted, type Room } from './fit.ts';
import { colors, inner, lineHeight, margin, sheetWidth, sizes } from './look.ts';
import type { Measure, Shape, Sheet, TextShape } from './sheet.ts';

/** What layouts put words and measure them with. */
export type Tools = { readonly words: Words; readonly measure: Measure };

/** A sheet that grows downward: each thing is put below the one before it. */
export type Page = {
  readonly tools: Tools;
  /** Where the next thing goes. */
  y: number;
  readonly shapes: Shape[];
};

/** Where a text stands beside the left margin, and its look. */
export type Place = {
  readonly x?: number;
  readonly y?: number;
  readonly color?: string;
  readonly align?: TextShape['align'];
};

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

type Head = Pick<Picture, 'title' | 'day' | 'notes' | 'sources'>;

/** A page with the title and the day on it. */
export function openPage(tools: Tools, { title, day }: Head): Page {
  const page: Page = { tools, y: 36, shapes: [] };
  const { words } = tools;
  putText(page, words.arg(title), { size: sizes.title, least: 36, lines: 3 }, { color: colors.title });
  putText(page, words.say('picture-day', { day: { asOf: day } }), { size: sizes.small }, { color: colors.soft });
  space(page, 20);
  return page;
}

/** As many sources are named in a picture. */
const mostSources = 8;

/** Each source once, and how many more there are. */
export function sourcesLine(words: Words, { sources }: Pick<Head, 'sources'>): string {
  const named = [...new Set(sources.map((source) => words.arg(source)))];
  if (!named.length) return '';
  const shown = { list: named.slice(0, mostSources).map((source) => ({ words: source })) };
  const left = named.length - mostSources;
  return left > 0
    ? words.say('picture-sources-more', { sources: shown, left: { number: left } })
    : words.say('picture-sources', { sources: shown });
}

/** Ends a page with its notes and sources, and says in the reader's language that some words are English. */
export function closePage(page: Page, head: Head): Sheet {
  const { words } = page.tools;
  const small = { size: sizes.small, lines: 10 };
  space(page, 16);
  rule(page);
  space(page, 14);
  for (const note of head.notes) putText(page, words.arg(note), small, { color: colors.soft });
  putText(page, sourcesLine(words, head), small, { color: colors.soft });
  if (words.hasEnglish()) putText(page, words.say('notice-english'), small, { color: colors.soft });
  return { width: sheetWidth, height: Math.ceil(page.y + 32), shapes: page.shapes };
}

/** The height of one line of small letters. */
export const smallLine = lineHeight(sizes.small);
