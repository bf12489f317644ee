import type { PlanPicture, PlanStep } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';
import { type Key, patch, putLegend } from './legend.ts';
import { colors, sizes } from './look.ts';
import { mayPart, mayPartSections, openPage, type Page, putText, repeating, space, type Tools } from './page.ts';
import type { Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';
import { putGround, putMonths, type TimeAxis, timeAxis } from './time-axis.ts';

const groundHeight = 44;
const barHeight = 26;

const isPublic = ({ daysOff }: PlanPicture, holiday: boolean): boolean =>
  daysOff.some((off) => off.holiday === holiday);

/** From when to when a step takes. */
export function datesOf({ filed, due, provisional }: NonNullable<PlanStep['span']>, words: Words): string {
  const dates = words.say('picture-dates', { filed: { asOf: filed }, due: { asOf: due } });
  return provisional ? words.say('provisional-value', { value: { words: dates } }) : dates;
}

/** A step's number and name; one of the longest chain carries a sign, as colour alone does not tell everybody. */
export function stepTitle({ number, name, critical }: PlanStep, words: Words): string {
  return words.say(critical ? 'picture-critical-step' : 'picture-step', { number: { number }, name });
}

function putBar(page: Page, { span, critical }: PlanStep, axis: TimeAxis): void {
  if (!span) return;
  const x = axis.start(span.filed);
  const box = { x, y: page.y + (groundHeight - barHeight) / 2, width: axis.end(span.due) - x, height: barHeight };
  page.shapes.push({ shape: 'fill', box, color: critical ? colors.strong : colors.bar, round: 6 });
}

function putStep(page: Page, step: PlanStep, picture: PlanPicture, axis: TimeAxis): void {
  const { words } = page.tools;
  const small = { size: sizes.small, lines: 3 };
  const ink = step.critical ? colors.strong : colors.ink;
  putText(page, stepTitle(step, words), { size: sizes.body, least: sizes.small, lines: 2 }, { color: ink });
  if (step.law) putText(page, words.arg(step.law), small);
  if (step.promise) putText(page, words.say('picture-promise', { value: step.promise }), small, { color: colors.soft });
  if (step.span) {
    putText(page, datesOf(step.span, words), small, { color: colors.soft });
    putGround(page, axis, picture.daysOff, groundHeight);
    putBar(page, step, axis);
    space(page, groundHeight);
  }
}

function keysOf(picture: PlanPicture, words: Words): Key[] {
  const bars: Key[] = [
    { sign: patch(colors.strong), text: words.say('picture-critical') },
    { sign: patch(colors.bar), text: words.say('picture-beside') },
  ];
  const weekend = { sign: patch(colors.weekend), text: words.say('picture-weekend') };
  const holiday = { sign: patch(colors.holiday), text: words.say('picture-holiday') };
  return [...bars, ...(isPublic(picture, false) ? [weekend] : []), ...(isPublic(picture, true) ? [holiday] : [])];
}

function putUndatedHead(page: Page): void {
  putText(page, page.tools.words.say('picture-no-dates'), { size: sizes.head }, { color: colors.title });
  space(page, 6);
}

/** A plan as a timeline: steps from top to bottom, days from left to right; steps that run together stand above each other. */
export function planSheet(picture: PlanPicture, tools: Tools): Sheet[] {
  const page = openPage(tools);
  const { words } = tools;
  const axis = timeAxis(picture);
  const dated = picture.steps.filter(({ span }) => span);
  const undated = picture.steps.filter(({ span }) => !span);
  putLegend(page, keysOf(picture, words));
  space(page, 16);
  repeating(page, () => putMonths(page, axis));
  for (const step of dated) {
    putStep(page, step, picture, axis);
    mayPart(page, () => space(page, 20));
  }
  putMonths(page, axis);
  if (undated.length) {
    mayPartSections(page, () => space(page, 20));
    repeating(page, () => putUndatedHead(page));
  }
  for (const step of undated) {
    putStep(page, step, picture, axis);
    mayPart(page, () => space(page, 8));
  }
  return sheetsOf(page, picture);
}
