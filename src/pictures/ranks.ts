import type { RankRow, RanksPicture } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { fitted, fittedShort } from './fit.ts';
import { colors, inner, margin, sheetWidth, sizes } from './look.ts';
import { putNames } from './names.ts';
import {
  mayPart,
  mayPartSections,
  openPage,
  repeating,
  type Page,
  putNotes,
  putText,
  rule,
  smallLine,
  space,
  textAt,
  type Tools,
} from './page.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';
import { type DateLine, dateLine } from './unofficial.ts';

const barHeight = 26;
const nameWidth = 480;
const gap = 24;
const dateWidth = 250;

/** The bar of a row: from zero to its figure; the span of a range is darker than what leads up to it. */
function putBar(page: Page, { low, high, unofficial }: RankRow, scale: number, width: number): void {
  const wide = (value: number): number => Math.max(0, Math.round(value * scale * width));
  const box = { x: margin, y: page.y + (smallLine - barHeight) / 2, height: barHeight };
  const color = unofficial ? colors.unofficialBar : colors.bar;
  const hatch = unofficial ? { hatch: colors.paper } : {};
  page.shapes.push({ shape: 'fill', box: { ...box, width }, color: colors.band });
  if (low < high) {
    const lead = unofficial ? colors.unofficialPale : colors.pale;
    page.shapes.push({ shape: 'fill', box: { ...box, width: wide(low) }, color: lead });
    const span = { ...box, x: margin + wide(low), width: Math.max(8, wide(high) - wide(low)) };
    page.shapes.push({ shape: 'fill', box: span, color, ...hatch });
  } else page.shapes.push({ shape: 'fill', box: { ...box, width: Math.max(3, wide(high)) }, color, ...hatch });
}

/** A record in two lines: its name and figure, then the bar and the date. */
function putRow(page: Page, row: RankRow, scale: number, isDated: boolean): void {
  const { words, measure } = page.tools;
  const room = { lines: 2, size: sizes.body, least: sizes.small };
  const name = fittedShort(words.arg(row.name), { ...room, width: nameWidth }, measure);
  const nameWide = Math.ceil(Math.min(nameWidth, Math.max(...name.lines.map((line) => measure(line, name.size)))));
  const valueWidth = inner - gap - nameWide;
  const value = fittedShort(words.arg(row.value), { ...room, width: valueWidth }, measure);
  const right = sheetWidth - margin;
  const at = { x: right - valueWidth, y: page.y, align: 'right' } as const;
  page.shapes.push(textAt(name, nameWide, { y: page.y }), textAt(value, valueWidth, at));
  space(page, Math.max(name.height, value.height));
  const date = isDated ? dateLine(row, words) : undefined;
  const dated = date && fitted(date.text, { width: dateWidth, lines: 2, size: sizes.small }, measure);
  putBar(page, row, scale, dated ? inner - dateWidth - gap : inner);
  if (date && dated)
    page.shapes.push(textAt(dated, dateWidth, { x: right - dateWidth, y: page.y, align: 'right', color: date.color }));
  space(page, dated?.height ?? smallLine);
  mayPart(page, () => space(page, 14));
}

/** What has no bar, said in words. */
function putSilent(page: Page, { silent, left }: RanksPicture): void {
  const { words } = page.tools;
  if (left) {
    const small = { size: sizes.small };
    putText(page, words.say('picture-left', { left: { number: left } }), small, { color: colors.soft });
    space(page, 8);
  }
  if (!silent.length) return;
  mayPartSections(page, () => {
    rule(page);
    space(page, 14);
  });
  const head = words.say('picture-silent', { count: { number: silent.length } });
  repeating(page, () => putText(page, head, { size: sizes.body }));
  putNames(page, silent, 20);
}

/** The date that all figures have: it is told once, above them. */
export function sharedDate({ rows }: RanksPicture, words: Words): DateLine | undefined {
  const [first, ...others] = rows.map((row) => dateLine(row, words));
  return others.length && others.every((date) => date?.text === first?.text) ? first : undefined;
}

/** Bars for the records with a figure, names alone for those without. */
export function ranksSheet(picture: RanksPicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const most = picture.most ?? Math.max(0, ...picture.rows.map(({ high }) => high));
  const shared = sharedDate(picture, tools.words);
  if (shared) {
    repeating(page, () => {
      putText(page, shared.text, { size: sizes.small }, { color: shared.color });
      space(page, 16);
    });
  }
  for (const row of picture.rows) putRow(page, row, most > 0 ? 1 / most : 0, !shared);
  putNotes(page, picture.notes);
  putSilent(page, picture);
  return sheetsOf(page, { ...picture, notes: [] });
}
