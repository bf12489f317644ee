import { encode } from 'uqr';
import type { QrPicture } from '../domain/picture.ts';
import { colors, sheetWidth, sizes } from './look.ts';
import { openPage, putText, space, type Tools } from './page.ts';
import type { Shape, Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

/** Cameras want four light modules around the code. */
const quiet = 4;
const widest = 760;

/** A code in black on white, its runs of dark modules as one fill each, so that no seam shows between them. */
function codeShapes(link: string, y: number): { readonly shapes: Shape[]; readonly size: number } {
  const { data, size } = encode(link, { ecc: 'M', border: quiet });
  const module = Math.floor(widest / size);
  const left = Math.floor((sheetWidth - module * size) / 2);
  const shapes = data.flatMap((row, line) =>
    row.flatMap((isDark, i): Shape[] => {
      if (!isDark || row[i - 1]) return [];
      const end = row.indexOf(false, i);
      const run = (end === -1 ? row.length : end) - i;
      const box = { x: left + i * module, y: y + line * module, width: run * module, height: module };
      return [{ shape: 'fill', box, color: '#000000' }];
    }),
  );
  return { shapes, size: module * size };
}

/** A link as a code under its title, with the address below for those who type it. */
export function qrSheet(picture: QrPicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const { shapes, size } = codeShapes(picture.link, page.y);
  page.shapes.push(...shapes);
  space(page, size);
  const room = { lines: 3, size: sizes.body, least: sizes.small };
  putText(page, picture.link, room, { color: colors.title, align: 'center' });
  return sheetsOf(page, picture);
}
