import { z } from 'zod';
import { type Answer, block } from '../../domain/answer.ts';
import { fullRecord } from '../../domain/knowledge-base.ts';
import type { RecordRef } from '../../domain/refs.ts';
import type { Answers, Finished, Flow, FlowContext, Step } from '../../flows/flow.ts';
import { flowChoice } from '../../flows/view.ts';
import { wordOf } from '../../flows/word-of.ts';
import { fileOf, saved } from './edits.ts';
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

/** Records that already have the name, beside the one that is to get it. */
function sharing({ base }: FlowContext, alias: string, own: RecordRef): RecordRef[] {
  const same = (text: string) => text.toLowerCase() === alias.toLowerCase();
  return [...base.records.values()]
    .filter(({ ref, names, aliases = [] }) => ref !== own && [...Object.values(names), ...aliases].some(same))
    .map(({ ref }) => ref);
}

function summary(context: FlowContext, answers: Answers): Answer {
  const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
  const alias = wordOf(answers.alias);
  const shared = record ? sharing(context, alias, record.ref) : [];
  const args = { name: { names: record?.names ?? { vi: '?', en: '?' } }, alias: { words: alias } };
  const blocks = [block('line', 'alias-preview', args), ...(shared.length ? [block('note', 'alias-shared')] : [])];
  const save = shared.length ? [] : [[flowChoice('alias', 'finish', 'edit-save', { step: 'summary' })]];
  return { kind: 'answer', records: record ? [record.ref] : [], blocks, choices: save };
}

function finish(context: FlowContext, answers: Answers): Finished {
  const record = fullRecord(context.base, wordOf(answers.record) as RecordRef);
  const alias = wordOf(answers.alias);
  if (!record || sharing(context, alias, record.ref).length)
    return { answer: summary(context, answers), changes: [], notices: [] };
  const aliases = [...new Set([...(record.aliases ?? []), alias])];
  return saved(context, {
    file: fileOf(record.ref),
    of: record.ref,
    set: { aliases },
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
  finish,
};
