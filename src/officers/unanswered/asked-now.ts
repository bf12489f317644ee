import type { Change } from '../../domain/outcome.ts';
import type { OutsideReason, Question } from '../../domain/question.ts';
import type { Store } from '../../domain/store.ts';
import type { WhyUnanswered } from '../../domain/unanswered.ts';
import type { Reading } from '../../understanding/reading.ts';
import { keptUnanswered, signsOf } from './grouping.ts';
import { keptWords, leadsToPerson } from './kept-words.ts';
import { questionName } from './rating.ts';
import { topicsOf } from './topics.ts';

/** A question of a turn, in the person's words, with how they read. */
export type AskedTurn = {
  readonly update: string;
  readonly at: string;
  readonly day: string;
  readonly question: Question;
  /** Undefined when a button asked it. */
  readonly text: string | undefined;
  readonly read: (text: string) => Reading;
};

/** Why a refusal is one that an editor should see; what asks for people's data or gives orders is not kept. */
const whys: Readonly<Partial<Record<OutsideReason, WhyUnanswered>>> = {
  'not-understood': 'not-understood',
  scope: 'outside',
  elsewhere: 'outside',
  advice: 'outside',
  forecast: 'outside',
};

/** What a question leaves for the desk: what it was about, counted, and the question itself when nothing answered it. */
export function askedChanges(
  store: Pick<Store, 'all'>,
  { update, at, day, question, text, read }: AskedTurn,
): { readonly changes: readonly Change[]; readonly expects: readonly Change[] } {
  const topics = topicsOf(question);
  const counted: Change[] = topics.length ? [{ store: 'asked', key: update, value: { at, topics } }] : [];
  const why = question.kind === 'outside' ? whys[question.reason] : undefined;
  const kept = why && text !== undefined && !leadsToPerson(text) ? keptWords(text) : '';
  if (!why || !kept) return { changes: counted, expects: [] };
  const unanswered = { text: kept, signs: signsOf(kept, read(kept)), why, day };
  const { changes, expects } = keptUnanswered(store.all('unanswered'), unanswered, questionName(update));
  return { changes: [...counted, ...changes], expects };
}
