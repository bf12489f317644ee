import { recordAnswer } from '../answers/record-answer.ts';
import type { Answer } from '../domain/answer.ts';
import type { KnowledgeBase } from '../domain/knowledge-base.ts';
import { isRecordRef } from '../domain/refs.ts';
import { mayUse } from '../domain/officer.ts';
import type { FlowContext } from '../flows/flow.ts';
import type { Handled, Handlers } from '../flows/handler.ts';
import { allFlows } from './all-flows.ts';

/** The record that a word behind /start opens. */
export function openedRecord(base: KnowledgeBase, word: string): Answer | undefined {
  const ref = word.replace('_', '/');
  return isRecordRef(ref) && base.records.has(ref) ? recordAnswer(base, ref, []) : undefined;
}

const nothing: Answer = { kind: 'answer', records: [], blocks: [], choices: [] };

/** Begins a guided conversation: `flow_find`. */
function openFlow({ role }: FlowContext, word: string): Handled | undefined {
  const flow = Object.values(allFlows).find(({ id }) => id === word);
  return flow && mayUse(role, flow.needs ?? 'anyone')
    ? { answer: nothing, begins: { flow: flow.id, known: {} } }
    : undefined;
}

/** What words behind /start open beyond records. */
export const startHandlers: Handlers = { commands: {}, verbs: {}, links: { flow: openFlow } };
