import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import type { StepValue } from '../../domain/flow.ts';
import { nested } from '../../answers/said.ts';
import type { Answers, FlowContext, Step, StepRead } from '../../flows/flow.ts';
import { asksSomething, hasNoWord } from '../../flows/read-choice.ts';
import { fold } from '../../understanding/fold.ts';

const mostNote = 2000;

export const Then = z.strictObject({
  note: z.string().min(1).max(mostNote).optional(),
  /** null: there is no next date any more. */
  next: z.iso.date().nullable().optional(),
});
/** The note and the next date of an update; either may be left out. */
export type Then = z.infer<typeof Then>;

/** A day named in a text: one to come, one that is no good, or none. */
type DayAhead =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'refused'; readonly why: ReturnType<typeof block> }
  | { readonly kind: 'none' };

const fullDate = 10;
const refused = (say: string): DayAhead => ({ kind: 'refused', why: block('note', say) });

/** The one day to come that a text names; a day that no calendar has, or that has passed, is refused. */
export function dayAhead(text: string, { read, today }: FlowContext): DayAhead {
  const { dated } = read(text);
  if (dated.some(({ impossible }) => impossible)) return refused('outside-no-such-day');
  const [day, ...others] = new Set(dated.flatMap(({ date }) => (date.length === fullDate ? [date] : [])));
  if (others.length) return refused('status-one-date');
  if (!day) return { kind: 'none' };
  return day < today ? refused('status-date-passed') : { kind: 'day', day };
}

/** Words that only lead to a date, over folded text. */
const leading =
  /\b(next|date|until|till|by|on|the|due|den|ngay|truoc|han|toi|moc|tiep theo)\b|[下次日期はにまで까지다음]/g;

/** Whether a text says anything beside its date. */
const saysMore = (text: string): boolean =>
  /\p{L}{2}/u.test(
    fold(text)
      .replaceAll(/\d+/g, ' ')
      .replaceAll(leading, ' ')
      .replaceAll(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|\bthang\b|\bnam\b|[年月日년월일]/g, ' '),
  );

const thenOf = (value: StepValue | undefined): Then => {
  const known = Then.safeParse(value);
  return known.success ? known.data : {};
};

/** Reads a note, a date, or both from one text; what was answered before and is not said anew stays. */
function readThen(text: string, context: FlowContext, answers: Answers): StepRead {
  const note = text.trim();
  if (asksSomething(note) && /[?？]\s*$/.test(note)) return { kind: 'other' };
  if (note.length > mostNote) {
    const args = { by: { number: note.length - mostNote }, most: { number: mostNote } };
    return { kind: 'refused', why: block('line', 'enquiry-too-long', args) };
  }
  const day = dayAhead(note, context);
  if (day.kind === 'refused') return { kind: 'refused', why: day.why };
  if (day.kind === 'none' && (hasNoWord(note) || !saysMore(note)))
    return { kind: 'refused', why: block('note', 'status-help-then') };
  const before = thenOf(answers.ahead);
  return {
    kind: 'value',
    value: { ...before, ...(day.kind === 'day' ? { next: day.day } : {}), ...(saysMore(note) ? { note } : {}) },
  };
}

/** The note and the next date, in one question: officers write them in one line. */
export const thenStep: Step = {
  id: 'ahead',
  schema: Then,
  optional: true,
  ask: () => [block('line', 'status-ask-then')],
  choices: () => [{ id: 'none', label: { say: 'status-no-next', with: {} }, value: { next: null } }],
  read: readThen,
  help: block('line', 'status-help-then'),
  shown(value) {
    const { note, next } = thenOf(value);
    const parts = [
      ...(note ? [{ words: note }] : []),
      ...(next ? [{ asOf: next }] : []),
      ...(next === null ? [nested('status-no-next')] : []),
    ];
    return { list: parts };
  },
};

/** What was answered of the note and the next date. */
export const thenIn = (answers: Answers): Then => thenOf(answers.ahead);
