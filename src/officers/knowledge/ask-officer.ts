import { type Answer, block, choice } from '../../domain/answer.ts';
import { fullRecord, type KnownRecord } from '../../domain/knowledge-base.ts';
import { isRecordRef } from '../../domain/refs.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { fileOf, saved } from './edits.ts';

function answerOf(record: KnownRecord, say: string): Answer {
  return {
    kind: 'answer',
    records: [record.ref],
    blocks: [block('line', say, { name: { names: record.names } })],
    choices: [[choice({ do: 'act', verb: 'edits' }, 'desk-edits')]],
  };
}

/** The edits by which a record is withheld. */
const withholding = ({ store }: FlowContext, { ref }: KnownRecord) =>
  [...store.all('edits')].filter(
    ([, { of, set, state }]) => of === ref && set.askOfficer === true && state === 'in-force',
  );

/**
 * Switches a record to "ask an officer", so that nothing of it is told, or back again; this waits for nobody. Whoever
 * wishes what a colleague has just done undoes nothing by it.
 */
export function switchRecord(context: FlowContext, { of = '', choice: wish }: Given): Handled | undefined {
  const record = isRecordRef(of) ? fullRecord(context.base, of) : undefined;
  if (!record) return undefined;
  const before = withholding(context, record);
  if (wish === 'withhold' && before.length) return { answer: answerOf(record, 'officer-asked') };
  if (wish === 'tell' && !before.length) return undefined;
  if (before.length) {
    return {
      answer: answerOf(record, 'officer-told-again'),
      changes: before.map(([key, edit]) => ({ store: 'edits', key, value: { ...edit, state: 'undone' } })),
      expects: before.map(([key, value]) => ({ store: 'edits', key, value })),
      audits: [{ act: 'record-told-again', of: record.ref }],
    };
  }
  const { changes, expects = [] } = saved(context, {
    file: fileOf(record.ref),
    of: record.ref,
    set: { askOfficer: true },
    is: 'ask an officer',
  });
  const atOnce = changes.map((change) =>
    change.store === 'edits' && change.value
      ? { ...change, value: { ...change.value, state: 'in-force' as const } }
      : change,
  );
  return {
    answer: answerOf(record, 'officer-asked'),
    changes: atOnce,
    expects,
    audits: [{ act: 'record-withheld', of: record.ref }],
  };
}
