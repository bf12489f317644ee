import { Temporal } from 'temporal-polyfill';
import type { PlanPicture, PlanStep } from '../domain/picture.ts';
import type { Words } from '../wording/words.ts';

/** Whose plan it is, as no more than a mark that stays the same, and the moment the file was made (ISO 8601 in UTC). */
export type CalendarOf = { readonly mark: string; readonly at: string };

type DatedStep = PlanStep & { readonly span: NonNullable<PlanStep['span']> };

const zone = 'Asia/Ho_Chi_Minh';
/** Reminders at nine in the morning: a week before the day and the day before it; an all-day event begins at midnight. */
const reminders = ['-P6DT15H', '-PT15H'];
const longestLine = 75;

/** RFC 5545: backslashes, semicolons, commas and line ends in a text are marked. */
const textOf = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r?\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');

/** RFC 5545: a line has 75 octets at most and goes on after a line end and a space; no letter is parted. */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > longestLine) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}

const dateOf = (day: string): string => day.replaceAll('-', '');
const stampOf = (at: string): string => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

function alarm(trigger: string, text: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${textOf(text)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}

function description({ span, law, promise }: DatedStep, words: Words): string {
  const days = words.say('calendar-span', { filed: { asOf: span.filed }, due: { asOf: span.due } });
  return [
    days,
    ...(law ? [words.say('calendar-law', { value: law })] : []),
    ...(promise ? [words.say('picture-promise', { value: promise })] : []),
    ...(span.provisional ? [words.say('provisional')] : []),
  ].join('\n');
}

/** The last day of a step as an all-day event; its UID stays the same when the plan is made anew, so that the event moves. */
function event(step: DatedStep, { mark, at }: CalendarOf, words: Words): string[] {
  const { due } = step.span;
  const after = Temporal.PlainDate.from(due).add({ days: 1 }).toString();
  return [
    'BEGIN:VEVENT',
    `UID:plan-${mark}-${step.id}@haidang.heza.gov.vn`,
    `DTSTAMP:${stampOf(at)}`,
    `DTSTART;VALUE=DATE:${dateOf(due)}`,
    `DTEND;VALUE=DATE:${dateOf(after)}`,
    `SUMMARY:${textOf(words.say('calendar-due', { name: step.name }))}`,
    `DESCRIPTION:${textOf(description(step, words))}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((trigger) => alarm(trigger, words.say('calendar-reminder', { name: step.name }))),
    'END:VEVENT',
  ];
}

/** The dated steps of a plan as a calendar file with reminders. */
export function planCalendar({ steps }: PlanPicture, of: CalendarOf, words: Words): string {
  const dated = steps.flatMap((step): DatedStep[] => (step.span ? [{ ...step, span: step.span }] : []));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//HEZA//Haidang//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textOf(words.say('calendar-name'))}`,
    `X-WR-TIMEZONE:${zone}`,
    ...dated.flatMap((step) => event(step, of, words)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
