import { type Conversation, freshConversation } from '../domain/conversation.ts';
import { haiPhongDay } from '../domain/hai-phong-time.ts';
import type { Change } from '../domain/outcome.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import type { Question } from '../domain/question.ts';
import { kindOf } from '../domain/refs.ts';
import type { Store } from '../domain/store.ts';
import type { Turn } from '../domain/turn.ts';
import { askedChanges } from '../officers/unanswered/asked-now.ts';
import { keptWords, leadsToPerson } from '../officers/unanswered/kept-words.ts';
import { questionName } from '../officers/unanswered/rating.ts';
import type { Knowing } from './assistant.ts';
import type { Taken } from './taken.ts';

/** Records kept of an answer, at most: enough for "which of those". */
const mostKept = 12;

/** The question that a person wrote, by itself or behind a command. */
function writtenIn({ input }: Turn): string | undefined {
  if (input.kind === 'text') return input.text;
  return input.kind === 'command' && input.rest ? input.rest : undefined;
}

const answers: ReadonlySet<Question['kind']> = new Set(['fields', 'record', 'list', 'compare', 'deadline']);

/** The question that an answer may be rated for: a written one that was answered, in private, with nothing asked behind it and nothing in it that leads to a person. */
function rateable(turn: Turn, { answer, question, behind }: Taken): string | undefined {
  const answered = question && answers.has(question.kind) && answer.kind === 'answer' && answer.records.length > 0;
  const text = answered && !behind && turn.chat === turn.person ? writtenIn(turn) : undefined;
  return text !== undefined && leadsToPerson(text) ? undefined : text;
}

/** A question whose answer may be rated, under the name by which it is rated. */
export type Rated = NonNullable<Conversation['asked']>;

/** The question of a turn, when its answer may be rated. */
export function ratedOf(turn: Turn, taken: Taken): Rated | undefined {
  const text = rateable(turn, taken);
  return text === undefined ? undefined : { id: questionName(turn.update), text: keptWords(text), at: turn.at };
}

/** The question whose answer may be rated from now on: the one just asked, or the last for its hour. */
function askedOf(turn: Turn, rated: Rated | undefined, last: Conversation | undefined): Pick<Conversation, 'asked'> {
  const asked = rated ?? last?.asked;
  const isFresh = asked && (asked === rated || freshConversation({ records: [], fields: [], at: asked.at }, turn.at));
  return isFresh ? { asked } : {};
}

/** What was last spoken of without what is no longer on record. */
export function stillKnown({ records }: KnowledgeBase, last: Conversation | undefined): Conversation | undefined {
  const offered = last?.offered;
  const there = (refs: Conversation['records']) => refs.filter((ref) => records.has(ref));
  return (
    last && {
      ...last,
      records: there(last.records),
      ...(offered ? { offered: { ...offered, records: there(offered.records) } } : {}),
    }
  );
}

type Offered = NonNullable<Conversation['offered']>;

/** What may be picked by its place after an answer: what it lists, or the record of the last answer beside this one's. */
function offeredIn(
  { records: [only, ...others] }: Taken['answer'],
  last: Conversation | undefined,
): Offered | undefined {
  if (!only) return undefined;
  if (others.length) return { records: [only, ...others].slice(0, mostKept), fields: [] };
  const { records: before = [], offered } = last ?? {};
  if (offered?.records.includes(only)) return { records: offered.records, fields: offered.fields };
  const [earlier, ...more] = before;
  const pair = earlier && !more.length && earlier !== only && kindOf(earlier) === kindOf(only);
  return pair ? { records: [earlier, only], fields: [] } : undefined;
}

/** Which of several was asked, for whoever answers by its place or its name. */
function askedWhich(turn: Turn, { question }: Taken, last: Conversation | undefined): Conversation | undefined {
  if (question?.kind !== 'which' || question.due) return undefined;
  const offered: Offered = {
    records: question.candidates.slice(0, mostKept),
    fields: [...question.fields],
    open: true,
  };
  const { records, fields, ...kept } = last ?? { records: [], fields: [] };
  return { ...kept, records, fields, offered, at: turn.at };
}

/** What an answer leaves to go on from; undefined when it spoke of no record, so that a thanks does not end a subject. */
export function spokenOf(
  turn: Turn,
  taken: Taken,
  rated: Rated | undefined,
  earlier: Conversation | undefined,
): Conversation | undefined {
  const { answer, question } = taken;
  const last = freshConversation(earlier, turn.at);
  if (answer.kind !== 'answer') return askedWhich(turn, taken, last);
  if (!answer.records.length) return undefined;
  const fields = question && 'fields' in question ? [...question.fields] : [];
  const offered = offeredIn(answer, last);
  return {
    records: answer.records.slice(0, mostKept),
    fields,
    ...(offered ? { offered } : {}),
    ...askedOf(turn, rated, earlier),
    at: turn.at,
  };
}

/** What a question leaves for the desk; of one that is part of a guided conversation no word. */
export function questionChanges(
  store: Pick<Store, 'all'>,
  turn: Turn,
  { question, behind, language }: Taken,
  { understanding }: Knowing,
): { readonly changes: readonly Change[]; readonly expects: readonly Change[] } {
  if (!question) return { changes: [], expects: [] };
  const { update, at } = turn;
  const day = haiPhongDay(at);
  const text = behind ? undefined : writtenIn(turn);
  const read = (words: string) => understanding.read(words, language, day);
  return askedChanges(store, { update, at, day, question, text, read });
}
