import { createHash } from 'node:crypto';
import { type Answer, type Arg, type Block, block, choice } from '../../domain/answer.ts';
import { deskSettingsKey } from '../../domain/desk-settings.ts';
import type { Edit, EditedFile, Shown } from '../../domain/edit.ts';
import { nested } from '../../answers/said.ts';
import { haiPhongDay } from '../../domain/hai-phong-time.ts';
import type { Change } from '../../domain/outcome.ts';
import { folderOf, idOf, kindOf, type RecordRef } from '../../domain/refs.ts';
import type { Finished, FlowContext } from '../../flows/flow.ts';

/** The file of a record. */
export const fileOf = (ref: RecordRef): string => `${folderOf[kindOf(ref)]}/${idOf(ref)}.yaml`;

/** An edit as its maker gives it; who, when and in which state is added. */
type Made = Omit<Edit, 'state' | 'by' | 'at'>;

/** A name for an edit that the same turn gives again; it is a source's id, too. */
export function editId({ update, person, today }: FlowContext): string {
  const letters = createHash('sha256').update(`${update} edit ${person}`).digest('hex').slice(0, 10);
  return `desk-${today.slice(2).replaceAll('-', '')}-${letters}`;
}

/** Whether owners want a second editor to agree. */
export const wantsSecond = ({ store }: Pick<FlowContext, 'store'>): boolean =>
  store.get('deskSettings', deskSettingsKey)?.approveEdits === true;

const menu = (id: string) => [
  [choice({ do: 'act', verb: 'edit', of: id }, 'edit-show')],
  [choice({ do: 'act', verb: 'desk' }, 'desk-back')],
];

/** A figure as the audit writes it, in no reader's convention. */
function auditText(shown: Shown): string {
  if (typeof shown === 'string') return shown;
  const { amount, unit, asOf } = shown;
  return `${JSON.stringify(amount)} ${unit} (${asOf})`;
}

/** A figure or words of an edit, for a reader. */
export function shownArg(shown: Shown): Arg {
  if (typeof shown === 'string') return { words: shown };
  const { amount, unit, asOf } = shown;
  return nested('edit-figure', { value: { amount, unit }, asOf: { asOf } });
}

/** When somebody made an edit, and what it says. */
export const editLine = (nameOf: (key: string) => Arg, { at, by, is }: Edit, value: Arg = shownArg(is)): Block =>
  block('item', 'status-entry', { at: { asOf: haiPhongDay(at) }, who: nameOf(by), value });

/** How many edits were saved to a file so far. */
export const editsTo = ({ store }: Pick<FlowContext, 'store'>, file: string): number =>
  store.get('editedFiles', file)?.edits ?? 0;

/** Edits of a file that nobody has seen who saw so many: those saved since, and those that the knowledge does not hold yet. */
export function unseenEdits({ store, base }: FlowContext, file: string, seen: number): Edit[] {
  const all = [...store.all('edits')]
    .filter(([, edit]) => edit.file === file)
    .toSorted(([, a], [, b]) => a.at.localeCompare(b.at));
  const later = new Set(all.slice(Math.min(all.length, all.length - editsTo({ store }, file) + seen)));
  const isAhead = ([id, { state, source }]: (typeof all)[number]) =>
    state === 'in-force' && source !== undefined && !base.sources.has(id);
  return all.filter((each) => later.has(each) || isAhead(each)).map(([, edit]) => edit);
}

/** Corrections of the same part that the maker of a waiting one had not seen: it takes their place when it comes into force. */
export function unseenBeside({ store }: Pick<FlowContext, 'store'>, id: string, edit: Edit): Edit[] {
  if (edit.state !== 'waiting' || !edit.source) return [];
  const seen = JSON.stringify(edit.set);
  const touches = ({ file, set }: Edit) => file === edit.file && Object.keys(set).some((part) => part in edit.set);
  const stands = ({ state, source }: Edit) => source && (state === 'waiting' || state === 'in-force');
  const others = [...store.all('edits')].filter(([other]) => other !== id && !seen.includes(other));
  return others.map(([, other]) => other).filter((other) => touches(other) && stands(other));
}

/** Under this all edits that give a name are counted: whoever gives the next one has seen the names of all others. */
const allNames = 'names';

/** What is counted when an edit is saved: its file, and the names if it gives one. */
const countedBy = ({ file, set }: Made): string[] => [file, ...('names' in set || 'aliases' in set ? [allNames] : [])];

const counted = (key: string, value: EditedFile | null): Change => ({ store: 'editedFiles', key, value });

/** What saving an edit leads to: it comes into force within seconds, or waits for a second editor. */
export function saved(context: FlowContext, made: Made): Finished {
  const id = editId(context);
  const waits = wantsSecond(context);
  const value: Edit = { ...made, state: waits ? 'waiting' : 'in-force', by: context.auditKey, at: context.at };
  const answer: Answer = {
    kind: 'answer',
    records: [],
    blocks: [block('line', waits ? 'edit-waits' : 'edit-saved')],
    choices: menu(id),
  };
  const counts = countedBy(made).map((key) => ({ key, before: context.store.get('editedFiles', key) }));
  const changes: Change[] = [
    { store: 'edits', key: id, value },
    ...counts.map(({ key, before }) => counted(key, { edits: (before?.edits ?? 0) + 1 })),
  ];
  const expects = counts.map(({ key, before }) => counted(key, before ?? null));
  const audit = { act: 'knowledge-edited', of: made.of ?? made.file, is: auditText(made.is) };
  const audits = [{ ...audit, ...(made.was ? { was: auditText(made.was) } : {}) }];
  return { answer, changes, expects, notices: [], audits };
}
