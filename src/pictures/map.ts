import type { MapPicture } from '../domain/picture.ts';
import { fitted } from './fit.ts';
import { type Key, putLegend } from './legend.ts';
import { colors, sizes } from './look.ts';
import { type Ground, groundOf, putNorth, putScale } from './map-ground.ts';
import { placeLabels, type Wanted } from './map-labels.ts';
import { putNames } from './names.ts';
import { closePage, openPage, type Page, putText, space, textAt, type Tools } from './page.ts';
import type { Box, Shape, Sheet } from './sheet.ts';

type MapPlace = MapPicture['places'][number];

const markSize = 20;
const labelWidth = 300;
const marks = { park: 'dot', zone: 'square', port: 'anchor' } as const;
const markColors = { park: colors.bar, zone: colors.strong, port: colors.title } as const;

/** The mark of a place: a pin that is only about right is a ring. */
const markAt = (
  { sort, approximate }: Pick<MapPlace, 'sort' | 'approximate'>,
  at: readonly [number, number],
): Shape => ({
  shape: 'mark',
  at,
  mark: approximate ? 'ring' : marks[sort],
  size: markSize,
  color: markColors[sort],
});

/** Puts the names beside their marks; the places for whose name there is no room come back. */
function putLabels(page: Page, places: readonly MapPlace[], ground: Ground, taken: readonly Box[]): MapPlace[] {
  const { words, measure } = page.tools;
  const texts = places.map(({ name }) =>
    fitted(words.arg(name), { width: labelWidth, lines: 3, size: sizes.small }, measure),
  );
  const wanted = places.map((place, i): Wanted => {
    const text = texts[i] ?? fitted('', { width: 1, lines: 1, size: sizes.small }, measure);
    const width = Math.ceil(Math.max(...text.lines.map((line) => measure(line, text.size)))) + 8;
    return { at: ground.at(place), width, height: text.height };
  });
  const boxes = wanted.map(({ at: [x, y] }) => ({
    x: x - markSize / 2,
    y: y - markSize / 2,
    width: markSize,
    height: markSize,
  }));
  const placed = placeLabels(wanted, [...boxes, ...taken], ground.box);
  return places.filter((place, i) => {
    const [label, text] = [placed[i], texts[i]];
    if (!label || !text) return true;
    const at = ground.at(place);
    if (label.line) page.shapes.push({ shape: 'line', from: at, to: label.line.to, color: colors.faint, width: 2 });
    page.shapes.push(textAt(text, label.box.width, { x: label.box.x, y: label.box.y, align: 'center' }));
    return false;
  });
}

function keysOf({ places }: MapPicture, page: Page): Key[] {
  const { words } = page.tools;
  const sorts = [...new Set(places.filter((place) => !place.approximate).map(({ sort }) => sort))];
  const exact = sorts.map(
    (sort): Key => ({ sign: (x, y) => markAt({ sort }, [x, y]), text: words.say(`picture-map-${sort}`) }),
  );
  const about: Key = {
    sign: (x, y) => markAt({ sort: 'park', approximate: true }, [x, y]),
    text: words.say('picture-map-approximate'),
  };
  return places.some(({ approximate }) => approximate) ? [...exact, about] : exact;
}

function putMap(page: Page, picture: MapPicture): void {
  const { words } = page.tools;
  const ground = groundOf(picture.places, page.y);
  page.shapes.push({ shape: 'fill', box: ground.box, color: colors.band, edge: colors.rule });
  const taken = [putNorth(page, ground), putScale(page, ground)];
  const unnamed = putLabels(page, picture.places, ground, taken);
  for (const place of picture.places) page.shapes.push(markAt(place, ground.at(place)));
  space(page, ground.box.height + 16);
  putLegend(page, keysOf(picture, page));
  if (!unnamed.length) return;
  putText(page, words.say('picture-map-crowded'), { size: sizes.small });
  putNames(
    page,
    unnamed.map(({ name }) => name),
    8,
  );
}

/** A sketch of the located things, and below it what has no published location. */
export function mapSheet(picture: MapPicture, tools: Tools): Sheet {
  const page = openPage(tools, picture);
  const { words } = tools;
  if (picture.places.length) putMap(page, picture);
  for (const { sort, names } of picture.missing) {
    space(page, 14);
    putText(page, words.say(`picture-missing-${sort}`, { count: { number: names.length } }), { size: sizes.body });
    putNames(page, names, 12);
  }
  return closePage(page, picture);
}
