import { z } from 'zod';
import { type Answer, block } from '../../domain/answer.ts';
import { fullRecord } from '../../domain/knowledge-base.ts';
import type { RecordRef } from '../../domain/refs.ts';
import type { Answers, Finished, Flow, FlowContext, Outdated, Step } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { fileOf, saved } from './edits.ts';
import { isFree, namesTaken, takenLines } from './names-given.ts';
import { recordStep } from './record-step.ts';

const mostLetters = 80;

/** A short text in the words of people. */
export function wordsStep(id: string, ask: string, wanted: string, most = mostLetters): Step {
  return {
    id,
    schema: z.string().min(2).max(most),
    prose: true,
    ask: () => [block('line', ask)],
    read(text) {
      const words = text.trim();
      const fits = words.length >= 2 && words.length <= most && /[\p{L}\p{N}]/u.test(words);
      return fits ? { kind: 'value', value: words } : { kind: 'refused', why: block('note', wanted) };
    },
    help: block('note', wanted),
    shown: (value) => ({ words: wordOf(value) }),
  };
}

const takenBy = (context: FlowContext, answers: Answers) =>
  namesTaken(context, [wordOf(answers.alias)], wordOf(answers.record) as RecordRef);

function summary(context: FlowContext, answers: Answers): Answer {
  const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
  const alias = wordOf(answers.alias);
  const taken = takenBy(context, answers);
  const args = { name: { names: record?.names ?? { vi: '?', en: '?' } }, alias: { words: alias } };
  const shared = isFree(taken) ? [] : [block('note', 'alias-shared'), ...takenLines(context, taken)];
  const save = shared.length ? [] : [[flowChoice('alias', 'finish', 'edit-save', { step: 'summary' })]];
  const blocks = [block('line', 'alias-preview', args), ...shared];
  return { kind: 'answer', records: record ? [record.ref] : [], blocks, choices: save };
}

/** A name that another record got meanwhile is shown, and what was saved of it. */
function outdated(context: FlowContext, answers: Answers): Outdated | undefined {
  return isFree(takenBy(context, answers))
    ? undefined
    : { answers, lines: [block('line', 'status-changed-meanwhile')] };
}

/** Others' names of the record stay: the file gets this one beside them. */
function finish(context: FlowContext, answers: Answers): Finished {
  const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
  const alias = wordOf(answers.alias);
  if (!record) return { answer: summary(context, answers), changes: [], notices: [] };
  return saved(context, {
    file: fileOf(record.ref),
    of: record.ref,
    set: { aliases: [alias] },
    is: alias,
    asks: { q: alias, lang: context.language },
  });
}

/** Gives a record another name that people use for it. */
export const alias: Flow = {
  id: 'alias',
  version: 1,
  needs: 'editor',
  steps: [recordStep('edit-ask-record', () => true), wordsStep('alias', 'alias-ask', 'alias-wanted')],
  summary,
  outdated,
  finish,
};
