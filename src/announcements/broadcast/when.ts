import { z } from 'zod';
import { block, type Said } from '../../domain/answer.ts';
import { haiPhongClock, haiPhongMoment } from '../../domain/hai-phong-time.ts';
import type { FlowContext, Step, StepRead } from '../../flows/flow.ts';
import { dayChoices, readDay } from '../../flows/read-day.ts';
import { wordOf } from '../../flows/word-of.ts';

/** A time of day as people write it: 8:30, 8h30, 20h, 8 giờ 30, 8am. */
const timeOfDay =
  /(?<![\d/.-])(\d{1,2})\s*(?:[:h時时시]|giờ|点|點)\s*(?:(\d{2})(?![\d/])|(?!\s*\d))\s*(?:phút|分|분)?/iu;

type Time = { readonly time: string; readonly rest: string };

/** The time in a text, and the text without it; undefined when it has none or no clock shows it. */
export function timeIn(text: string): Time | undefined {
  const found = timeOfDay.exec(text);
  const [whole = '', hours = '', minutes = '00'] = found ?? [];
  if (!found || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + whole.length)}`.replaceAll(
    /\b(lúc|at)\b/giu,
    ' ',
  );
  return { time: `${hours.padStart(2, '0')}:${minutes}`, rest: rest.trim() };
}

const refused = (say: string): StepRead => ({ kind: 'refused', why: block('note', say) });

/** A day and a time in Hai Phong that is yet to come; a time alone is today's. */
export function readWhen(text: string, context: FlowContext): StepRead {
  const found = timeIn(text);
  if (!found) return refused('broadcast-help-when');
  const day = found.rest ? readDay(found.rest, context) : { kind: 'value' as const, value: context.today };
  if (day.kind !== 'value') return day.kind === 'other' ? refused('broadcast-help-when') : day;
  const value = haiPhongMoment(wordOf(day.value), found.time);
  return value > context.at ? { kind: 'value', value } : refused('broadcast-in-past');
}

const morning = '08:00';

/** When it is sent; at once when it is skipped. */
export const when: Step = {
  id: 'when',
  schema: z.iso.datetime(),
  extra: true,
  optional: true,
  ask: () => [block('line', 'broadcast-ask-when')],
  choices: (context) =>
    dayChoices(context).flatMap(({ id, value }) => {
      const at = haiPhongMoment(wordOf(value), morning);
      const label: Said = { say: 'broadcast-at', with: { day: { asOf: wordOf(value) }, time: { words: morning } } };
      return at > context.at ? [{ id, label, value: at }] : [];
    }),
  read: readWhen,
  help: block('note', 'broadcast-help-when'),
  shown: (value) => ({ said: shownAt(wordOf(value)) }),
};

/** A moment as its day and time in Hai Phong. */
export function shownAt(at: string): Said {
  const { day, time } = haiPhongClock(at);
  return { say: 'broadcast-at', with: { day: { asOf: day }, time: { words: time } } };
}
