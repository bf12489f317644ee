import { z } from 'zod';
import { type Block, block } from '../../domain/answer.ts';
import type { KnownRecord } from '../../domain/knowledge-base.ts';
import { isRecordRef, type RecordRef } from '../../domain/refs.ts';
import type { FlowContext, Step, StepChoice, StepRead } from '../../flows/flow.ts';
import { wordOf } from '../../flows/word-of.ts';

/** Records that a name could mean, at most, as buttons. */
const mostOffered = 8;

function choiceOf({ names, ref }: KnownRecord, id: string): StepChoice {
  return { id, label: { say: 'button-record', with: { name: { names } } }, value: ref };
}

const buttonId = (ref: RecordRef): string => ref.replace('/', '-');

function namedIn(text: string, { understand }: FlowContext): readonly RecordRef[] {
  const question = understand(text);
  switch (question.kind) {
    case 'record':
      return [question.record];
    case 'fields':
    case 'compare':
      return question.records;
    case 'which':
      return question.candidates;
    case 'outside':
      return question.near;
    default:
      return [];
  }
}

/** The step that asks for a record by its name; those that are `fit` only. */
export function recordStep(ask: string, fit: (record: KnownRecord) => boolean): Step {
  const found = (text: string, context: FlowContext): KnownRecord[] =>
    namedIn(text, context).flatMap((ref) => {
      const record = context.base.records.get(ref);
      return record && fit(record) ? [record] : [];
    });
  const read = (text: string, context: FlowContext): StepRead => {
    const [record, ...others] = found(text, context);
    const why: Block = block('line', 'which');
    if (!record) return { kind: 'other' };
    if (!others.length) return { kind: 'value', value: record.ref };
    const choices = [record, ...others].slice(0, mostOffered).map((each) => choiceOf(each, buttonId(each.ref)));
    return { kind: 'which', why, choices };
  };
  return {
    id: 'record',
    schema: z.string().refine(isRecordRef),
    stands: (value, base) => base.records.has(wordOf(value) as RecordRef),
    ask: () => [block('line', ask)],
    pick: (id, { base }) => [...base.records.keys()].find((ref) => buttonId(ref) === id),
    read,
    help: block('note', ask),
    shown: (value, { base }) => ({
      names: base.records.get(wordOf(value) as RecordRef)?.names ?? { vi: '?', en: '?' },
    }),
  };
}
