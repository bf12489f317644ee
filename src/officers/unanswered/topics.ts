import type { AgendaContext, Due } from '../../agenda/agenda.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { Change, Stored } from '../../domain/outcome.ts';
import type { Question } from '../../domain/question.ts';
import type { RecordRef } from '../../domain/refs.ts';

/** Records counted of one question. */
const mostRecords = 3;

const recordsOf = (question: Question): readonly RecordRef[] => {
  if ('records' in question) return question.records.slice(0, mostRecords);
  if ('record' in question) return [question.record];
  return question.kind === 'deadline' ? [question.procedure] : [];
};

/** What a question is about, without a word of it: its kind, its records and its fields; nothing for small talk. */
export function topicsOf(question: Question): string[] {
  if (question.kind === 'talk') return [];
  const fields = 'fields' in question ? question.fields : [];
  const named = recordsOf(question).map((record) => `record:${record}`);
  return [...new Set([`kind:${question.kind}`, ...named, ...fields.map((field) => `field:${field}`)])];
}

/** How long questions wait at most until they are added to their month, and how many at most. */
const waitsMs = 10 * 60_000;
const mostWaiting = 500;
/** Questions added up in one commit. */
const mostAtOnce = 2000;

type Waiting = readonly [key: string, asked: Stored['asked']];

const monthOf = ([, { at }]: Waiting): string => haiPhongDay(at).slice(0, 7);

/** A month with some questions more. */
function monthWith(month: Stored['askedMonths'] | undefined, asked: readonly Waiting[]): Stored['askedMonths'] {
  const counts = { ...month?.counts };
  for (const [, { topics }] of asked) for (const topic of topics) counts[topic] = (counts[topic] ?? 0) + 1;
  return { counts };
}

/** Adds what was asked to its months; a turn keeps only its own line, so that questions at once do not wait for each other. */
export function* addedUp({ store, now }: AgendaContext): Iterable<Due> {
  const waiting: Waiting[] = [...store.all('asked')];
  const isDue =
    waiting.length >= mostWaiting || waiting.some(([, { at }]) => now.getTime() - Date.parse(at) >= waitsMs);
  const first = waiting[0];
  if (!isDue || !first) return;
  const some = waiting.slice(0, mostAtOnce);
  const months = [...new Set(some.map(monthOf))];
  const changes: Change[] = [
    ...some.map(([key]) => ({ store: 'asked' as const, key, value: null })),
    ...months.map((month) => {
      const value = monthWith(
        store.get('askedMonths', month),
        some.filter((each) => monthOf(each) === month),
      );
      return { store: 'askedMonths' as const, key: month, value };
    }),
  ];
  yield { update: `asked:${first[0]}`, changes, notices: [] };
}

/** What was asked most in a month, the most first: topics of one sort, such as `record` or `field`, with their counts. */
export function mostAsked(
  month: Stored['askedMonths'] | undefined,
  sort: string,
  most: number,
): [topic: string, count: number][] {
  const prefix = `${sort}:`;
  return Object.entries(month?.counts ?? {})
    .filter(([topic]) => topic.startsWith(prefix))
    .map(([topic, count]): [string, number] => [topic.slice(prefix.length), count])
    .toSorted(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))
    .slice(0, most);
}
