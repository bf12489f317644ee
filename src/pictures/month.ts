import type { MonthPicture } from '../domain/picture.ts';
import { fitted } from './fit.ts';
import { colors, inner, lineHeight, margin, sizes } from './look.ts';
import { mayPart, openPage, type Page, putText, space, textAt, type Tools } from './page.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

type Counted = MonthPicture['totals'][number];

const barHeight = 34;
const tileGap = 20;
const numberSize = 54;

/** Numbers in tiles, two in a row. */
function putTiles(page: Page, totals: readonly Counted[]): void {
  const { words, measure } = page.tools;
  const width = (inner - tileGap) / 2;
  for (let i = 0; i < totals.length; i += 2) {
    const row = totals.slice(i, i + 2).map(({ label, count }) => ({
      number: fitted(
        words.number(count),
        { width: width - 40, lines: 1, size: numberSize, least: sizes.small },
        measure,
      ),
      label: fitted(words.arg(label), { width: width - 40, lines: 3, size: sizes.body, least: sizes.small }, measure),
    }));
    const height = Math.max(...row.map((tile) => tile.number.height + tile.label.height)) + 28;
    for (const [column, tile] of row.entries()) {
      const x = margin + column * (width + tileGap);
      page.shapes.push({ shape: 'fill', box: { x, y: page.y, width, height }, color: colors.band, round: 12 });
      const at = { x: x + 20, y: page.y + 12 };
      page.shapes.push(textAt(tile.number, width - 40, { ...at, color: colors.title }));
      page.shapes.push(textAt(tile.label, width - 40, { ...at, y: at.y + tile.number.height, color: colors.soft }));
    }
    space(page, height + tileGap);
  }
}

const countWidth = 170;

/** One cause with its bar and its number at the end. */
function putCause(page: Page, { label, count }: Counted, scale: number): void {
  const { words, measure } = page.tools;
  putText(page, words.arg(label), { lines: 2, size: sizes.body, least: sizes.small });
  const width = Math.max(3, Math.round(count * scale));
  const box = { x: margin, y: page.y + (lineHeight(sizes.body) - barHeight) / 2, width, height: barHeight };
  page.shapes.push({ shape: 'fill', box, color: colors.strong });
  const number = fitted(
    words.number(count),
    { width: countWidth - 16, lines: 1, size: sizes.body, least: sizes.small },
    measure,
  );
  page.shapes.push(textAt(number, countWidth - 16, { x: margin + width + 16, y: page.y }));
  space(page, number.height);
  mayPart(page, () => space(page, 12));
}

/** A month in numbers: totals in tiles, then the delayed cases by cause. */
export function monthSheet(picture: MonthPicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const { words } = tools;
  putTiles(page, picture.totals);
  space(page, 12);
  putText(page, words.say('picture-causes'), { size: sizes.head }, { color: colors.title });
  space(page, 8);
  if (!picture.causes.length) putText(page, words.say('picture-no-delay'), { size: sizes.body });
  const most = Math.max(1, ...picture.causes.map(({ count }) => count));
  for (const cause of picture.causes) putCause(page, cause, (inner - countWidth) / most);
  return sheetsOf(page, picture);
}
