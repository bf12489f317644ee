import { type Arg, type Block, block } from '../../domain/answer.ts';
import type { Edit } from '../../domain/edit.ts';
import { fullRecord, type KnownRecord } from '../../domain/knowledge-base.ts';
import { Faq } from '../../domain/records/faq.ts';
import type { RecordRef } from '../../domain/refs.ts';
import type { FlowContext } from '../../flows/flow.ts';
import { fold } from '../../understanding/fold.ts';
import { actorNames } from '../audit-page.ts';
import { editLine, shownArg } from './edits.ts';

/** Names are alike that the checks of the knowledge take for one. */
const compared = (name: string): string => fold(name).replaceAll(/\s+/g, ' ').trim();

const wordsIn = (value: unknown): string[] =>
  Object.values(value ?? {}).filter((each): each is string => typeof each === 'string');

/** The names that an edit gives to its record. */
const namesGiven = ({ set }: Edit): string[] => [...wordsIn(set.names), ...wordsIn(set.aliases)];

const namesOf = ({ names, aliases = [], sharedAliases = [] }: KnownRecord): string[] => [
  ...Object.values(names),
  ...aliases,
  ...sharedAliases,
];

/** What has a name already: records, and edits, which the knowledge need not hold yet. */
type NameTaken = { readonly records: readonly KnownRecord[]; readonly edits: readonly (readonly [string, Edit])[] };

/** What has one of these names beside the record that is to get it, the oldest edit first. */
export function namesTaken({ base, store }: FlowContext, wanted: readonly string[], own?: RecordRef): NameTaken {
  const alike = new Set(wanted.map(compared));
  const has = (names: readonly string[]): boolean => names.some((name) => alike.has(compared(name)));
  return {
    records: [...base.records.keys()].flatMap((ref) => {
      const record = ref === own ? undefined : fullRecord(base, ref);
      return record && has(namesOf(record)) ? [record] : [];
    }),
    edits: [...store.all('edits')]
      .filter(([, { of, state }]) => (!own || of !== own) && (state === 'in-force' || state === 'waiting'))
      .filter(([, edit]) => has(namesGiven(edit)))
      .toSorted(([, a], [, b]) => a.at.localeCompare(b.at)),
  };
}

/** Whether nothing has the name. */
export const isFree = ({ records, edits }: NameTaken): boolean => !records.length && !edits.length;

/** What an edit says under the name: an answer, or which record it names. */
function saidBy({ base }: FlowContext, { of, set, is }: Edit): Arg {
  const [answer] = Faq.shape.answer.safeParse(set.answer).data ?? [];
  if (answer) return { prose: answer.value };
  const record = of && base.records.get(of);
  return record ? { names: record.names } : shownArg(is);
}

/** What has the name, a line each: who gave it when, or the record that had it before. */
export function takenLines(context: FlowContext, { records, edits }: NameTaken): Block[] {
  const nameOf = actorNames(context);
  const edited = new Set(edits.map(([, { of }]) => of));
  return [
    ...records.filter(({ ref }) => !edited.has(ref)).map(({ names }) => block('item', 'item', { value: { names } })),
    ...edits.map(([, edit]) => editLine(nameOf, edit, saidBy(context, edit))),
  ];
}
