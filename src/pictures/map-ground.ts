import type { MapPicture } from '../domain/picture.ts';
import { colors, inner, margin, sizes } from './look.ts';
import { type Page, smallLine } from './page.ts';
import type { Box } from './sheet.ts';

type Spot = Pick<MapPicture['places'][number], 'lat' | 'lon'>;

/** A map's ground on the sheet: where each point of the earth lies on it, and how long a kilometre is. */
export type Ground = {
  readonly box: Box;
  readonly at: (spot: Spot) => readonly [number, number];
  readonly kilometre: number;
};

const kilometresPerDegree = 111.2;
/** Nearer than about 4 km the sketch would only blow up single points. */
const leastSpan = 0.04;
const edge = 90;
const [lowest, highest] = [820, 1100];

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
const spanOf = (values: readonly number[]): number => Math.max(leastSpan, Math.max(...values) - Math.min(...values));

/** The ground that holds all spots, with a degree of longitude as much shorter as it is at their latitude. */
export function groundOf(spots: readonly Spot[], y: number): Ground {
  const [lats, lons] = [spots.map(({ lat }) => lat), spots.map(({ lon }) => lon)];
  const [lat, lon] = [middle(lats), middle(lons)];
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [wide, high] = [spanOf(lons) * shrink, spanOf(lats)];
  const degree = Math.min((inner - 2 * edge) / wide, (highest - 2 * edge) / high);
  const height = Math.round(Math.min(highest, Math.max(lowest, high * degree + 2 * edge)));
  const box = { x: margin, y, width: inner, height };
  return {
    box,
    at: (spot) => [
      Math.round(margin + inner / 2 + (spot.lon - lon) * shrink * degree),
      Math.round(y + height / 2 - (spot.lat - lat) * degree),
    ],
    kilometre: degree / kilometresPerDegree,
  };
}

const lengths = [0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Puts the arrow to the north in the upper right corner; what it covers. */
export function putNorth(page: Page, { box }: Ground): Box {
  const [x, y] = [box.x + box.width - 50, box.y + 16];
  const points = [
    [x, y],
    [x + 16, y + 52],
    [x, y + 40],
    [x - 16, y + 52],
  ] as const;
  page.shapes.push({ shape: 'polygon', points, color: colors.ink });
  const text: Box = { x: x - 40, y: y + 54, width: 80, height: smallLine };
  const lines = [page.tools.words.say('picture-north')];
  page.shapes.push({ shape: 'text', box: text, lines, size: sizes.small, color: colors.ink, align: 'center' });
  return { x: x - 44, y: box.y, width: 94, height: 54 + 16 + smallLine };
}

/** Puts the scale in the lower left corner; what it covers. */
export function putScale(page: Page, { box, kilometre }: Ground): Box {
  const { words, measure } = page.tools;
  const length = lengths.findLast((each) => each * kilometre <= inner / 3) ?? 0.2;
  const wide = length * kilometre;
  const [x, y] = [box.x + 20, box.y + box.height - 22];
  const line = (from: readonly [number, number], to: readonly [number, number]) =>
    page.shapes.push({ shape: 'line', from, to, color: colors.ink, width: 4 });
  line([x, y], [x + wide, y]);
  line([x, y - 10], [x, y + 2]);
  line([x + wide, y - 10], [x + wide, y + 2]);
  const label = words.arg({ amount: length, unit: 'km' });
  const width = Math.ceil(measure(label, sizes.small)) + 4;
  const text: Box = { x, y: y - 14 - smallLine, width, height: smallLine };
  page.shapes.push({ shape: 'text', box: text, lines: [label], size: sizes.small, color: colors.ink });
  return { x: box.x, y: text.y, width: Math.max(width, wide) + 30, height: box.y + box.height - text.y };
}
