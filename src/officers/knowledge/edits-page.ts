import { type Answer, type Arg, block, type Choice, choice } from '../../domain/answer.ts';
import { deskSettingsKey } from '../../domain/desk-settings.ts';
import type { Edit } from '../../domain/edit.ts';
import type { FlowContext } from '../../flows/flow.ts';
import type { Given, Handled } from '../../flows/handler.ts';
import { flowChoice } from '../../flows/view.ts';
import { actorNames } from '../audit-page.ts';
import { editLine, shownArg, unseenBeside, wantsSecond } from './edits.ts';

const editsAPage = 8;
const back: readonly Choice[] = [choice({ do: 'act', verb: 'desk' }, 'desk-back')];

/** What an edit is about: its record, or the file. */
export function editName({ base }: Pick<FlowContext, 'base'>, { of, file }: Edit): Arg {
  const record = of && base.records.get(of);
  return record ? { names: record.names } : { words: of ?? file };
}

const argsOf = (context: FlowContext, edit: Edit) => ({
  name: editName(context, edit),
  is: shownArg(edit.is),
  at: { asOf: edit.at.slice(0, 10) },
  state: { said: { say: `edit-state-${edit.state}`, with: {} } },
});

/** The edits of the knowledge, the newest first, and what an editor may begin. */
export function editsAnswer(context: FlowContext): Answer {
  const all = [...context.store.all('edits')].toSorted(([, a], [, b]) => b.at.localeCompare(a.at));
  const shown = all.slice(0, editsAPage);
  const rows = shown.map(([id, edit]) => [
    choice({ do: 'act', verb: 'edit', of: id }, 'edit-row', argsOf(context, edit)),
  ]);
  const second = wantsSecond(context);
  const setting = choice(
    { do: 'act', verb: 'edits-second', choice: second ? 'off' : 'on' },
    second ? 'edits-second-off' : 'edits-second-on',
  );
  return {
    kind: 'answer',
    records: [],
    blocks: [block('title', 'edits-title'), block('line', 'edits-count', { count: { number: all.length } })],
    choices: [
      ...rows,
      [flowChoice('correct', 'start', 'flow-start-correct'), flowChoice('alias', 'start', 'flow-start-alias')],
      [flowChoice('word', 'start', 'flow-start-word'), flowChoice('faq', 'start', 'flow-start-faq')],
      ...(context.role === 'owner' ? [[setting]] : []),
      back,
    ],
  };
}

/** Whether the person made the edit; the second editor must be another one. */
const isOwn = ({ auditKey }: FlowContext, edit: Edit): boolean => auditKey === edit.by;

/** One edit: what it changes, its state, and what may be done with it. */
export function editAnswer(context: FlowContext, { of: id = '' }: Given): Answer {
  const edit = context.store.get('edits', id);
  if (!edit) return editsAnswer(context);
  const act = (verb: string, say: string) => choice({ do: 'act', verb, of: id }, say);
  const waits = edit.state === 'waiting' && !isOwn(context, edit);
  const approve = waits ? [[act('edit-approve', 'edit-approve'), act('edit-refuse', 'edit-refuse')]] : [];
  const undo = edit.state === 'in-force' || edit.state === 'waiting' ? [[act('edit-undo', 'edit-undo')]] : [];
  const beside = unseenBeside(context, id, edit).map((other) => editLine(actorNames(context), other));
  const was = edit.was ? [block('line', 'edit-was', { value: shownArg(edit.was) })] : [];
  return {
    kind: 'answer',
    records: edit.of ? [edit.of] : [],
    blocks: [
      block('title', 'edit-card', argsOf(context, edit)),
      ...was,
      block('line', 'edit-is', { value: shownArg(edit.is) }),
      ...(beside.length ? [block('note', 'edit-beside'), ...beside] : []),
    ],
    choices: [...approve, ...undo, [choice({ do: 'act', verb: 'edits' }, 'desk-edits')]],
  };
}

/** Brings an edit into another state, when it is in one of those from which that follows. */
function moved(
  context: FlowContext,
  given: Given,
  from: readonly Edit['state'][],
  to: Edit['state'],
  act: string,
): Handled {
  const id = given.of ?? '';
  const edit = context.store.get('edits', id);
  if (!edit || !from.includes(edit.state)) return { answer: editAnswer(context, given) };
  const value: Edit = { ...edit, state: to, ...(to === 'in-force' ? { approvedBy: context.auditKey } : {}) };
  const done = block('line', 'edit-moved', { state: { said: { say: `edit-state-${to}`, with: {} } } });
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks: [done],
      choices: [[choice({ do: 'act', verb: 'edits' }, 'desk-edits')]],
    },
    changes: [{ store: 'edits', key: id, value }],
    expects: [{ store: 'edits', key: id, value: edit }],
    audits: [{ act, of: edit.of ?? edit.file, was: edit.state, is: to }],
  };
}

/** A second editor agrees; the one who made it cannot. */
export function approve(context: FlowContext, given: Given): Handled {
  const edit = context.store.get('edits', given.of ?? '');
  if (edit && isOwn(context, edit)) return { answer: editAnswer(context, given) };
  return moved(context, given, ['waiting'], 'in-force', 'edit-approved');
}

/** A second editor does not agree. */
export const refuse = (context: FlowContext, given: Given): Handled =>
  moved(context, given, ['waiting'], 'refused', 'edit-refused');

/** Takes an edit back: what stood before stands again within seconds. */
export const undo = (context: FlowContext, given: Given): Handled =>
  moved(context, given, ['waiting', 'in-force'], 'undone', 'edit-undone');

/** Sets whether a second editor must agree. */
export function setSecond({ store }: FlowContext, { choice: wish }: Given): Handled {
  const { approveEdits: _before, ...others } = store.get('deskSettings', deskSettingsKey) ?? {};
  const on = wish === 'on';
  return {
    answer: {
      kind: 'answer',
      records: [],
      blocks: [block('line', on ? 'edits-second-is-on' : 'edits-second-is-off')],
      choices: [[choice({ do: 'act', verb: 'edits' }, 'desk-edits')], back],
    },
    changes: [
      { store: 'deskSettings', key: deskSettingsKey, value: { ...others, ...(on ? { approveEdits: true } : {}) } },
    ],
    audits: [{ act: 'edits-second', is: on ? 'on' : 'off' }],
  };
}
