import { type Answer, type Block, block, choice } from '../../domain/answer.ts';
import { nested } from '../../answers/said.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Handled } from '../../flows/handler.ts';
import { actorNames } from '../audit-page.ts';
import { opened } from './open.ts';
import { listAnswer } from './list.ts';
import { casesIn, isCaseId, type NamedSubjects, subjectsIn } from './named.ts';
import { blockerArg } from './progress-words.ts';
import { publishedDelay, statementWords } from './published.ts';
import { deskQuery } from './query.ts';
import { quickReply } from './quick-reply.ts';
import { standing } from './standing.ts';
import { caseOf, isSubjectRef, recordOf, type Subject, subjectName } from './subject.ts';

/** Longer texts than this are no name and no word of the desk. */
const mostRead = 300;

/** Who handles something: whose desk it lies on, who is named for it, and who saved of it last. */
function whoLines(context: FlowContext, of: Subject): Block[] {
  const { progress, by } = standing(context, of);
  const named = [caseOf(context, of)?.officer, progress.clears?.person, progress.clears?.responsibility];
  const people = named.flatMap((words) => (words ? [{ words }] : []));
  const saved = by ? [nested('status-who-saved', { who: actorNames(context)(by) })] : [];
  const all = [...people, ...saved];
  if (!all.length) return [block('line', 'status-who-unknown', { name: subjectName(context, of) })];
  return [block('line', 'status-who', { name: subjectName(context, of), who: { list: all } })];
}

/** What holds something up, as officers saved it and as it is published. */
function blocksLines(context: FlowContext, of: Subject): Block[] {
  const { base } = context;
  const name = subjectName(context, of);
  const { progress, day } = standing(context, of);
  const record = recordOf(context, of);
  const published = record && publishedDelay(record);
  const own = progress.blocker
    ? [
        block('line', 'status-blocked-by', {
          name,
          value: blockerArg(progress.blocker),
          at: { asOf: day ?? context.today },
        }),
      ]
    : [];
  const told = published
    ? [block('line', 'status-line', { name, value: statementWords(base, published.record, published.delay) })]
    : [];
  return own.length || told.length ? [...own, ...told] : [block('line', 'status-not-blocked', { name })];
}

/** Which of several records or cases is meant. */
function whichAnswer(context: FlowContext, subjects: readonly Subject[]): Answer {
  return {
    kind: 'clarify',
    records: [],
    blocks: [block('line', 'status-which')],
    choices: subjects.map((of) => [
      choice({ do: 'act', verb: 'card', of }, 'status-choice', { name: subjectName(context, of) }),
    ]),
  };
}

/** The card of the one thing that is surely meant, or the choice among several; undefined when nothing is. */
function openedOf(
  context: FlowContext,
  { sure, perhaps }: NamedSubjects,
  lead?: (of: Subject) => Block[],
): Handled | undefined {
  const [first, ...others] = sure;
  if (first && !others.length) return opened(context, first, lead?.(first));
  const all = sure.length ? sure : perhaps;
  return all.length ? { answer: whichAnswer(context, all) } : undefined;
}

/** The card of what a name means, or the choice among several; undefined when it names nothing of the desk. */
export const named = (context: FlowContext, text: string): Handled | undefined =>
  openedOf(context, subjectsIn(context, text));

/** A text that is nothing but a name: of a record as anybody's question reads it, otherwise of a case. */
function bareName(context: FlowContext, text: string): Handled | undefined {
  if (isCaseId(context, text.trim())) return named(context, text);
  const question = context.understand(text);
  if (question.kind === 'record' && isSubjectRef(question.record)) return opened(context, question.record);
  const unclear = (question.kind === 'outside' && question.reason === 'not-understood') || question.kind === 'which';
  return unclear ? openedOf(context, { sure: casesIn(context, text).sure, perhaps: [] }) : undefined;
}

/** What a text of an officer means at the desk; anybody's questions are left to whoever answers them. */
export function heardText(context: FlowContext, text: string): Handled | undefined {
  if (text.length > mostRead) return undefined;
  const update = quickReply(context, text);
  if (update) return update;
  const query = deskQuery(text, context);
  if (query?.asks === 'list') return { answer: listAnswer(context, query.filter) };
  const meant = query && subjectsIn(context, query.about);
  if (query && meant?.sure.length)
    return openedOf(context, meant, (of) => (query.asks === 'who' ? whoLines : blocksLines)(context, of));
  return bareName(context, text);
}
