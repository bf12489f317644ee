import type { Arg } from '../domain/answer.ts';
import type { MapPicture } from '../domain/picture.ts';
import { fitted, type Fitted } from './fit.ts';
import { type Key, putLegend } from './legend.ts';
import { colors, sizes } from './look.ts';
import { type Ground, groundOf, putNorth, putScale } from './map-ground.ts';
import { placeLabels, type Wanted } from './map-labels.ts';
import { putNames } from './names.ts';
import {
  mayPartSections,
  openPage,
  type Page,
  putNotes,
  putText,
  repeating,
  space,
  textAt,
  type Tools,
} from './page.ts';
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

const boxOf = ([x, y]: readonly [number, number]): Box => ({
  x: x - markSize / 2,
  y: y - markSize / 2,
  width: markSize,
  height: markSize,
});

/** So often more of the places get a number; after that all have one. */
const rounds = 5;

/** Labels for the places, a number for those that are to have one; numbers are placed first, as they have to stand near. */
function labelled(
  page: Page,
  places: readonly MapPlace[],
  ground: Ground,
  taken: readonly Box[],
  unnamed: readonly MapPlace[],
) {
  const { words, measure } = page.tools;
  const numberOf = (place: MapPlace): number => places.filter((one) => unnamed.includes(one)).indexOf(place) + 1;
  const ordered = [...unnamed, ...places.filter((place) => !unnamed.includes(place))];
  const labels = ordered.map((place) => ({
    place,
    ...labelOf(unnamed.includes(place) ? words.number(numberOf(place)) : words.arg(place.name), place, ground, measure),
  }));
  const placed = placeLabels(
    labels,
    [...places.map((place) => boxOf(ground.at(place))), ...taken],
    ground.box,
    unnamed.length,
  );
  return labels.map((label, i) => ({ label, found: placed[i] }));
}

type Labelled = ReturnType<typeof labelled>;

function putLabels(page: Page, all: Labelled): void {
  for (const { label, found } of all) {
    if (!found) continue;
    const { box, line } = found;
    if (line) page.shapes.push({ shape: 'line', from: label.at, to: line.to, color: colors.faint, width: 2 });
    page.shapes.push(textAt(label.text, box.width, { x: box.x, y: box.y, align: 'center' }));
  }
}

/** Names beside the marks, and numbers beside those for whose name there is no room: they come back in their order. */
function putNamesBeside(page: Page, places: readonly MapPlace[], ground: Ground, taken: readonly Box[]): MapPlace[] {
  let unnamed: readonly MapPlace[] = [];
  for (let round = 1; ; round += 1) {
    const all = labelled(page, places, ground, taken, unnamed);
    const left = all.flatMap(({ label, found }) => (found ? [] : [label.place]));
    if (!left.length || round > rounds) {
      putLabels(page, all);
      return places.filter((place) => unnamed.includes(place));
    }
    unnamed = round < rounds ? [...new Set([...left, ...unnamed])] : places;
  }
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
  repeating(page, () => putText(page, words.say('picture-map-crowded'), { size: sizes.small }));
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
  putNotes(page, picture.notes);
  for (const { sort, names } of picture.missing) {
    mayPartSections(page, () => space(page, 14));
    const head = words.say(`picture-missing-${sort}`, { count: { number: names.length } });
    repeating(page, () => putText(page, head, { size: sizes.body }));
    putNames(page, names, 12);
  }
  return sheetsOf(page, { ...picture, notes: [] });
}
