import { type Answer, block, choice } from '../../domain/answer.ts';
import type { ProgressEntry } from '../../domain/progress.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { inCodes } from './progress-words.ts';
import { progressOf } from './standing.ts';
import { type Subject, subjectName } from './subject.ts';

/** How long what was saved can be taken back. */
const withinMs = 10 * 60 * 1000;

/** What tells an entry on its button: its place among the subject's entries and its moment, in few letters. */
export const stampOf = (place: number, { at }: Pick<ProgressEntry, 'at'>): string =>
  `${place}-${Date.parse(at).toString(36)}`;

function said(say: string, context: FlowContext, of: Subject): Answer {
  return {
    kind: 'answer',
    records: [],
    blocks: [block('line', say, { name: subjectName(context, of) })],
    choices: [
      [choice({ do: 'act', verb: 'card', of }, 'status-open'), choice({ do: 'act', verb: 'desk' }, 'desk-back')],
    ],
  };
}

/** Why an entry cannot be taken back; undefined when it can. */
function whyNot({ auditKey, at }: FlowContext, entries: readonly ProgressEntry[], stamp: string | undefined) {
  const entry = entries.at(-1);
  if (!entry || stampOf(entries.length, entry) !== stamp) return 'undo-not-last';
  if (entry.by !== auditKey) return 'undo-not-yours';
  return Date.parse(at) - Date.parse(entry.at) > withinMs ? 'undo-too-late' : undefined;
}

/** Takes back what the officer has just saved, while nobody has saved after it. */
export function undo(context: FlowContext, { of = '', choice: stamp }: Given): Handled {
  const saved = context.store.get('progress', of);
  const entries = saved?.entries ?? [];
  const last = entries.at(-1);
  const reason = whyNot(context, entries, stamp);
  if (reason || !last || !saved) return { answer: said(reason ?? 'undo-not-last', context, of) };
  const left = entries.slice(0, -1);
  const before = left.at(-1);
  return {
    answer: said('undo-done', context, of),
    changes: [{ store: 'progress', key: of, value: left.length ? { entries: left } : null }],
    expects: [{ store: 'progress', key: of, value: saved }],
    audits: [
      { act: 'status-undone', of, was: inCodes(progressOf(last)), is: before ? inCodes(progressOf(before)) : '-' },
    ],
  };
}
