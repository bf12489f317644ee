import type { Arg } from '../domain/answer.ts';
import type {
  Cell,
  ComparePicture,
  MapPicture,
  MonthPicture,
  Picture,
  PlanPicture,
  RanksPicture,
} from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { someNames } from './names.ts';
import { datesOf, stepTitle } from './plan.ts';
import { sharedDate } from './ranks.ts';
import { sourcesLine } from './sources-line.ts';
import { dateLine } from './unofficial.ts';

/** What a photo's caption may hold in Telegram. */
export const captionLength = 1024;
const mostOfLine = 300;
/** A line of which less would be left is left out. */
const leastOfLine = 60;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

const dated = (value: string, date: string | undefined, words: Words): string =>
  date === undefined ? value : words.say('picture-caption-date', { value: { words: value }, date: { words: date } });

function cellWords(cell: Cell | null, words: Words): string {
  if (!cell) return words.say('picture-unpublished');
  return dated(words.arg(cell.value), dateLine(cell, words)?.text, words);
}

const field = (label: Arg, value: string, words: Words): string =>
  words.say('field-value', { field: label, value: { words: value } });

const numbered = (i: number, value: string, words: Words): string =>
  words.say('picture-caption-cell', { number: { number: i + 1 }, value: { words: value } });

function compareLines({ names, rows }: ComparePicture, words: Words): string[] {
  return [
    ...names.map((name, i) => numbered(i, words.arg(name), words)),
    ...rows.map(({ label, cells }) =>
      field(label, cells.map((cell, i) => numbered(i, cellWords(cell, words), words)).join(' · '), words),
    ),
  ];
}

function planLines({ steps }: PlanPicture, words: Words): string[] {
  return steps.map((step) => {
    const told = [
      ...(step.span ? [datesOf(step.span, words)] : []),
      ...(step.law ? [words.arg(step.law)] : []),
      ...(step.promise ? [words.say('picture-promise', { value: step.promise })] : []),
    ];
    return told.length ? `${stepTitle(step, words)}: ${told.join('; ')}` : stepTitle(step, words);
  });
}

const silentLine = (names: readonly Arg[], title: string, words: Words): string[] =>
  names.length ? [`${title} ${someNames(names, names.length, words)}`] : [];

function ranksLines(picture: RanksPicture, words: Words): string[] {
  const { rows, left, silent } = picture;
  const shared = sharedDate(picture, words);
  return [
    ...(shared ? [shared.text] : []),
    ...rows.map((row) => {
      const date = shared ? undefined : dateLine(row, words)?.text;
      return field(row.name, dated(words.arg(row.value), date, words), words);
    }),
    ...(left ? [words.say('picture-left', { left: { number: left } })] : []),
    ...silentLine(silent, words.say('picture-silent', { count: { number: silent.length } }), words),
  ];
}

function mapLines({ places, missing }: MapPicture, words: Words): string[] {
  return [
    ...places.map(({ name, lat, lon, approximate }) => {
      const point = { lat: { number: lat }, lon: { number: lon } };
      return field(name, words.say(approximate ? 'point-approximate' : 'picture-caption-point', point), words);
    }),
    ...missing.flatMap(({ sort, names }) =>
      silentLine(names, words.say(`picture-missing-${sort}`, { count: { number: names.length } }), words),
    ),
  ];
}

function monthLines({ totals, causes }: MonthPicture, words: Words): string[] {
  const lines = (all: MonthPicture['totals']): string[] =>
    all.map(({ label, count }) => field(label, words.number(count), words));
  const title = words.say(causes.length ? 'picture-causes' : 'picture-no-delay');
  return [...lines(totals), title, ...lines(causes)];
}

function factLines(picture: Picture, words: Words): string[] {
  switch (picture.kind) {
    case 'compare':
      return compareLines(picture, words);
    case 'plan':
      return planLines(picture, words);
    case 'ranks':
      return ranksLines(picture, words);
    case 'map':
      return mapLines(picture, words);
    case 'month':
      return monthLines(picture, words);
    case 'qr':
      return [picture.link];
  }
}

/** What a picture shows, line by line and whole, for those who cannot see it. */
export function pictureLines(picture: Picture, words: Words): string[] {
  const notes = picture.notes.map((note) => words.arg(note));
  return [...factLines(picture, words), ...notes];
}

/** The same as a caption: title, day and sources always, and of the facts as many lines as fit. */
export function captionOf(picture: Picture, words: Words): string {
  const head = [
    cut(words.arg(picture.title), mostOfLine / 2),
    words.say('picture-day', { day: { asOf: picture.day } }),
  ];
  const sources = cut(sourcesLine(words, picture), mostOfLine / 2);
  const facts = pictureLines(picture, words).map((line) => cut(line, mostOfLine));
  const more = (left: number): string[] => (left ? [words.say('picture-more-lines', { left: { number: left } })] : []);
  const whole = (shown: number): string =>
    [...head, ...facts.slice(0, shown), ...more(facts.length - shown), ...(sources ? [sources] : [])].join('\n');
  let shown = facts.length;
  while (shown > 0 && whole(shown).length > captionLength) shown -= 1;
  const next = facts[shown];
  const room = captionLength - whole(shown).length - 1;
  if (next === undefined || room < leastOfLine) return whole(shown);
  facts[shown] = cut(next, room);
  return whole(shown + 1);
}
