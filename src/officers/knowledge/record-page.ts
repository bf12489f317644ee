import { type Answer, block, type Choice, choice } from '../../domain/answer.ts';
import type { FlowId } from '../../domain/flow.ts';
import { fullRecord, type KnownRecord } from '../../domain/knowledge-base.ts';
import { mayUse } from '../../domain/officer.ts';
import { isRecordRef } from '../../domain/refs.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { editsAnswer } from './edits-page.ts';
import { placesOf } from './figure-fields.ts';

const recordIn = ({ base }: FlowContext, of = ''): KnownRecord | undefined =>
  isRecordRef(of) ? fullRecord(base, of) : undefined;

/** What an editor may do about one record: correct a figure, add a name, or leave it to officers to tell. */
export function recordPage(context: FlowContext, { of }: Given): Answer {
  const record = recordIn(context, of);
  if (!record) return editsAnswer(context);
  const act = (verb: string, say: string, wish?: string): Choice[] => [
    choice({ do: 'act', verb, of: record.ref, ...(wish ? { choice: wish } : {}) }, say),
  ];
  const withheld = context.base.withheld.has(record.ref);
  return {
    kind: 'answer',
    records: [record.ref],
    blocks: [block('line', withheld ? 'edit-record-withheld' : 'edit-record', { name: { names: record.names } })],
    choices: [
      ...(placesOf(record).length ? [act('correct-here', 'flow-start-correct')] : []),
      act('alias-here', 'flow-start-alias'),
      withheld ? act('ask-officer', 'edit-tell-again', 'tell') : act('ask-officer', 'edit-ask-officer', 'withhold'),
      [choice({ do: 'act', verb: 'edits' }, 'desk-edits')],
    ],
  };
}

/** Begins an edit of the record on whose page it was pressed. */
export function beginHere(flow: Extract<FlowId, 'correct' | 'alias'>) {
  return (context: FlowContext, { of }: Given): Handled => {
    const record = recordIn(context, of);
    if (!record) return { answer: editsAnswer(context) };
    const answer: Answer = { kind: 'answer', records: [], blocks: [], choices: [] };
    return { answer, begins: { flow, known: { record: record.ref } } };
  };
}

/** Under a public answer on one record, for editors: the way to its page. */
export function editBeside({ role }: FlowContext, { kind, records }: Answer): Choice[][] {
  const [only, ...others] = records;
  const shown = kind === 'answer' && only && !others.length && mayUse(role, 'editor');
  return shown ? [[choice({ do: 'act', verb: 'record-edit', of: only }, 'edit-this-record')]] : [];
}
