import type { Arg } from '../domain/answer.ts';
import type { MapPicture } from '../domain/picture.ts';
import { fitted, type Fitted } from './fit.ts';
import { type Key, putLegend } from './legend.ts';
import { colors, sizes } from './look.ts';
import { type Ground, groundOf, putNorth, putScale } from './map-ground.ts';
import { placeLabels, roomOf, type Wanted } from './map-labels.ts';
import { putNames } from './names.ts';
import { mayPart, openPage, type Page, putText, space, textAt, type Tools } from './page.ts';
import type { Box, Measure, Shape, Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

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

/** A label as wide as its longest line. */
function labelOf(text: string, place: MapPlace, ground: Ground, measure: Measure): Wanted & { readonly text: Fitted } {
  const found = fitted(text, { width: labelWidth, lines: 3, size: sizes.small }, measure);
  const width = Math.ceil(Math.max(...found.lines.map((line) => measure(line, found.size)))) + 8;
  return { at: ground.at(place), width, height: found.height, text: found };
}

type Label = ReturnType<typeof labelOf>;

/** Puts labels where there is room; what they take, and for which of them there is none. */
function putLabels(page: Page, labels: readonly Label[], taken: readonly Box[], ground: Ground) {
  const placed = placeLabels(labels, taken, ground.box);
  const covered = [...taken];
  const left: number[] = [];
  for (const [i, label] of labels.entries()) {
    const found = placed[i];
    if (!found) {
      left.push(i);
      continue;
    }
    const { box, line } = found;
    if (line) page.shapes.push({ shape: 'line', from: label.at, to: line.to, color: colors.faint, width: 2 });
    page.shapes.push(textAt(label.text, box.width, { x: box.x, y: box.y, align: 'center' }));
    covered.push(...roomOf(found, label));
  }
  return { covered, left };
}

/** Names beside the marks, and numbers beside those for whose name there is no room: they come back in their order. */
function putNamesBeside(page: Page, places: readonly MapPlace[], ground: Ground, taken: readonly Box[]): MapPlace[] {
  const { words, measure } = page.tools;
  const half = markSize / 2;
  const boxes = places.map((place) => {
    const [x, y] = ground.at(place);
    return { x: x - half, y: y - half, width: markSize, height: markSize };
  });
  const names = places.map((place) => labelOf(words.arg(place.name), place, ground, measure));
  const { covered, left } = putLabels(page, names, [...boxes, ...taken], ground);
  const unnamed = left.flatMap((i) => places[i] ?? []);
  const numbers = unnamed.map((place, i) => labelOf(words.number(i + 1), place, ground, measure));
  putLabels(page, numbers, covered, ground);
  return unnamed;
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

const numbered = (number: number, name: Arg): Arg => ({
  said: { say: 'picture-step', with: { number: { number }, name } },
});

function putMap(page: Page, picture: MapPicture): void {
  const { words } = page.tools;
  const ground = groundOf(picture.places, page.y);
  page.shapes.push({ shape: 'fill', box: ground.box, color: colors.band, edge: colors.rule });
  const taken = [putNorth(page, ground), putScale(page, ground)];
  const unnamed = putNamesBeside(page, picture.places, ground, taken);
  for (const place of picture.places) page.shapes.push(markAt(place, ground.at(place)));
  space(page, ground.box.height + 16);
  putLegend(page, keysOf(picture, page));
  if (!unnamed.length) return;
  putText(page, words.say('picture-map-crowded'), { size: sizes.small });
  putNames(
    page,
    unnamed.map(({ name }, i) => numbered(i + 1, name)),
    8,
  );
}

/** A sketch of the located things, and below it what has no published location. */
export function mapSheet(picture: MapPicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const { words } = tools;
  if (picture.places.length) putMap(page, picture);
  for (const { sort, names } of picture.missing) {
    mayPart(page, () => space(page, 14));
    putText(page, words.say(`picture-missing-${sort}`, { count: { number: names.length } }), { size: sizes.body });
    putNames(page, names, 12);
  }
  return sheetsOf(page, picture);
}
