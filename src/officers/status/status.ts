import { type Answer, type Block, block, choice } from '../../domain/answer.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { ProgressEntry } from '../../domain/progress.ts';
import type { Answers, Finished, Flow, FlowContext, Outdated } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { actorNames } from '../audit-page.ts';
import { changeLines, resulting } from './preview.ts';
import { inCodes, inShort } from './progress-words.ts';
import { progressOf, standing } from './standing.ts';
import {
  blockerStep,
  chosen,
  chosenIn,
  clearSteps,
  percentStep,
  progressStep,
  stageStep,
  subjectStep,
} from './steps.ts';
import { subjectName } from './subject.ts';
import { thenStep } from './ahead.ts';
import { stampOf } from './undo.ts';

const subjectOf = (answers: Answers) => chosenIn(answers.subject);

/** Old beside new, and that nothing is saved yet. */
function summary(context: FlowContext, answers: Answers): Answer {
  const { of } = subjectOf(answers);
  const { progress, day } = standing(context, of);
  const name = subjectName(context, of);
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('title', 'status-preview', { name }),
      day ? block('note', 'status-before', { at: { asOf: day } }) : block('note', 'status-first'),
      ...changeLines(progress, resulting(progress, answers)),
      block('line', 'status-not-saved'),
      block('note', 'status-beside-published'),
    ],
    choices: [[flowChoice('status', 'finish', 'status-save', { step: 'summary' })]],
  };
}

/** What others saved since the preview began, as a line each. */
function meanwhileLines(context: FlowContext, entries: readonly ProgressEntry[]): Block[] {
  const nameOf = actorNames(context);
  return entries.map((entry) =>
    block('item', 'status-entry', {
      at: { asOf: haiPhongDay(entry.at) },
      who: nameOf(entry.by),
      value: inShort(progressOf(entry)) ?? { words: entry.note ?? '–' },
    }),
  );
}

/** A change made meanwhile is shown, and the preview stands anew upon it; nothing is overwritten unseen. */
function outdated(context: FlowContext, answers: Answers): Outdated | undefined {
  const { of, seen } = subjectOf(answers);
  const { entries } = standing(context, of);
  if (entries.length === seen) return undefined;
  const since = entries.slice(Math.min(seen, entries.length));
  return {
    answers: { ...answers, subject: chosen(context, of) },
    lines: [block('line', 'status-changed-meanwhile'), ...meanwhileLines(context, since)],
  };
}

/** Says that nothing new was given, so that nothing was saved. */
const nothingNew: Finished = {
  answer: {
    kind: 'answer',
    records: [],
    blocks: [block('line', 'status-nothing-new')],
    choices: [[choice({ do: 'act', verb: 'desk' }, 'desk-back')]],
  },
  changes: [],
  notices: [],
};

function savedAnswer(
  context: FlowContext,
  of: string,
  entries: readonly ProgressEntry[],
  entry: ProgressEntry,
): Answer {
  const value = inShort(entry) ?? { words: entry.note ?? '–' };
  const stamp = stampOf(entries.length, entry);
  return {
    kind: 'answer',
    records: [],
    blocks: [
      block('line', 'status-saved', { name: subjectName(context, of), value, at: { asOf: context.today } }),
      block('note', 'status-undo-within'),
    ],
    choices: [
      [
        choice({ do: 'act', verb: 'status-undo', of, choice: stamp }, 'status-undo'),
        choice({ do: 'act', verb: 'card', of }, 'status-open'),
      ],
      [choice({ do: 'act', verb: 'desk' }, 'desk-back')],
    ],
  };
}

/** Whether anything was answered; the same as before counts, since it is so today, too. */
const saysAnything = ({ subject: _subject, ...said }: Answers): boolean =>
  Object.values(said).some((value) => value !== null);

/** Saves an entry of its own, dated and by whom; what is published stays as it is. */
function finish(context: FlowContext, answers: Answers): Finished {
  const { store, at, auditKey } = context;
  const { of } = subjectOf(answers);
  const { progress: was } = standing(context, of);
  const is = resulting(was, answers);
  if (!saysAnything(answers)) return nothingNew;
  const before = store.get('progress', of);
  const entry: ProgressEntry = { ...is, at, by: auditKey };
  const entries = [...(before?.entries ?? []), entry];
  return {
    answer: savedAnswer(context, of, entries, entry),
    changes: [{ store: 'progress', key: of, value: { entries } }],
    notices: [],
    expects: [{ store: 'progress', key: of, value: before ?? null }],
    audits: [{ act: 'status-saved', of, was: inCodes(was), is: inCodes(is) }],
  };
}

/** An update of where a record or case stands: how far, the note and next date, and more when wanted; previewed, then saved. */
export const status: Flow = {
  id: 'status',
  version: 1,
  needs: 'officer',
  steps: [subjectStep, progressStep, thenStep, blockerStep, stageStep, percentStep, ...clearSteps],
  summary,
  outdated,
  finish,
};
