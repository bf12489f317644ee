import { z } from 'zod';
import { block } from '../../domain/answer.ts';
import { AsOf } from '../../domain/as-of.ts';
import { Source } from '../../domain/source.ts';
import type { Step, StepRead } from '../../flows/flow.ts';
import { readAnyDay } from '../../flows/read-day.ts';
import { wordOf } from '../../flows/word-of.ts';

/** A year or a month as people write it: 2026, 8/2026, 2026-08. */
function coarseDate(text: string): string | undefined {
  const [, year] = /^(\d{4})$/.exec(text) ?? [];
  if (year) return year;
  const [, first, second] = /^(\d{1,4})\s*[/.-]\s*(\d{1,4})$/.exec(text) ?? [];
  if (!first || !second) return undefined;
  const [month, of] = first.length === 4 ? [second, first] : [first, second];
  return of.length === 4 ? `${of}-${month.padStart(2, '0')}` : undefined;
}

/** Nothing can have been true on a day to come. */
function past(asOf: string, today: string): StepRead {
  const known = AsOf.safeParse(asOf);
  if (!known.success || asOf > today) return { kind: 'refused', why: block('note', 'edit-date-wanted') };
  return { kind: 'value', value: known.data };
}

/** When a statement was true, as exactly as is known. */
export const asOfStep: Step = {
  id: 'as-of',
  words: /\b(date|day|ngay)\b|日期|日付|날짜/,
  schema: z.string(),
  number: true,
  ask: () => [block('line', 'edit-ask-date')],
  choices: ({ today }) => [
    { id: 'today', label: { say: 'flow-day-today', with: { day: { asOf: today } } }, value: today },
  ],
  read(text, context) {
    const coarse = coarseDate(text.trim());
    if (coarse) return past(coarse, context.today);
    const day = readAnyDay(text, context);
    return day.kind === 'value' ? past(wordOf(day.value), context.today) : day;
  },
  help: block('note', 'edit-date-wanted'),
  shown: (value) => ({ asOf: wordOf(value) }),
};

const mostLetters = 200;

/** Who says so: a document by number and date, or a public address. */
export const sourceStep: Step = {
  id: 'source',
  words: /\b(source|document|nguon|van ban)\b|来源|出处|出典|출처/,
  schema: z.string().min(5).max(mostLetters),
  prose: true,
  ask: () => [block('line', 'edit-ask-source')],
  read(text) {
    const words = text.trim();
    const fits = words.length >= 5 && words.length <= mostLetters && /\p{L}/u.test(words);
    return fits ? { kind: 'value', value: words } : { kind: 'refused', why: block('note', 'edit-source-wanted') };
  },
  help: block('note', 'edit-source-wanted'),
  shown: (value) => ({ words: wordOf(value) }),
};

/** The source that an answer to the step makes. */
export function sourceFrom(words: string, asOf: string): z.infer<typeof Source> {
  const address = /https?:\/\/\S+/.exec(words)?.[0];
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  const published = asOf === 'undated' ? {} : { published: asOf };
  if (url) return { kind: 'official', publisher: url.hostname.replace(/^www\./, ''), url: url.href, ...published };
  return { kind: 'official', publisher: words, document: true, ...published };
}
